// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/databases/MariaDbServer.h"

#include <QDeadlineTimer>
#include <QThread>

#include <csignal>

namespace passwright {
namespace {

QString tool(const QString &name)
{
    return ServerProcess::program({QStringLiteral("/usr/sbin/") + name, QStringLiteral("/usr/bin/") + name});
}

// From 11.4 on a server makes a certificate of its own where it is given none.
QStringList noTls()
{
    return {QStringLiteral("--skip-ssl")};
}

RawDatabase::Place place(const QString &socket, const QString &database)
{
    return {.driver = QStringLiteral("QMYSQL"),
            .database = database,
            .user = QStringLiteral("root"),
            .options = QStringLiteral("UNIX_SOCKET=") + socket};
}

} // namespace

MariaDbServer::MariaDbServer()
    : m_process(QStringLiteral("mariadb"))
    , m_port(ServerProcess::freePort())
    , m_tls(noTls())
{
    m_process.run(tool(QStringLiteral("mariadb-install-db")),
        {QStringLiteral("--no-defaults"), QStringLiteral("--datadir=") + m_process.path(QStringLiteral("data")),
            QStringLiteral("--auth-root-authentication-method=normal"), QStringLiteral("--skip-test-db"), QStringLiteral("--skip-name-resolve"),
            QStringLiteral("--innodb-log-file-size=8M")});
    start();
    raw({})->run(QStringLiteral("CREATE USER helpdesk IDENTIFIED BY '%1'")
                     .arg(password().toString().replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("''"))));
}

MariaDbServer::~MariaDbServer()
{
    kill();
}

void MariaDbServer::start()
{
    m_process.start(tool(QStringLiteral("mariadbd")),
        QStringList{QStringLiteral("--no-defaults"), QStringLiteral("--datadir=") + m_process.path(QStringLiteral("data")),
            QStringLiteral("--port=%1").arg(m_port), QStringLiteral("--bind-address=127.0.0.1"), QStringLiteral("--socket=") + socketPath(),
            QStringLiteral("--pid-file=") + m_process.path(QStringLiteral("pid")), QStringLiteral("--skip-name-resolve"),
            QStringLiteral("--innodb-log-file-size=8M"), QStringLiteral("--innodb-buffer-pool-size=64M"),
            QStringLiteral("--innodb-flush-log-at-trx-commit=2"), QStringLiteral("--skip-innodb-doublewrite"),
            QStringLiteral("--character-set-server=latin1"), QStringLiteral("--sql-mode=")}
            + m_tls);
    constexpr qint64 longMs = 60000;
    constexpr unsigned long pauseMs = 20;
    for (QDeadlineTimer deadline(longMs); !RawDatabase::opens(place(socketPath(), {}));) {
        if (deadline.hasExpired() || !m_process.isRunning())
            qFatal("MariaDB did not start:\n%s", log().constData());
        QThread::msleep(pauseMs);
    }
}

void MariaDbServer::stop()
{
    m_process.end(SIGTERM);
}

void MariaDbServer::kill()
{
    if (m_process.isRunning())
        m_process.end(SIGKILL);
}

void MariaDbServer::pause()
{
    m_process.send(SIGSTOP);
}

void MariaDbServer::resume()
{
    m_process.send(SIGCONT);
}

void MariaDbServer::show(const std::optional<Identity> &identity)
{
    stop();
    m_tls = noTls();
    if (identity)
        m_tls = QStringList{QStringLiteral("--ssl-cert=") + m_process.write(QStringLiteral("server.crt"), identity->certificate),
            QStringLiteral("--ssl-key=") + m_process.write(QStringLiteral("server.key"), identity->key)};
    start();
}

void MariaDbServer::createDatabase(const QString &name)
{
    const auto server = raw({});
    server->run(QStringLiteral("DROP DATABASE IF EXISTS %1").arg(name));
    server->run(QStringLiteral("CREATE DATABASE %1").arg(name));
    server->run(QStringLiteral("GRANT ALL ON %1.* TO helpdesk").arg(name));
}

std::unique_ptr<RawDatabase> MariaDbServer::raw(const QString &database) const
{
    return std::make_unique<RawDatabase>(place(socketPath(), database));
}

} // namespace passwright
