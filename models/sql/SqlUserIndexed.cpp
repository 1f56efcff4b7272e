// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserIndexed.h"

#include "models/audit/DatabaseEngine.h"
#include "models/sql/SqlManyRows.h"
#include "models/sql/SqlStatement.h"

#include <algorithm>
#include <iterator>

namespace passwright {
namespace {

QVariant bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArrayLiteral("") : value; // a null one would be NULL
}

QVariantList valuesOf(const SqlUserKeys &user)
{
    return {user.id, user.states, bytes(user.userName), bytes(user.name), bytes(user.lastSet), bytes(user.expiry), bytes(user.words)};
}

QVariantList variants(const QByteArrayList &keys)
{
    return {keys.begin(), keys.end()};
}

QString firstKeys(bool backwards)
{
    return QStringLiteral("SELECT sort_key FROM passwright_user_order WHERE sort_key >= ? AND sort_key < ? ORDER BY sort_key%1 LIMIT ?")
        .arg(backwards ? QStringLiteral(" DESC") : QString());
}

} // namespace

SqlUserIndexed::Range SqlUserIndexed::Range::of(const QByteArray &prefix)
{
    return {.from = prefix, .to = prefix + '\xff'}; // which is in no UTF-8
}

SqlUserIndexed::SqlUserIndexed(const SqlReader &reader)
    : m_reader(reader)
{
}

Result<SqlUserIndexed::ById> SqlUserIndexed::byIds(const QList<qint64> &ids)
{
    ById users;
    users.reserve(ids.size());
    const auto read = SqlManyRows(m_reader).select(
        QStringLiteral("SELECT id, states, user_name, name, last_set, expiry, words FROM passwright_user_indexed WHERE id"),
        {ids.begin(), ids.end()}, [&users](const QSqlQuery &row) {
            const SqlUserKeys user{.id = row.value(0).toLongLong(),
                .states = row.value(1).toInt(),
                .userName = row.value(2).toByteArray(),
                .name = row.value(3).toByteArray(),
                .lastSet = row.value(4).toByteArray(),
                .expiry = row.value(5).toByteArray(),
                .words = row.value(6).toByteArray()};
            users.insert(user.id, user);
        });
    if (!read.ok())
        return read.error();
    return users;
}

Result<Done> SqlUserIndexed::replace(const QList<qint64> &ids, const ById &now)
{
    const auto before = byIds(ids);
    if (!before.ok())
        return before.error();
    QVariantList outdated;
    QVariantList rows;
    QByteArrayList gone;
    QByteArrayList come;
    for (const qint64 id : ids) {
        const auto was = before->constFind(id);
        const auto is = now.constFind(id);
        const bool wasThere = was != before->constEnd();
        const bool isThere = is != now.constEnd();
        if (wasThere == isThere && (!isThere || *was == *is))
            continue;
        const QByteArrayList old = wasThere ? was->keys() : QByteArrayList();
        const QByteArrayList fresh = isThere ? is->keys() : QByteArrayList();
        std::set_difference(old.begin(), old.end(), fresh.begin(), fresh.end(), std::back_inserter(gone));
        std::set_difference(fresh.begin(), fresh.end(), old.begin(), old.end(), std::back_inserter(come));
        if (wasThere)
            outdated << id;
        if (isThere)
            rows << valuesOf(*is);
    }
    std::sort(come.begin(), come.end()); // into a tree by its order
    const SqlManyRows many(m_reader);
    Result<Done> done = many.remove(QStringLiteral("DELETE FROM passwright_user_order WHERE sort_key"), variants(gone));
    if (done.ok())
        done = many.remove(QStringLiteral("DELETE FROM passwright_user_indexed WHERE id"), outdated);
    if (done.ok())
        done = many.insert(
            QStringLiteral("INSERT INTO passwright_user_indexed (id, states, user_name, name, last_set, expiry, words)"), 7, rows);
    if (done.ok())
        done = many.insert(m_isMany ? QStringLiteral("INSERT INTO passwright_user_waiting (sort_key)")
                                    : QStringLiteral("INSERT INTO passwright_user_order (sort_key)"),
            1, variants(come));
    return done;
}

Result<Done> SqlUserIndexed::beginMany()
{
    m_isMany = true;
    Result<Done> done = dropWaiting(); // MariaDB keeps it where its transaction was rolled back
    if (done.ok())
        done = executed(m_reader.database(),
            QStringLiteral("CREATE TEMPORARY TABLE passwright_user_waiting AS SELECT sort_key FROM passwright_user_order WHERE 1 = 0"));
    return done;
}

Result<Done> SqlUserIndexed::endMany()
{
    m_isMany = false;
    Result<Done> done = executed(m_reader.database(),
        QStringLiteral("INSERT INTO passwright_user_order (sort_key) SELECT sort_key FROM passwright_user_waiting ORDER BY sort_key"));
    if (done.ok())
        done = dropWaiting();
    return done;
}

// And not emptied: PostgreSQL would read past all that was ever in it, and MariaDB remove row after row.
Result<Done> SqlUserIndexed::dropWaiting()
{
    const bool isMariaDb = engineOf(m_reader.database()) == DatabaseEngine::MariaDb; // where any other DROP commits
    return executed(m_reader.database(),
        isMariaDb ? QStringLiteral("DROP TEMPORARY TABLE IF EXISTS passwright_user_waiting") : QStringLiteral("DROP TABLE IF EXISTS passwright_user_waiting"));
}

Result<SqlUserIndexed::Keys> SqlUserIndexed::keys(const Range &range, bool backwards, int limit)
{
    Keys keys;
    const auto read = m_reader.read(firstKeys(backwards), {bytes(range.from), bytes(range.to), limit},
        [&keys](const QSqlQuery &row) { keys.keys << row.value(0).toByteArray(); });
    if (!read.ok())
        return read.error();
    return keys;
}

Result<SqlUserIndexed::Keys> SqlUserIndexed::keys(const Range &range, int limit, const Range &beyond)
{
    Keys keys;
    const auto read = m_reader.read(
        QStringLiteral("SELECT sort_key FROM (%1) AS here UNION ALL SELECT sort_key FROM (%1) AS beyond").arg(firstKeys(false)),
        {bytes(range.from), bytes(range.to), limit, bytes(beyond.from), bytes(beyond.to), 1}, [&](const QSqlQuery &row) {
            const QByteArray key = row.value(0).toByteArray();
            if (range.has(key))
                keys.keys << key;
            else
                keys.beyond = key;
        });
    if (!read.ok())
        return read.error();
    std::sort(keys.keys.begin(), keys.keys.end()); // UNION ALL promises no order
    return keys;
}

SqlScalars::Question SqlUserIndexed::countUpTo(const Range &range, int enough)
{
    return {.select = QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM passwright_user_order WHERE sort_key >= ? AND sort_key < ? LIMIT ?) AS found"),
        .values = {bytes(range.from), bytes(range.to), enough}};
}

SqlScalars::Question SqlUserIndexed::first(const Range &range)
{
    return {.select = firstKeys(false), .values = {bytes(range.from), bytes(range.to), 1}};
}

} // namespace passwright
