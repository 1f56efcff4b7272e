// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/DatabaseEngine.h"

namespace passwright {

DatabaseEngine engineOf(const QSqlDatabase &database)
{
    const QString driver = database.driverName();
    if (driver == QLatin1String("QPSQL"))
        return DatabaseEngine::PostgreSql;
    if (driver == QLatin1String("QMYSQL") || driver == QLatin1String("QMARIADB"))
        return DatabaseEngine::MariaDb;
    return DatabaseEngine::Sqlite;
}

} // namespace passwright
