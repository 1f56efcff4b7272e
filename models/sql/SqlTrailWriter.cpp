// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlTrailWriter.h"

#include "models/audit/DriverError.h"

#include <QDeadlineTimer>
#include <QThread>

namespace passwright {

namespace {

constexpr int mostTries = 20; // a cluster's node that loses a race tries again; it loses to somebody who got on

bool isLost(const Error &error)
{
    return error.kind == Error::Kind::NotReachable;
}

bool isConflict(const Error &error)
{
    return error.kind == Error::Kind::Busy && error.code == conflictCode;
}

} // namespace

SqlTrailWriter::SqlTrailWriter(QSqlDatabase &database, const SqlDialect &dialect, SystemLog &log, Reconnect reconnect, int seconds)
    : m_database(database)
    , m_dialect(dialect)
    , m_log(log)
    , m_reconnect(std::move(reconnect))
    , m_seconds(seconds)
{
}

Result<SqlTrailWriter::Committed> SqlTrailWriter::write(const std::function<Result<Events>()> &work) const
{
    auto written = tryOnce(work);
    for (int tries = 1; tries < mostTries && !written.ok() && isConflict(written.error()); ++tries)
        written = tryOnce(work);
    return written;
}

Result<SqlTrailWriter::Committed> SqlTrailWriter::tryOnce(const std::function<Result<Events>()> &work) const
{
    SqlTransaction transaction(m_database, m_dialect);
    if (const auto begun = begin(transaction); !begun.ok())
        return begun.error();
    auto events = work();
    if (!events.ok())
        return events.error();
    AuditTrail trail(m_database);
    for (AuditEvent &event : *events) {
        auto appended = trail.append(std::move(event));
        if (!appended.ok() && appended.error().kind == Error::Kind::AlreadyExists) // another node took the sequence
            return Error{.kind = Error::Kind::Busy,
                         .subject = appended.error().subject,
                         .detail = appended.error().detail,
                         .code = conflictCode};
        if (!appended.ok())
            return appended.error();
        event = std::move(*appended);
    }
    if (const auto done = transaction.commit(); !done.ok())
        return isConflict(done.error()) ? Result<Committed>(done.error()) : settle(done.error(), *events);
    return committed(*events);
}

// Nothing has been asked of the database yet, so that one that was lost since the last call does no harm.
Result<Done> SqlTrailWriter::begin(SqlTransaction &transaction) const
{
    auto begun = transaction.begin();
    if (begun.ok() || !isLost(begun.error()) || !m_reconnect)
        return begun;
    if (auto again = m_reconnect(); !again.ok())
        return again;
    return transaction.begin();
}

Result<SqlTrailWriter::Events> SqlTrailWriter::settledRowsOf(const QString &cid) const
{
    SqlTransaction transaction(m_database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    return AuditTrail(m_database).ofCall(cid);
}

// The rows of the trail are in the database if and only if the change is.
Result<SqlTrailWriter::Committed> SqlTrailWriter::settle(const Error &failure, const Events &events) const
{
    if (events.isEmpty())
        return failure;
    const AuditEvent &mark = events.last();
    const bool hasConnection = !isLost(failure) || !m_reconnect;
    auto there = hasConnection ? AuditTrail(m_database).contains(mark.cid, mark.hash) : Result<bool>(failure);
    if (!there.ok() && m_reconnect)
        there = isThereAfterReconnecting(mark);
    if (!there.ok())
        return Committed{.isKnown = false, .detail = failure.detail};
    if (!*there)
        return failure;
    return committed(events);
}

// A server that still works on the old session's commit holds the write lock until it has ended it.
Result<bool> SqlTrailWriter::isThere(const AuditEvent &event) const
{
    SqlTransaction transaction(m_database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    return AuditTrail(m_database).contains(event.cid, event.hash);
}

Result<bool> SqlTrailWriter::isThereAfterReconnecting(const AuditEvent &event) const
{
    constexpr qint64 ms = 1000;
    constexpr unsigned long pause = 250;
    const QDeadlineTimer deadline(m_seconds * ms);
    for (;;) {
        const auto connected = m_reconnect();
        const auto there = connected.ok() ? isThere(event) : Result<bool>(connected.error());
        if (there.ok() || deadline.hasExpired())
            return there;
        QThread::msleep(pause);
    }
}

SqlTrailWriter::Committed SqlTrailWriter::committed(const Events &events) const
{
    for (const AuditEvent &event : events)
        m_log.write(event);
    return {.events = events};
}

} // namespace passwright
