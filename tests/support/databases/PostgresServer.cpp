// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/databases/PostgresServer.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <csignal>

namespace passwright {
namespace {

RawDatabase::Place place(const QString &folder, int port, const QString &database)
{
    return {.driver = QStringLiteral("QPSQL"),
            .database = database,
            .user = QStringLiteral("administrator"),
            .options = QStringLiteral("host='%1';port=%2;sslmode=disable").arg(folder).arg(port)};
}

} // namespace

QString PostgresServer::tool(const QString &name)
{
    QStringList places;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        places << versions.filePath(version) + QStringLiteral("/bin/") + name;
    return ServerProcess::program(places << QStringLiteral("/usr/bin/") + name);
}

PostgresServer::PostgresServer()
    : m_process(QStringLiteral("postgresql"))
    , m_port(ServerProcess::freePort())
{
    m_process.run(tool(QStringLiteral("initdb")),
        {QStringLiteral("--pgdata=data"), QStringLiteral("--username=administrator"), QStringLiteral("--encoding=UTF8"),
            QStringLiteral("--locale=C"), QStringLiteral("--no-sync"), QStringLiteral("--auth-local=trust"),
            QStringLiteral("--auth-host=scram-sha-256")});
    start();
    raw(QStringLiteral("postgres"))
        ->run(QStringLiteral("CREATE ROLE helpdesk LOGIN PASSWORD '%1'").arg(password().toString().replace(QLatin1Char('\''), QLatin1String("''"))));
}

PostgresServer::~PostgresServer()
{
    kill();
}

void PostgresServer::start()
{
    m_process.start(tool(QStringLiteral("postgres")),
        QStringList{QStringLiteral("-D"), QStringLiteral("data"), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-k"),
            socketFolder(), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-F"), QStringLiteral("-c"),
            QStringLiteral("full_page_writes=off"), QStringLiteral("-c"), QStringLiteral("log_connections=on")}
            + m_tls);
    constexpr qint64 longMs = 60000;
    constexpr unsigned long pauseMs = 20;
    for (QDeadlineTimer deadline(longMs); !RawDatabase::opens(place(socketFolder(), m_port, QStringLiteral("postgres")));) {
        if (deadline.hasExpired() || !m_process.isRunning())
            qFatal("PostgreSQL did not start:\n%s", log().constData());
        QThread::msleep(pauseMs);
    }
}

void PostgresServer::stop()
{
    m_process.end(SIGINT); // "fast": open sessions are ended
}

void PostgresServer::kill()
{
    if (!m_process.isRunning())
        return;
    resume();
    m_process.end(SIGQUIT); // "immediate": as after a crash; SIGKILL would leave its processes behind
}

void PostgresServer::killFamily()
{
    m_process.sendToFamily(SIGKILL);
    m_process.end(SIGKILL);
}

// Its sessions are processes of their own.
void PostgresServer::pause()
{
    m_process.sendToFamily(SIGSTOP);
}

void PostgresServer::resume()
{
    m_process.sendToFamily(SIGCONT);
}

void PostgresServer::show(const std::optional<Identity> &identity)
{
    stop();
    m_tls.clear();
    if (identity)
        m_tls = QStringList{QStringLiteral("-c"), QStringLiteral("ssl=on"), QStringLiteral("-c"),
            QStringLiteral("ssl_cert_file=") + m_process.write(QStringLiteral("server.crt"), identity->certificate), QStringLiteral("-c"),
            QStringLiteral("ssl_key_file=") + m_process.write(QStringLiteral("server.key"), identity->key)};
    start();
}

void PostgresServer::make(const QString &name, const QString &options)
{
    const auto server = raw(QStringLiteral("postgres"));
    server->run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
    server->run(QStringLiteral("CREATE DATABASE %1 OWNER helpdesk %2").arg(name, options));
}

void PostgresServer::createDatabase(const QString &name)
{
    make(name, {});
}

void PostgresServer::copyDatabase(const QString &from, const QString &name)
{
    make(name, QStringLiteral("TEMPLATE ") + from);
}

std::unique_ptr<RawDatabase> PostgresServer::raw(const QString &database) const
{
    return std::make_unique<RawDatabase>(place(socketFolder(), m_port, database));
}

} // namespace passwright
