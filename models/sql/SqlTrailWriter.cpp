// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlTrailWriter.h"

#include "models/sql/SqlTransaction.h"

namespace passwright {

SqlTrailWriter::SqlTrailWriter(QSqlDatabase &database, const SqlDialect &dialect, SystemLog &log)
    : m_database(database)
    , m_dialect(dialect)
    , m_log(log)
{
}

Result<SqlTrailWriter::Committed> SqlTrailWriter::write(const std::function<Result<Events>()> &work) const
{
    SqlTransaction transaction(m_database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    auto events = work();
    if (!events.ok())
        return events.error();
    AuditTrail trail(m_database);
    for (AuditEvent &event : *events) {
        auto appended = trail.append(std::move(event));
        if (!appended.ok())
            return appended.error();
        event = std::move(*appended);
    }
    if (const auto done = transaction.commit(); !done.ok())
        return settle(done.error(), *events);
    return committed(*events);
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
    const auto there = AuditTrail(m_database).contains(mark.cid, mark.hash);
    if (!there.ok())
        return Committed{.isKnown = false, .detail = failure.detail};
    if (!*there)
        return failure;
    return committed(events);
}

SqlTrailWriter::Committed SqlTrailWriter::committed(const Events &events) const
{
    for (const AuditEvent &event : events)
        m_log.write(event);
    return {.events = events};
}

} // namespace passwright
