// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/BareSearch.h"

#include "models/audit/DatabaseEngine.h"
#include "models/domain/SearchWords.h"
#include "models/items/UserPages.h"
#include "models/sql/MariaDbDialect.h"
#include "models/sql/PostgresDialect.h"
#include "models/sql/SqlUserIndexed.h"
#include "models/sql/SqlUserRow.h"
#include "models/sql/SqliteDialect.h"

#include <QSqlError>
#include <QVariant>

namespace passwright {
namespace {

QByteArray listOf(const BenchQuery &query)
{
    using State = SqlUserKeys::State;
    if (!query.text.isEmpty())
        return SqlUserKeys::wordList(SearchWords::sought(query.text).constFirst().toUtf8());
    if (query.state == UserQuery::State::Expired || query.state == UserQuery::State::ExpiresWithin)
        return SqlUserKeys::list(State::Everybody, UserQuery::Sort::Expiry);
    const State state = query.state == UserQuery::State::Locked ? State::Locked
        : query.state == UserQuery::State::MustChange           ? State::MustChange
        : query.state == UserQuery::State::NotApproved          ? State::NotApproved
        : query.state == UserQuery::State::SuperUser            ? State::SuperUser
                                                                : State::Everybody;
    return SqlUserKeys::list(state, query.sort);
}

void prepare(QSqlQuery &query, const QString &statement)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        qFatal("%s", qUtf8Printable(query.lastError().text()));
}

} // namespace

BareSearch::BareSearch(QSqlDatabase &database, const SqlDialect &dialect, const BenchQuery &query, const QStringList &userIds)
    : m_keys(database)
    , m_users(database)
    , m_hasUsers(!userIds.isEmpty())
{
    const auto range = SqlUserIndexed::Range::of(listOf(query));
    prepare(m_keys, QStringLiteral("SELECT sort_key FROM passwright_user_order WHERE sort_key >= ? AND sort_key < ? ORDER BY sort_key%1 LIMIT ?")
                        .arg(query.isDescending ? QStringLiteral(" DESC") : QString()));
    m_keys.bindValue(0, range.from);
    m_keys.bindValue(1, range.to);
    m_keys.bindValue(2, UserPages::pageSize + 1);
    if (!m_hasUsers)
        return;
    const QString marks = QStringList(userIds.size(), QStringLiteral("?")).join(QLatin1Char(','));
    QSqlQuery ids(database);
    prepare(ids, QStringLiteral("SELECT id FROM zato_sso_user WHERE user_id IN (%1)").arg(marks));
    for (const QString &userId : userIds)
        ids.addBindValue(userId);
    exec(ids);
    QVariantList values; // one query at a time
    while (ids.next())
        values << ids.value(0);
    prepare(m_users, QStringLiteral("SELECT %1 FROM zato_sso_user WHERE id IN (%2)").arg(SqlUserRow::selected(dialect), marks));
    for (int at = 0; at < values.size(); ++at)
        m_users.bindValue(at, values.at(at));
}

int BareSearch::run()
{
    exec(m_keys);
    while (m_keys.next())
        (void)m_keys.value(0).toByteArray();
    m_keys.finish();
    if (!m_hasUsers)
        return 0;
    exec(m_users);
    int users = 0;
    const int columns = static_cast<int>(SqlUserRow::columns().size());
    for (; m_users.next(); ++users) {
        for (int column = 0; column < columns; ++column)
            (void)m_users.value(column).toString();
    }
    m_users.finish();
    return users;
}

void BareSearch::exec(QSqlQuery &query)
{
    if (!query.exec())
        qFatal("%s", qUtf8Printable(query.lastError().text()));
}

std::unique_ptr<SqlDialect> dialectOf(const QSqlDatabase &database)
{
    switch (engineOf(database)) {
    case DatabaseEngine::PostgreSql:
        return std::make_unique<PostgresDialect>();
    case DatabaseEngine::MariaDb:
        return std::make_unique<MariaDbDialect>();
    case DatabaseEngine::Sqlite:
        break;
    }
    return std::make_unique<SqliteDialect>();
}

} // namespace passwright
