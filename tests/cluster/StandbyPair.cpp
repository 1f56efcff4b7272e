// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cluster/StandbyPair.h"

#include <QDeadlineTimer>
#include <QThread>

namespace passwright {
namespace {

constexpr qint64 longMs = 60000;
constexpr unsigned long pauseMs = 20;
const QString anyDatabase = QStringLiteral("postgres");

} // namespace

StandbyPair::StandbyPair()
{
    m_standby.run(PostgresServer::tool(QStringLiteral("pg_basebackup")),
        {QStringLiteral("--pgdata=data"), QStringLiteral("--host=") + m_primary.socketFolder(), QStringLiteral("--port=%1").arg(m_primary.port()),
            QStringLiteral("--username=administrator"), QStringLiteral("--write-recovery-conf"), QStringLiteral("--checkpoint=fast"),
            QStringLiteral("--no-sync")});
    m_standby.start(PostgresServer::tool(QStringLiteral("postgres")),
        {QStringLiteral("-D"), QStringLiteral("data"), QStringLiteral("-p"), QString::number(m_standbyPort), QStringLiteral("-k"),
            m_standby.path({}), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-F")});
    awaitOnPrimary(QStringLiteral("SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'"));
    const auto primary = raw(anyDatabase);
    primary->run(QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = '*'"));
    primary->run(QStringLiteral("SELECT pg_reload_conf()"));
    awaitOnPrimary(QStringLiteral("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"));
}

void StandbyPair::awaitOnPrimary(const QString &statement) const
{
    const auto primary = raw(anyDatabase);
    for (QDeadlineTimer deadline(longMs); primary->value(statement).toInt() == 0;) {
        if (deadline.hasExpired() || !m_standby.isRunning())
            qFatal("the standby does not follow:\n%s\n%s", m_standby.log().constData(), m_primary.log().constData());
        QThread::msleep(pauseMs);
    }
}

RawDatabase::Place StandbyPair::standby(const QString &database) const
{
    return {.driver = QStringLiteral("QPSQL"),
            .database = database,
            .user = QStringLiteral("administrator"),
            .options = QStringLiteral("host='%1';port=%2;sslmode=disable").arg(m_standby.path({})).arg(m_standbyPort)};
}

DatabaseUrl StandbyPair::url(const QString &database) const
{
    DatabaseUrl url = m_primary.url(database);
    url.hosts << DatabaseUrl::Host{.name = QStringLiteral("127.0.0.1"), .port = m_standbyPort};
    return url;
}

void StandbyPair::failOver()
{
    if (RawDatabase(standby(anyDatabase)).value(QStringLiteral("SELECT pg_promote(true, 60)")) != true)
        qFatal("the standby is not promoted:\n%s", m_standby.log().constData());
}

std::vector<std::unique_ptr<RawDatabase>> StandbyPair::survivors(const QString &database) const
{
    std::vector<std::unique_ptr<RawDatabase>> survivors;
    survivors.push_back(std::make_unique<RawDatabase>(standby(database)));
    return survivors;
}

} // namespace passwright
