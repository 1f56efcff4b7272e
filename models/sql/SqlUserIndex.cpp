// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserIndex.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlManyRows.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlTransaction.h"
#include "models/sql/SqlUserIndexed.h"
#include "models/sql/SqlUserTable.h"

#include <QSet>

namespace passwright {

SqlUserIndex::SqlUserIndex(QSqlDatabase &database, const SqlDialect &dialect)
    : m_database(database)
    , m_dialect(dialect)
{
}

Result<Done> SqlUserIndex::create(QSqlDatabase &database, const SqlDialect &dialect)
{
    QStringList statements = dialect.userIndexLayout();
    statements << QStringLiteral("INSERT INTO passwright_user_changed (id) SELECT id FROM zato_sso_user");
    for (const QString &statement : std::as_const(statements)) {
        if (const auto made = execute(database, statement); !made.ok())
            return made.error();
    }
    return Done{};
}

Result<Done> SqlUserIndex::follow(int batches)
{
    for (int i = 0; i < batches; ++i) {
        const auto behind = isBehind();
        if (!behind.ok())
            return behind.error();
        if (!*behind)
            return Done{};
        if (const auto followed = followBatch(); !followed.ok())
            return followed.error();
    }
    return Done{};
}

Result<Done> SqlUserIndex::followWholly()
{
    auto behind = isBehind();
    while (behind.ok() && *behind)
        behind = followBatch();
    if (!behind.ok())
        return behind.error();
    return Done{};
}

Result<bool> SqlUserIndex::isBehind()
{
    auto query = execute(m_database, QStringLiteral("SELECT seq FROM passwright_user_changed LIMIT 1"));
    if (!query.ok())
        return query.error();
    const bool any = query->next();
    if (query->lastError().isValid())
        return errorFromDriver(query->lastError(), m_database);
    return any;
}

// A note that another transaction commits meanwhile is not among those read and deleted here, whatever its
// sequence: none is lost.
Result<bool> SqlUserIndex::followBatch()
{
    SqlTransaction transaction(m_database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    QVariantList notes;
    QSet<qint64> changed;
    {
        auto query = execute(m_database, QStringLiteral("SELECT seq, id FROM passwright_user_changed ORDER BY seq LIMIT ?"), {batch});
        if (!query.ok())
            return query.error();
        while (query->next()) {
            notes << query->value(0);
            changed << query->value(1).toLongLong();
        }
        if (query->lastError().isValid())
            return errorFromDriver(query->lastError(), m_database);
    }
    Result<Done> done = renew({changed.begin(), changed.end()});
    if (done.ok())
        done = SqlManyRows(m_database).remove(QStringLiteral("DELETE FROM passwright_user_changed WHERE seq"), notes);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done.error();
    return notes.size() == batch;
}

Result<Done> SqlUserIndex::renew(const Ids &ids)
{
    const SqlCipher noKey;
    const auto users = SqlUserTable(m_database, m_dialect, noKey).byRowIds(ids);
    if (!users.ok())
        return users.error();
    SqlUserIndexed::ById now;
    now.reserve(users->size());
    for (auto it = users->begin(); it != users->end(); ++it)
        now.insert(it.key(), SqlUserKeys::of(it.key(), it->account));
    return SqlUserIndexed(m_database).replace(ids, now);
}

} // namespace passwright
