// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PostgresConnector.h"

#include "models/audit/DriverError.h"
#include "models/sql/PostgresProbe.h"
#include "models/sql/SqlStatement.h"

#include <QSqlDriver>
#include <QVariant>

#include <libpq-fe.h>

namespace passwright {
namespace {

PGconn *connectionOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

} // namespace

QString PostgresConnector::driver() const
{
    return QStringLiteral("QPSQL");
}

int PostgresConnector::socketOf(const QSqlDatabase &database) const
{
    const PGconn *connection = database.isOpen() ? connectionOf(database) : nullptr;
    return connection ? PQsocket(connection) : -1;
}

Result<Done> PostgresConnector::openHost(QSqlDatabase &database, const DatabaseUrl::Host &host) const
{
    const DatabaseUrl &url = options().url;
    const SqlTimes &times = options().times;
    const PostgresParameters parameters(options(), host, port(host), authorities());
    if (auto reached = PostgresProbe(parameters, options().password, times.connectSeconds).run(host.name, url.name); !reached.ok())
        return reached;

    database.setHostName(host.name);
    database.setPort(port(host));
    database.setConnectOptions(parameters.connectOptions());
    if (!database.open(url.user, options().password.toString()))
        return errorFromDriver(database.lastError(), database);
    PGconn *connection = connectionOf(database);
    PQsetErrorVerbosity(connection, PQERRORS_TERSE);
    PQsetNoticeProcessor(connection, [](void *, const char *) {}, nullptr);
    // One statement: of several in one text the driver tells the first one's failure alone.
    return executed(database,
        QStringLiteral("SELECT set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO, YMD', false),"
                       " set_config('standard_conforming_strings', 'on', false),"
                       " set_config('default_transaction_isolation', 'read committed', false),"
                       " set_config('client_min_messages', 'warning', false),"
                       " set_config('statement_timeout', '%1s', false), set_config('lock_timeout', '%2ms', false),"
                       " set_config('idle_in_transaction_session_timeout', '%3s', false)")
            .arg(times.statementSeconds)
            .arg(options().lockTimeoutMs)
            .arg(times.idleSeconds));
}

} // namespace passwright
