// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkPlanRows.h"

#include "models/audit/DriverError.h"
#include "models/bulk/BulkPlanText.h"
#include "models/sql/SqlStatement.h"

#include <QSqlQuery>

namespace passwright {
namespace {

using State = BulkEntry::State;

// In the order of valuesOf() and entryFrom().
const auto columns = QStringLiteral("number, line, key_id, key_name, user_id, user_name, name, verdict, verdict_reasons, notices, state, cid, sent_at,"
                                    " last_set_before, password_expiry, must_change, reasons, is_kept, expiry_days, own_must_change, reason");

QVariant fromTime(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toTime(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariantList valuesOf(const BulkEntry &e)
{
    return {e.number, e.line, orNull(e.key.userId), orNull(e.key.userName), orNull(e.userId), orNull(e.userName), orNull(e.name),
        QString(toText(e.verdict.kind)), orNull(BulkPlanText::from(e.verdict.refusals)), orNull(BulkPlanText::from(e.verdict.notices)),
        QString(toText(e.state)), orNull(e.cid), fromTime(e.sentAt), fromTime(e.lastSetBefore), fromTime(e.passwordExpiry), e.mustChange ? 1 : 0,
        orNull(BulkPlanText::from(e.refusals)), e.isKept ? 1 : 0, e.expiryDays ? QVariant(*e.expiryDays) : QVariant(),
        e.ownMustChange ? QVariant(*e.ownMustChange ? 1 : 0) : QVariant(), orNull(e.reason)};
}

BulkEntry entryFrom(const QSqlQuery &row)
{
    int at = 0;
    const auto next = [&] { return row.value(at++); };
    BulkEntry e;
    e.number = next().toLongLong();
    e.line = next().toLongLong();
    e.key.userId = next().toString();
    e.key.userName = next().toString();
    e.userId = next().toString();
    e.userName = next().toString();
    e.name = next().toString();
    e.verdict.kind = bulkVerdictFromText(next().toString()).value_or(BulkVerdict::Kind::InvalidRow);
    e.verdict.refusals = BulkPlanText::refusals(next().toString());
    e.verdict.notices = BulkPlanText::notices(next().toString());
    // What cannot be read is neither done nor taken for done.
    e.state = bulkStateFromText(next().toString()).value_or(State::Unknown);
    e.cid = next().toString();
    e.sentAt = toTime(next());
    e.lastSetBefore = toTime(next());
    e.passwordExpiry = toTime(next());
    e.mustChange = next().toBool();
    e.refusals = BulkPlanText::refusals(next().toString());
    e.isKept = next().toBool();
    const QVariant days = next();
    e.expiryDays = days.isNull() ? std::nullopt : std::optional(days.toInt());
    const QVariant own = next();
    e.ownMustChange = own.isNull() ? std::nullopt : std::optional(own.toBool());
    e.reason = next().toString();
    return e;
}

} // namespace

BulkPlanRows::BulkPlanRows(QSqlDatabase &database)
    : m_database(database)
{
}

Result<Done> BulkPlanRows::createTable()
{
    const QStringList statements{
        QStringLiteral("CREATE TABLE bulk_row (number INTEGER PRIMARY KEY, line INTEGER NOT NULL, key_id TEXT, key_name TEXT, user_id TEXT,"
                       " user_name TEXT, name TEXT, verdict TEXT NOT NULL, verdict_reasons TEXT, notices TEXT, state TEXT NOT NULL, cid TEXT,"
                       " sent_at INTEGER, last_set_before INTEGER, password_expiry INTEGER, must_change INTEGER NOT NULL, reasons TEXT,"
                       " is_kept INTEGER NOT NULL, expiry_days INTEGER, own_must_change INTEGER, reason TEXT)"),
        // The row number stands at the end of every index: what it finds comes in the source's order.
        QStringLiteral("CREATE INDEX bulk_row_verdict ON bulk_row (verdict)"),
        QStringLiteral("CREATE INDEX bulk_row_state ON bulk_row (state)"),
        QStringLiteral("CREATE INDEX bulk_row_loose ON bulk_row (state) WHERE is_kept = 0 AND state IN ('changed', 'partial')"),
        QStringLiteral("CREATE UNIQUE INDEX bulk_row_user ON bulk_row (user_id) WHERE user_id IS NOT NULL AND verdict <> 'duplicate'"),
    };
    for (const QString &statement : statements) {
        if (const auto made = execute(m_database, statement); !made.ok())
            return made.error();
    }
    return Done{};
}

Result<Done> BulkPlanRows::add(const QList<BulkEntry> &entries)
{
    QSqlQuery query(m_database);
    const auto marks = QStringList(columns.count(QLatin1Char(',')) + 1, QStringLiteral("?")).join(QLatin1Char(','));
    if (!query.prepare(QStringLiteral("INSERT INTO bulk_row (%1) VALUES (%2)").arg(columns, marks)))
        return errorFromDriver(query.lastError(), m_database);
    for (const BulkEntry &entry : entries) {
        const QVariantList values = valuesOf(entry);
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(static_cast<int>(i), values.at(i));
        if (!query.exec())
            return errorFromDriver(query.lastError(), m_database);
    }
    return Done{};
}

Result<Done> BulkPlanRows::record(const QList<BulkEntry> &entries)
{
    for (const BulkEntry &e : entries) {
        auto updated = execute(m_database,
            QStringLiteral("UPDATE bulk_row SET state = ?, cid = ?, sent_at = ?, last_set_before = ?, password_expiry = ?, must_change = ?, reasons = ?,"
                           " is_kept = ? WHERE number = ?"),
            {QString(toText(e.state)), orNull(e.cid), fromTime(e.sentAt), fromTime(e.lastSetBefore), fromTime(e.passwordExpiry), e.mustChange ? 1 : 0,
                orNull(BulkPlanText::from(e.refusals)), e.isKept ? 1 : 0, e.number});
        if (!updated.ok())
            return updated.error();
        if (updated->numRowsAffected() != 1)
            return Error{.kind = Error::Kind::Damaged, .subject = m_database.databaseName(), .detail = QStringLiteral("row %1 is not there").arg(e.number)};
    }
    return Done{};
}

Result<QList<bool>> BulkPlanRows::contains(const QStringList &userIds)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(QStringLiteral("SELECT 1 FROM bulk_row WHERE user_id = ? AND verdict <> 'duplicate'")))
        return errorFromDriver(query.lastError(), m_database);
    QList<bool> found;
    found.reserve(userIds.size());
    for (const QString &userId : userIds) {
        query.bindValue(0, userId);
        if (!query.exec())
            return errorFromDriver(query.lastError(), m_database);
        found.append(query.next());
    }
    return found;
}

Result<BulkPlan::Page> BulkPlanRows::page(const BulkPlan::Query &wanted)
{
    QString where = QStringLiteral("number > ?");
    QVariantList values{wanted.after};
    if (wanted.verdict) {
        where += QStringLiteral(" AND verdict = ?");
        values << QString(toText(*wanted.verdict));
    }
    if (wanted.state) {
        where += QStringLiteral(" AND state = ?");
        values << QString(toText(*wanted.state));
    }
    const int limit = qMax(1, wanted.limit);
    values << limit + 1;
    auto query = execute(m_database, QStringLiteral("SELECT %1 FROM bulk_row WHERE %2 ORDER BY number LIMIT ?").arg(columns, where), values);
    if (!query.ok())
        return query.error();
    BulkPlan::Page page;
    while (query->next()) {
        if (page.entries.size() == limit) {
            page.hasMore = true;
            break;
        }
        page.entries.append(entryFrom(*query));
    }
    return page;
}

Result<QList<BulkEntry>> BulkPlanRows::notKept(qint64 after, int most)
{
    auto query = execute(m_database,
        QStringLiteral("SELECT %1 FROM bulk_row WHERE is_kept = 0 AND state IN ('changed', 'partial') AND number > ? ORDER BY number LIMIT ?").arg(columns),
        {after, qMax(1, most)});
    if (!query.ok())
        return query.error();
    QList<BulkEntry> entries;
    while (query->next())
        entries.append(entryFrom(*query));
    return entries;
}

Result<BulkCounts> BulkPlanRows::counts(bool isGenerated)
{
    BulkCounts counts;
    auto verdicts = execute(m_database, QStringLiteral("SELECT verdict, count(*) FROM bulk_row GROUP BY verdict"));
    if (!verdicts.ok())
        return verdicts.error();
    while (verdicts->next()) {
        if (const auto kind = bulkVerdictFromText(verdicts->value(0).toString()))
            counts.verdicts.insert(*kind, verdicts->value(1).toLongLong());
    }
    auto states = execute(m_database, QStringLiteral("SELECT state, count(*) FROM bulk_row GROUP BY state"));
    if (!states.ok())
        return states.error();
    while (states->next()) {
        if (const auto state = bulkStateFromText(states->value(0).toString()))
            counts.states.insert(*state, states->value(1).toLongLong());
    }
    if (!isGenerated)
        return counts;
    auto loose = execute(m_database, QStringLiteral("SELECT count(*) FROM bulk_row WHERE is_kept = 0 AND state IN ('changed', 'partial')"));
    if (!loose.ok())
        return loose.error();
    counts.notHandedOver = loose->next() ? loose->value(0).toLongLong() : 0;
    return counts;
}

Result<bool> BulkPlanRows::isBegun()
{
    auto found = execute(m_database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM bulk_row WHERE state IN ('intended', 'changed', 'refused', 'partial', 'unknown'))"));
    if (!found.ok())
        return found.error();
    return found->next() && found->value(0).toBool();
}

} // namespace passwright
