// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PostgresDialect.h"

#include "models/sql/SqlStatement.h"
#include "models/sql/SqlUserIndexLayouts.h"

#include <QVariant>

namespace passwright {

Result<Done> PostgresDialect::beginWrite(QSqlDatabase &database) const
{
    auto begun = executed(database, QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"));
    // The keys are the first eight letters of our name; released at the end of the transaction.
    return begun.ok() ? executed(database, QStringLiteral("SELECT pg_advisory_xact_lock(x'70617373'::int, x'77726967'::int)")) : begun;
}

QVariant PostgresDialect::boolean(bool value) const
{
    return value;
}

QString PostgresDialect::dateTimeText(const QString &column) const
{
    return QStringLiteral("CAST(%1 AS text)").arg(column);
}

Result<QStringList> PostgresDialect::columns(QSqlDatabase &database, const QString &table) const
{
    auto query = execute(database,
        QStringLiteral("SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped"), {table});
    if (!query.ok())
        return query.error();
    QStringList names;
    while (query->next())
        names << query->value(0).toString();
    return names;
}

QStringList PostgresDialect::userIndexLayout() const
{
    return postgresUserIndexLayout();
}

} // namespace passwright
