// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/MariaDbDialect.h"

#include "models/audit/DatabaseEngine.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlUserIndexLayouts.h"

#include <QVariant>

namespace passwright {

Result<Done> MariaDbDialect::beginWrite(QSqlDatabase &database) const
{
    auto begun = executed(database, QStringLiteral("START TRANSACTION READ WRITE"));
    if (!begun.ok())
        return begun;
    auto locked = executed(database, QStringLiteral("SELECT value FROM passwright_settings WHERE name = 'schema_version' FOR UPDATE"));
    // Before there is a table there is no trail whose chain could fork.
    return !locked.ok() && locked.error().kind == Error::Kind::NotOurs ? begun : locked;
}

QVariant MariaDbDialect::boolean(bool value) const
{
    return value ? 1 : 0;
}

QString MariaDbDialect::tableOptions() const
{
    return QLatin1Char(' ') + mariaDbTable;
}

QString MariaDbDialect::dateTimeText(const QString &column) const
{
    return QStringLiteral("CAST(%1 AS CHAR)").arg(column);
}

Result<QStringList> MariaDbDialect::columns(QSqlDatabase &database, const QString &table) const
{
    auto query = execute(database,
        QStringLiteral("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"), {table});
    if (!query.ok())
        return query.error();
    QStringList names;
    while (query->next())
        names << query->value(0).toString();
    return names;
}

QStringList MariaDbDialect::userIndexLayout() const
{
    return mariaDbUserIndexLayout();
}

} // namespace passwright
