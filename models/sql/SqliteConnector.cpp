// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqliteConnector.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlStatement.h"

namespace passwright {

SqliteConnector::SqliteConnector(QString path, int busyTimeoutMs)
    : m_path(std::move(path))
    , m_busyTimeoutMs(busyTimeoutMs)
{
}

QString SqliteConnector::driver() const
{
    return QStringLiteral("QSQLITE");
}

Result<Done> SqliteConnector::open(QSqlDatabase &database) const
{
    database.close();
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_busyTimeoutMs));
    if (!database.open())
        return errorFromDriver(database.lastError(), database);
    for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA trusted_schema = OFF"}) {
        if (const auto set = executed(database, QString::fromLatin1(pragma)); !set.ok())
            return set.error();
    }
    return Done{};
}

int SqliteConnector::socketOf(const QSqlDatabase &database) const
{
    Q_UNUSED(database)
    return -1;
}

} // namespace passwright
