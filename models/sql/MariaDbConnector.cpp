// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/MariaDbConnector.h"

#include "models/audit/DriverError.h"
#include "models/sql/MariaDbLink.h"
#include "models/sql/SqlStatement.h"

#include <QFileInfo>
#include <QHash>
#include <QSqlDriver>
#include <QVariant>

#include <mysql.h>

namespace passwright {
namespace {

// The folder, or the socket itself.
QString socketIn(const QString &path)
{
    return QFileInfo(path).isDir() ? path + QStringLiteral("/mysqld.sock") : path;
}

Result<QHash<QString, QString>> namedValues(QSqlDatabase &database, const QString &statement)
{
    auto query = execute(database, statement);
    if (!query.ok())
        return query.error();
    QHash<QString, QString> values;
    while (query->next())
        values.insert(query->value(0).toString().toLower(), query->value(1).toString());
    return values;
}

bool isOn(const QString &value)
{
    return !value.isEmpty() && value != QLatin1String("OFF") && value != QLatin1String("0") && value != QLatin1String("NO_LOCK");
}

} // namespace

MariaDbConnector::MariaDbConnector(Options options)
    : ServerConnector(std::move(options))
{
}

QString MariaDbConnector::driver() const
{
    return QStringLiteral("QMYSQL");
}

int MariaDbConnector::socketOf(const QSqlDatabase &database) const
{
    const QVariant handle = database.isOpen() ? database.driver()->handle() : QVariant();
    if (!handle.isValid())
        return -1;
    const my_socket socket = mysql_get_socket(*static_cast<MYSQL *const *>(handle.constData()));
    return socket == MARIADB_INVALID_SOCKET ? -1 : socket;
}

Result<Done> MariaDbConnector::openHost(QSqlDatabase &database, const DatabaseUrl::Host &host) const
{
    const DatabaseUrl &url = options().url;
    const SqlTimes &times = options().times;
    // The client library gives up TLS, and not the connection, where it is not told to check the name.
    if (url.tls == DatabaseUrl::Tls::VerifyCa && !isSocket(host))
        return Error{.kind = Error::Kind::InvalidInput,
                     .subject = QStringLiteral("url"),
                     .detail = QStringLiteral("sslmode=verify-ca is not safe with MariaDB: use verify-full, and a certificate with"
                                              " the host's name"),
                     .code = QStringLiteral("url.verify_ca")};
    // A semicolon ends an option.
    if (isSocket(host) && host.name.contains(QLatin1Char(';')))
        return Error{.kind = Error::Kind::InvalidInput,
                     .subject = QStringLiteral("url"),
                     .detail = QStringLiteral("the path of the socket must have no semicolon")};
    const auto link = url.tls == DatabaseUrl::Tls::Off ? MariaDbLink::Tls::Off : MariaDbLink::Tls::VerifyFull;
    QStringList connectOptions{QStringLiteral("CLIENT_FOUND_ROWS=1"),
        QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=%1").arg(times.connectSeconds),
        QStringLiteral("MYSQL_OPT_READ_TIMEOUT=%1").arg(times.silenceSeconds),
        QStringLiteral("MYSQL_OPT_WRITE_TIMEOUT=%1").arg(times.silenceSeconds)};
    if (isSocket(host))
        connectOptions << QStringLiteral("UNIX_SOCKET=") + socketIn(host.name);
    else if (url.tls != DatabaseUrl::Tls::Off) // without one, libraries from 3.4 on take certificates that nobody vouches for
        connectOptions << QStringLiteral("SSL_CA=") + authorities();
    database.setHostName(isSocket(host) ? QString() : MariaDbLink::through(link, host.name));
    database.setPort(port(host));
    database.setConnectOptions(connectOptions.join(QLatin1Char(';')));
    if (!database.open(url.user, options().password.toString())) {
        Error error = errorFromDriver(database.lastError(), database);
        if (error.kind == Error::Kind::SecretRefused && options().password.isEmpty())
            error.kind = Error::Kind::SecretNeeded;
        return error;
    }
    return agree(database);
}

Result<Done> MariaDbConnector::agree(QSqlDatabase &database) const
{
    constexpr int ms = 1000;
    const auto variables = namedValues(database,
        QStringLiteral("SHOW GLOBAL VARIABLES WHERE Variable_name IN ('read_only', 'wsrep_on', 'wsrep_reject_queries')"));
    if (!variables.ok())
        return variables.error();
    const bool isCluster = isOn(variables->value(QStringLiteral("wsrep_on")));
    if (isOn(variables->value(QStringLiteral("read_only"))))
        return Error{.kind = Error::Kind::CannotWrite,
                     .subject = database.databaseName(),
                     .detail = QStringLiteral("read_only is on"),
                     .code = serverCode};
    if (isCluster) {
        const auto status = namedValues(database,
            QStringLiteral("SHOW GLOBAL STATUS WHERE Variable_name IN ('wsrep_ready', 'wsrep_cluster_status')"));
        if (!status.ok())
            return status.error();
        if (!isOn(status->value(QStringLiteral("wsrep_ready")))
            || status->value(QStringLiteral("wsrep_cluster_status")).compare(QLatin1String("Primary"), Qt::CaseInsensitive) != 0)
            return Error{.kind = Error::Kind::CannotWrite,
                         .subject = database.databaseName(),
                         .detail = QStringLiteral("a node outside the cluster's primary component"),
                         .code = serverCode};
        // One that was put aside takes connections, SHOW and SET, and is ready.
        if (const QString rejected = variables->value(QStringLiteral("wsrep_reject_queries")); rejected != QLatin1String("NONE"))
            return Error{.kind = Error::Kind::CannotWrite,
                         .subject = database.databaseName(),
                         .detail = QStringLiteral("wsrep_reject_queries is %1").arg(rejected),
                         .code = serverCode};
    }
    const SqlTimes &times = options().times;
    // In a cluster a node is asked for what the others have committed before it answers.
    return executed(database,
        QStringLiteral("SET SESSION sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',"
                       " time_zone = '+00:00', tx_isolation = 'READ-COMMITTED', autocommit = 1, max_statement_time = %1,"
                       " idle_transaction_timeout = %3, innodb_lock_wait_timeout = %2, lc_messages = 'en_US'%4")
            .arg(times.statementSeconds)
            .arg(qMax(1, (options().lockTimeoutMs + ms - 1) / ms))
            .arg(times.idleSeconds)
            .arg(isCluster ? QStringLiteral(", wsrep_sync_wait = 1") : QString()));
}

} // namespace passwright
