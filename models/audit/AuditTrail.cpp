// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditTrail.h"

#include "models/audit/AuditChecker.h"
#include "models/audit/AuditRow.h"
#include "models/audit/AuditScan.h"
#include "models/audit/DatabaseEngine.h"
#include "models/audit/DriverError.h"
#include "models/audit/SqliteAuditBatches.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <array>

namespace passwright {
namespace {

constexpr const char *table =
    "CREATE TABLE IF NOT EXISTS passwright_audit ("
    "sequence %1 NOT NULL, time VARCHAR(23) NOT NULL, kind VARCHAR(40) NOT NULL,"
    " outcome VARCHAR(40) NOT NULL, sub_status TEXT NOT NULL,"
    " actor_id VARCHAR(191) NOT NULL, actor_name VARCHAR(191) NOT NULL,"
    " target_id VARCHAR(191) NOT NULL, target_name VARCHAR(191) NOT NULL,"
    " cid VARCHAR(191) NOT NULL, application VARCHAR(191) NOT NULL,"
    " remote_addr VARCHAR(191) NOT NULL, host VARCHAR(191) NOT NULL,"
    " expiry_days INTEGER, must_change INTEGER, reason %2 NOT NULL, verification %2 NOT NULL,"
    " previous_hash CHAR(64) NOT NULL, hash CHAR(64) NOT NULL,"
    " bulk_id VARCHAR(191) NOT NULL DEFAULT '', PRIMARY KEY (sequence))%3";
constexpr const char *bulkColumn = "ALTER TABLE passwright_audit ADD COLUMN bulk_id VARCHAR(191) NOT NULL DEFAULT ''";
constexpr std::array indexes{
    "CREATE INDEX IF NOT EXISTS passwright_audit_time_idx ON passwright_audit (time)",
    "CREATE INDEX IF NOT EXISTS passwright_audit_cid_idx ON passwright_audit (cid)",
    "CREATE INDEX IF NOT EXISTS passwright_audit_bulk_idx ON passwright_audit (bulk_id)",
};

// INTEGER is SQLite's row number. MariaDB's TEXT ends at 64 KiB.
QString tableFor(DatabaseEngine engine)
{
    const bool isMariaDb = engine == DatabaseEngine::MariaDb;
    return QString::fromLatin1(table).arg(engine == DatabaseEngine::Sqlite ? QStringLiteral("INTEGER") : QStringLiteral("BIGINT"),
        isMariaDb ? QStringLiteral("MEDIUMTEXT") : QStringLiteral("TEXT"),
        isMariaDb ? QLatin1Char(' ') + mariaDbTable : QString());
}

struct Filter
{
    QString where;
    QVariantList values;

