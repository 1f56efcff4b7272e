// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlStatement.h"

#include "models/audit/DatabaseEngine.h"
#include "models/audit/DriverError.h"

namespace passwright {
namespace {

// PostgreSQL has no NUL in a text: nothing there can be equal to one that has.
QVariant storable(const QVariant &value, DatabaseEngine engine)
{
    if (engine != DatabaseEngine::PostgreSql || value.typeId() != QMetaType::QString || !value.toString().contains(QChar(0)))
        return value;
    return value.toString().replace(QChar(0), QChar(QChar::ReplacementCharacter));
}

} // namespace

Result<QSqlQuery> execute(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    if (values.isEmpty()) { // PostgreSQL prepares no BEGIN, and nobody need prepare what runs once
        query.setForwardOnly(true);
        if (!query.exec(statement))
            return errorFromDriver(query.lastError(), database);
        return query;
    }
    Result<Done> done = prepare(query, database, statement);
    if (done.ok())
        done = executePrepared(query, database, values);
    if (!done.ok())
        return done.error();
    return query;
}

Result<Done> prepare(QSqlQuery &query, const QSqlDatabase &database, const QString &statement)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return errorFromDriver(query.lastError(), database);
    return Done{};
}

Result<Done> executePrepared(QSqlQuery &query, const QSqlDatabase &database, const QVariantList &values)
{
    const DatabaseEngine engine = engineOf(database);
    for (const QVariant &value : values)
        query.addBindValue(storable(value, engine));
    if (!query.exec())
        return errorFromDriver(query.lastError(), database);
    return Done{};
}

Result<Done> executed(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const auto query = execute(database, statement, values);
    if (!query.ok())
        return query.error();
    return Done{};
}

} // namespace passwright
