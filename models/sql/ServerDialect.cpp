// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/ServerDialect.h"

#include <QSqlDatabase>

namespace passwright {

QString ServerDialect::commit() const
{
    return QStringLiteral("COMMIT");
}

QString ServerDialect::rollback() const
{
    return QStringLiteral("ROLLBACK");
}

QString ServerDialect::bigIntegerType() const
{
    return QStringLiteral("BIGINT");
}

Result<Done> ServerDialect::tuneOwn(QSqlDatabase &database) const
{
    Q_UNUSED(database)
    return Done{};
}

Result<Done> ServerDialect::backUp(QSqlDatabase &database, const QString &path) const
{
    Q_UNUSED(path)
    return Error{.kind = Error::Kind::NotSupported, .subject = database.databaseName()};
}

} // namespace passwright
