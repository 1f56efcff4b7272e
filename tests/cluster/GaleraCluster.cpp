// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cluster/GaleraCluster.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <csignal>
#include <span>

namespace passwright {
namespace {

QString provider()
{
    const QString path = QStringLiteral("/usr/lib/galera/libgalera_smm.so");
    if (!QFile::exists(path))
        qFatal("not installed (scripts/setup.sh test): %s", qPrintable(path));
    return path;
}

QString server()
{
    return ServerProcess::program({QStringLiteral("/usr/sbin/mariadbd")});
}

} // namespace

GaleraCluster::GaleraCluster()
{
    Node &first = m_nodes.front();
    // The servers look for it on the PATH, as a user who may not be able to read the sources.
    QFile transfer(QStringLiteral(PASSWRIGHT_SOURCE_DIR "/tests/cluster/wsrep_sst_loopback"));
    if (!transfer.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(transfer.fileName()), qPrintable(transfer.errorString()));
    const QString copy = first.process.write(QStringLiteral("wsrep_sst_loopback"), transfer.readAll());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::ExeOwner);
    qputenv("PATH", first.process.path({}).toLocal8Bit() + ':' + qgetenv("PATH"));

    first.process.run(ServerProcess::program({QStringLiteral("/usr/bin/mariadb-install-db")}),
        {QStringLiteral("--no-defaults"), QStringLiteral("--datadir=") + first.process.path(QStringLiteral("data")),
            QStringLiteral("--auth-root-authentication-method=normal"), QStringLiteral("--skip-test-db"), QStringLiteral("--skip-name-resolve"),
            QStringLiteral("--innodb-log-file-size=8M")});
    start(first, {QStringLiteral("--wsrep-new-cluster")});
    raw({})->run(QStringLiteral("CREATE USER helpdesk IDENTIFIED BY '%1'")
                     .arg(DatabaseServer::password().toString().replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("''"))));
    for (Node &node : std::span(m_nodes).subspan(1)) {
        node.process.run(ServerProcess::program({QStringLiteral("/bin/mkdir")}), {QStringLiteral("data")});
        start(node, {});
    }
}

RawDatabase::Place GaleraCluster::place(const Node &node, const QString &database)
{
    return {.driver = QStringLiteral("QMYSQL"),
            .database = database,
            .user = QStringLiteral("root"),
            .options = QStringLiteral("UNIX_SOCKET=") + node.process.path(QStringLiteral("mysqld.sock"))};
}

QStringList GaleraCluster::arguments(const Node &node) const
{
    const QString address = QStringLiteral("127.0.0.1:%1");
    QStringList group;
    for (const Node &each : m_nodes)
        group << address.arg(each.groupPort);
    return {QStringLiteral("--no-defaults"), QStringLiteral("--datadir=") + node.process.path(QStringLiteral("data")),
            QStringLiteral("--port=%1").arg(node.port), QStringLiteral("--bind-address=127.0.0.1"),
            QStringLiteral("--socket=") + node.process.path(QStringLiteral("mysqld.sock")),
            QStringLiteral("--pid-file=") + node.process.path(QStringLiteral("pid")), QStringLiteral("--skip-name-resolve"),
            QStringLiteral("--innodb-log-file-size=8M"), QStringLiteral("--innodb-buffer-pool-size=64M"),
            QStringLiteral("--innodb-flush-log-at-trx-commit=2"), QStringLiteral("--innodb-autoinc-lock-mode=2"),
            QStringLiteral("--binlog-format=ROW"), QStringLiteral("--default-storage-engine=InnoDB"), QStringLiteral("--wsrep-on=ON"),
            // What Galera replicates counts as a binary log, beside which triggers are an administrator's otherwise.
            QStringLiteral("--log-bin-trust-function-creators=ON"),
            QStringLiteral("--wsrep-provider=") + provider(), QStringLiteral("--wsrep-cluster-name=desks"),
            QStringLiteral("--wsrep-cluster-address=gcomm://") + group.join(QLatin1Char(',')),
            QStringLiteral("--wsrep-node-address=") + address.arg(node.groupPort), QStringLiteral("--wsrep-sst-method=loopback"),
            QStringLiteral("--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:%1;ist.recv_addr=127.0.0.1:%2;gcache.size=16M")
                .arg(node.groupPort)
                .arg(node.transferPort)};
}