    void add(const QString &condition, const QVariant &value)
    {
        where += (where.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition;
        values << value;
    }
};

Filter filterOf(const AuditQuery &query)
{
    Filter filter;
    if (query.kind)
        filter.add(QStringLiteral("kind = ?"), QString(toText(*query.kind)));
    if (query.outcome)
        filter.add(QStringLiteral("outcome = ?"), QString(toText(*query.outcome)));
    if (!query.bulkId.isEmpty())
        filter.add(QStringLiteral("bulk_id = ?"), query.bulkId);
    if (query.from.isValid())
        filter.add(QStringLiteral("time >= ?"), auditTimeText(query.from));
    if (query.until.isValid())
        filter.add(QStringLiteral("time < ?"), auditTimeText(query.until));
    if (query.before > 0)
        filter.add(QStringLiteral("sequence < ?"), query.before);
    return filter;
}

// In here and not in the statement: databases fold case for ASCII alone.
bool isAbout(const AuditEvent &event, const QString &person)
{
    if (person.isEmpty())
        return true;
    for (const QString &field : {event.actorName, event.actorId, event.targetName, event.targetId}) {
        if (field.contains(person, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Result<QSqlQuery> select(QSqlDatabase &database, const Filter &filter, bool newestFirst)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString statement = QStringLiteral("SELECT %1, previous_hash, hash FROM passwright_audit%2 ORDER BY sequence%3")
                                  .arg(AuditRow::columns(), filter.where, newestFirst ? QStringLiteral(" DESC") : QString());
    if (!query.prepare(statement))
        return errorFromDriver(query.lastError(), database);
    for (const QVariant &value : filter.values)
        query.addBindValue(value);
    if (!query.exec())
        return errorFromDriver(query.lastError(), database);
    return query;
}

} // namespace

AuditTrail::AuditTrail(QSqlDatabase &database)
    : m_database(database)
{
}

Result<Done> AuditTrail::createTable()
{
    const auto run = [this](const QString &statement) -> Result<Done> {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return errorFromDriver(query.lastError(), m_database);
        return Done{};
    };
    Result<Done> done = run(tableFor(engineOf(m_database)));
    if (done.ok() && !m_database.record(QStringLiteral("passwright_audit")).contains(QStringLiteral("bulk_id")))
        done = run(QString::fromLatin1(bulkColumn));
    for (const char *index : indexes) {
        if (done.ok())
            done = run(QString::fromLatin1(index));
    }
    return done;
}

Result<AuditTrail::Head> AuditTrail::head()
{
    QSqlQuery last(m_database);
    if (!last.exec(QStringLiteral("SELECT sequence, hash FROM passwright_audit ORDER BY sequence DESC LIMIT 1")))
        return errorFromDriver(last.lastError(), m_database);
    if (!last.next())
        return Head{.sequence = 0, .hash = AuditChain::origin()};
    return Head{.sequence = last.value(0).toLongLong(), .hash = QByteArray::fromHex(last.value(1).toByteArray())};
}

Result<AuditEvent> AuditTrail::append(AuditEvent event)
{
    const auto last = head();
    return last.ok() ? append(std::move(event), *last) : Result<AuditEvent>(last.error());
}

Result<AuditEvent> AuditTrail::append(AuditEvent event, const Head &head)
{
    event.sequence = head.sequence + 1;
    event.previousHash = head.hash;

    const AuditRow row = AuditRow::fromEvent(event);
    event.hash = AuditChain::hash(event.previousHash, row.fields());

    QStringList marks;
    marks.fill(QStringLiteral("?"), AuditRow::columnCount() + 2);
    QSqlQuery insert(m_database);
    if (!insert.prepare(QStringLiteral("INSERT INTO passwright_audit (%1, previous_hash, hash) VALUES (%2)")
                            .arg(AuditRow::columns(), marks.join(QLatin1String(", ")))))
        return errorFromDriver(insert.lastError(), m_database);
    for (const QVariant &value : row.values())
        insert.addBindValue(value);
    insert.addBindValue(QString::fromLatin1(event.previousHash.toHex()));
    insert.addBindValue(QString::fromLatin1(event.hash.toHex()));
    if (!insert.exec())
        return errorFromDriver(insert.lastError(), m_database);
    return event;
}

Result<AuditPage> AuditTrail::read(const AuditQuery &query)
{
    auto rows = select(m_database, filterOf(query), true);
    if (!rows.ok())
        return rows.error();
    const int limit = qMax(1, query.limit);
    AuditPage page;
    while (rows->next()) {
        const AuditEvent event = AuditRow::fromQuery(*rows).toEvent();
        if (!isAbout(event, query.person))
            continue;
        if (page.events.size() == limit) {
            page.hasMore = true;
            return page;
        }
        page.events << event;
    }
    if (rows->lastError().isValid())
        return errorFromDriver(rows->lastError(), m_database);
    return page;
}

Result<qint64> AuditTrail::forEach(const AuditQuery &query, const std::function<bool(const AuditEvent &)> &visit)
{
    auto rows = select(m_database, filterOf(query), false);
    if (!rows.ok())
        return rows.error();
    qint64 count = 0;
    while (rows->next()) {
        const AuditEvent event = AuditRow::fromQuery(*rows).toEvent();
        if (!isAbout(event, query.person))
            continue;
        ++count;
        if (!visit(event))
            return count;
    }
    if (rows->lastError().isValid())
        return errorFromDriver(rows->lastError(), m_database);
    return count;
}

Result<AuditVerdict> AuditTrail::verify(const QByteArray &expectedHead, std::unique_ptr<AuditBatches> quick)
{
    if (!quick && engineOf(m_database) == DatabaseEngine::Sqlite)
        quick = std::make_unique<SqliteAuditBatches>(m_database);
    if (const auto whole = quick ? AuditScan(std::move(quick)).whole(expectedHead) : std::nullopt)
        return *whole;
    auto rows = select(m_database, {}, false);
    if (!rows.ok())
        return rows.error();
    AuditChecker checker(expectedHead);
    while (rows->next()) {
        const AuditRow row = AuditRow::fromQuery(*rows);
        const QByteArray previousHash = row.previousHash().toHex();
        const QByteArray hash = row.hash().toHex();
        const QByteArray canonical = AuditChain::canonical(row.fields());
        if (!checker.take({.sequence = row.sequence(), .previousHash = previousHash, .hash = hash, .canonical = canonical}))
            return checker.verdict();
    }
    if (rows->lastError().isValid())
        return errorFromDriver(rows->lastError(), m_database);
    return checker.verdict();
}

Result<QList<AuditEvent>> AuditTrail::ofCall(const QString &cid)
{
    Filter filter;
    filter.add(QStringLiteral("cid = ?"), cid);
    auto rows = select(m_database, filter, false);
    if (!rows.ok())
        return rows.error();
    QList<AuditEvent> events;
    while (rows->next())
        events << AuditRow::fromQuery(*rows).toEvent();
    if (rows->lastError().isValid())
        return errorFromDriver(rows->lastError(), m_database);
    return events;
}

Result<bool> AuditTrail::contains(const QString &cid, const QByteArray &hash)
{
    QSqlQuery query(m_database);
    if (!query.prepare(QStringLiteral("SELECT 1 FROM passwright_audit WHERE cid = ? AND hash = ?")))
        return errorFromDriver(query.lastError(), m_database);
    query.addBindValue(cid);
    query.addBindValue(QString::fromLatin1(hash.toHex()));
    if (!query.exec())
        return errorFromDriver(query.lastError(), m_database);
    const bool isThere = query.next();
    if (query.lastError().isValid())
        return errorFromDriver(query.lastError(), m_database);
    return isThere;
}

} // namespace passwright
