// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqliteDialect.h"

#include "models/sql/SqlFile.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlUserIndexLayouts.h"

#include <QVariant>

namespace passwright {

Result<Done> SqliteDialect::beginWrite(QSqlDatabase &database) const
{
    return executed(database, QStringLiteral("BEGIN IMMEDIATE"));
}

QString SqliteDialect::commit() const
{
    return QStringLiteral("COMMIT");
}

QString SqliteDialect::rollback() const
{
    return QStringLiteral("ROLLBACK");
}

QVariant SqliteDialect::boolean(bool value) const
{
    return value ? 1 : 0;
}

QString SqliteDialect::bigIntegerType() const
{
    return QStringLiteral("INTEGER");
}

Result<QStringList> SqliteDialect::columns(QSqlDatabase &database, const QString &table) const
{
    auto query = execute(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    if (!query.ok())
        return query.error();
    QStringList names;
    while (query->next())
        names << query->value(0).toString();
    return names;
}

Result<Done> SqliteDialect::tuneOwn(QSqlDatabase &database) const
{
    auto query = execute(database, QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!query.ok())
        return query.error();
    return Done{};
}

Result<Done> SqliteDialect::backUp(QSqlDatabase &database, const QString &path) const
{
    const SqlFile file(path);
    if (const auto created = file.createPrivate(); !created.ok())
        return created.error();
    auto copied = execute(database, QStringLiteral("VACUUM INTO ?"), {path});
    if (!copied.ok()) {
        file.remove();
        return copied.error();
    }
    return file.sync();
}

QStringList SqliteDialect::userIndexLayout() const
{
    return sqliteUserIndexLayout();
}

} // namespace passwright
