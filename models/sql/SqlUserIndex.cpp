// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserIndex.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlManyRows.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlTransaction.h"
#include "models/sql/SqlUserTable.h"

#include <algorithm>

namespace passwright {

SqlUserIndex::SqlUserIndex(const SqlReader &reader, const SqlDialect &dialect)
    : m_reader(reader)
    , m_database(reader.database())
    , m_dialect(dialect)
{
}

Result<Done> SqlUserIndex::create(QSqlDatabase &database, const SqlDialect &dialect)
{
    const QStringList statements = dialect.userIndexLayout();
    for (const QString &statement : statements) {
        if (const auto made = execute(database, statement); !made.ok())
            return made.error();
    }
    return noteEverybody(database);
}

Result<Done> SqlUserIndex::noteEverybody(QSqlDatabase &database)
{
    const auto noted = execute(database, QStringLiteral("INSERT INTO passwright_user_changed (id) SELECT id FROM zato_sso_user"));
    return noted.ok() ? Result(Done{}) : noted.error();
}

SqlScalars::Question SqlUserIndex::isBehind()
{
    return {.select = QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM passwright_user_changed LIMIT 1) AS noted")};
}

// A note that another transaction commits meanwhile is not among those read and deleted here, whatever its
// sequence: none is lost.
Result<Done> SqlUserIndex::follow(int limit)
{
    const auto behind = SqlScalars(m_reader).answers({isBehind()});
    if (!behind.ok())
        return behind.error();
    if (behind->constFirst().toInt() == 0)
        return Done{};
    SqlTransaction transaction(m_database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    const auto taken = notes(limit);
    if (!taken.ok())
        return taken.error();
    Result<Done> done = renew(taken->ids);
    if (done.ok())
        done = SqlManyRows(m_database).remove(QStringLiteral("DELETE FROM passwright_user_changed WHERE seq"), taken->sequences);
    if (done.ok())
        done = transaction.commit();
    return done;
}

Result<SqlUserIndex::Notes> SqlUserIndex::notes(int limit)
{
    auto query = execute(m_database, QStringLiteral("SELECT seq, id FROM passwright_user_changed ORDER BY seq LIMIT ?"), {limit});
    if (!query.ok())
        return query.error();
    Notes notes;
    while (query->next()) {
        notes.sequences << query->value(0);
        notes.ids << query->value(1).toLongLong();
    }
    if (query->lastError().isValid())
        return errorFromDriver(query->lastError(), m_database);
    std::sort(notes.ids.begin(), notes.ids.end());
    notes.ids.erase(std::unique(notes.ids.begin(), notes.ids.end()), notes.ids.end());
    return notes;
}

Result<Done> SqlUserIndex::renew(const QList<qint64> &ids)
{
    Result<Done> done = Done{};
    for (qsizetype at = 0; done.ok() && at < ids.size(); at += part)
        done = renewPart(ids.mid(at, part));
    return done;
}

Result<Done> SqlUserIndex::renewPart(const QList<qint64> &ids)
{
    SqlStatements statements; // no longer than the transaction
    const SqlReader reader(m_database, &statements);
    SqlUserIndexed indexed(reader);
    const bool areMany = ids.size() > batch;
    Result<Done> done = areMany ? indexed.beginMany() : Done{};
    for (qsizetype at = 0; done.ok() && at < ids.size(); at += batch)
        done = renewBatch(reader, indexed, ids.mid(at, batch));
    if (done.ok() && areMany)
        done = indexed.endMany();
    return done;
}

Result<Done> SqlUserIndex::renewBatch(const SqlReader &reader, SqlUserIndexed &indexed, const QList<qint64> &ids)
{
    const SqlCipher noKey;
    const auto users = SqlUserTable(reader, m_dialect, noKey).byRowIds(ids);
    if (!users.ok())
        return users.error();
    SqlUserIndexed::ById now;
    now.reserve(users->size());
    for (auto it = users->begin(); it != users->end(); ++it)
        now.insert(it.key(), SqlUserKeys::of(it.key(), it->account));
    return indexed.replace(ids, now);
}

} // namespace passwright