void GaleraCluster::launch(Node &node, const QStringList &more) const
{
    node.process.start(server(), arguments(node) + more);
}

void GaleraCluster::start(Node &node, const QStringList &more) const
{
    constexpr qint64 longMs = 60000;
    constexpr unsigned long pauseMs = 50;
    launch(node, more);
    for (QDeadlineTimer deadline(longMs); !isReady(node);) {
        if (deadline.hasExpired())
            qFatal("a node of the Galera cluster is not ready:\n%s", node.process.log().constData());
        QThread::msleep(pauseMs);
    }
}

bool GaleraCluster::isReady(const Node &node)
{
    if (!node.process.isRunning())
        qFatal("a node of the Galera cluster did not start:\n%s", node.process.log().constData());
    return RawDatabase::tried(place(node, {}),
               QStringLiteral("SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'wsrep_ready'"))
        == QLatin1String("ON");
}

DatabaseUrl GaleraCluster::urlFrom(int node, const QString &database) const
{
    DatabaseUrl url{.engine = DatabaseUrl::Engine::MariaDb, .user = QStringLiteral("helpdesk"), .name = database, .tls = DatabaseUrl::Tls::Off};
    for (int i = 0; i < size; ++i)
        url.hosts << DatabaseUrl::Host{.name = QStringLiteral("127.0.0.1"), .port = m_nodes.at(static_cast<size_t>((node + i) % size)).port};
    return url;
}

void GaleraCluster::createDatabase(const QString &name)
{
    const auto server = raw({});
    server->run(QStringLiteral("CREATE DATABASE %1").arg(name));
    server->run(QStringLiteral("GRANT ALL ON %1.* TO helpdesk").arg(name));
}

std::unique_ptr<RawDatabase> GaleraCluster::raw(const QString &database) const
{
    return std::make_unique<RawDatabase>(place(m_nodes.front(), database));
}

void GaleraCluster::lose(int node)
{
    m_nodes.at(static_cast<size_t>(node)).process.end(SIGKILL);
}

void GaleraCluster::bringBack(int node, bool hasEmptyDisk)
{
    Node &lost = m_nodes.at(static_cast<size_t>(node));
    const QString data = lost.process.path(QStringLiteral("data"));
    if (hasEmptyDisk) {
        lost.process.run(ServerProcess::program({QStringLiteral("/bin/rm")}), {QStringLiteral("-r"), data});
        lost.process.run(ServerProcess::program({QStringLiteral("/bin/mkdir")}), {data});
        launch(lost, {});
        return;
    }
    // As the system's service does: a server that was killed does not know by itself how much it has.
    const QString found = lost.process.path(QStringLiteral("recovered.err"));
    QFile::remove(found);
    lost.process.run(server(), arguments(lost) + QStringList{QStringLiteral("--wsrep-recover"), QStringLiteral("--log-error=") + found});
    QFile file(found);
    static const QRegularExpression position(QStringLiteral("Recovered position: ([-0-9a-f]+:\\d+)"));
    const QString said = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : file.errorString();
    const auto match = position.match(said);
    if (!match.hasMatch())
        qFatal("a node of the Galera cluster does not know what it has:\n%s", qPrintable(said));
    launch(lost, {QStringLiteral("--wsrep-start-position=") + match.captured(1)});
}

void GaleraCluster::setFirstRefuses(bool refuses)
{
    raw({})->run(QStringLiteral("SET GLOBAL wsrep_reject_queries = %1").arg(refuses ? QStringLiteral("ALL") : QStringLiteral("NONE")));
}

std::unique_ptr<RawDatabase> GaleraCluster::rawAt(int node, const QString &database) const
{
    auto raw = std::make_unique<RawDatabase>(place(at(node), database));
    raw->run(QStringLiteral("SET SESSION wsrep_sync_wait = 1"));
    return raw;
}

std::vector<std::unique_ptr<RawDatabase>> GaleraCluster::survivors(const QString &database) const
{
    std::vector<std::unique_ptr<RawDatabase>> survivors;
    for (int node = 1; node < size; ++node)
        survivors.push_back(rawAt(node, database));
    return survivors;
}

} // namespace passwright
