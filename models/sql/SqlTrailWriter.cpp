// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlTrailWriter.h"

#include "models/audit/DriverError.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

namespace passwright {

namespace {

// Of one who loses again and again to those who get on at other nodes.
constexpr qint64 patienceMs = 30000;
constexpr int longestPauseMs = 64;

bool isLost(const Error &error)
{
    return error.kind == Error::Kind::NotReachable;
}

bool isConflict(const Error &error)
{
    return error.kind == Error::Kind::Busy && error.code == conflictCode;
}

//! What may be there once is, such as a row of the trail or a user name.
bool isTaken(const Error &error)
{
    return error.kind == Error::Kind::AlreadyExists;
}

//! Another node's write came first.
Error conflict(const Error &error)
{
    return {.kind = Error::Kind::Busy, .subject = error.subject, .detail = error.detail, .code = conflictCode};
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
    const QDeadlineTimer deadline(patienceMs);
    auto written = tryOnce(work);
    for (int pauseMs = 1; !written.ok() && isConflict(written.error()) && !deadline.hasExpired(); pauseMs = qMin(2 * pauseMs, longestPauseMs)) {
        QThread::msleep(QRandomGenerator::global()->bounded(pauseMs)); // any, so that two do not meet again and again
        written = tryOnce(work);
    }
    return written;
}

Result<SqlTrailWriter::Committed> SqlTrailWriter::tryOnce(const std::function<Result<Events>()> &work) const
{
    SqlTransaction transaction(m_database, m_dialect);
    const auto place = begin(transaction);
    if (!place.ok())
        return place.error();
    auto events = work();
    if (!events.ok())
        return isTaken(events.error()) && isOvertaken(*place) ? conflict(events.error()) : events.error();
    AuditTrail trail(m_database);
    auto head = *place ? Result<AuditTrail::Head>(**place) : trail.head();
    if (!head.ok())
        return head.error();
    for (AuditEvent &event : *events) {
        auto appended = trail.append(std::move(event), *head);
        if (!appended.ok())
            return isTaken(appended.error()) ? conflict(appended.error()) : appended.error();
        event = std::move(*appended);
        head = AuditTrail::Head{.sequence = event.sequence, .hash = event.hash};
    }
    if (const auto done = transaction.commit(); !done.ok())
        return settle(done.error(), *events);
    return committed(*events);
}

// Nothing has been asked of the database yet, so that one that was lost since the last call does no harm.
Result<SqlTrailWriter::Place> SqlTrailWriter::begin(SqlTransaction &transaction) const
{
    auto begun = beginOnce(transaction);
    if (begun.ok() || !isLost(begun.error()) || !m_reconnect)
        return begun;
    if (const auto again = m_reconnect(); !again.ok())
        return again.error();
    return beginOnce(transaction);
}

// Where the lock does not hold for everybody, the place is chosen before anything is decided: whoever decides on what
// somebody else changes meanwhile finds it taken.
Result<SqlTrailWriter::Place> SqlTrailWriter::beginOnce(SqlTransaction &transaction) const
{
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    if (m_dialect.locksEverybody())
        return Place();
    const auto head = AuditTrail(m_database).head();
    return head.ok() ? Result<Place>(*head) : Result<Place>(head.error());
}

bool SqlTrailWriter::isOvertaken(const Place &place) const
{
    if (!place)
        return false;
    const auto head = AuditTrail(m_database).head();
    return head.ok() && head->sequence != place->sequence;
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
