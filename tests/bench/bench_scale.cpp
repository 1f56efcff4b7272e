// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// Usage: bench_scale sqlite|postgresql|mariadb SIZE...
// Makes a database of each size, has it opened, so that it is listed for searches, and runs bench_search over each.
// Prints a line of JSON a size.
#include "models/crypto/CryptoGate.h"
#include "tests/bench/BenchDatabase.h"
#include "tests/bench/BenchUsers.h"
#include "tests/support/databases/MariaDbServer.h"
#include "tests/support/databases/PostgresServer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace passwright;

namespace {

class Maker
{
public:
    explicit Maker(const QString &engine)
    {
        if (engine == QLatin1String("postgresql"))
            m_server = std::make_unique<PostgresServer>();
        else if (engine == QLatin1String("mariadb"))
            m_server = std::make_unique<MariaDbServer>();
        else if (engine != QLatin1String("sqlite"))
            qFatal("no such engine: %s", qUtf8Printable(engine));
        if (m_server && m_server->engine() == DatabaseUrl::Engine::MariaDb) {
            // The tests' server is as small as can be.
            const auto raw = m_server->raw({});
            raw->run(QStringLiteral("SET GLOBAL innodb_buffer_pool_size = 1073741824"));
            raw->run(QStringLiteral("SET GLOBAL innodb_log_file_size = 536870912"));
        }
    }

    void make(int count)
    {
        const QString name = QStringLiteral("users_%1").arg(count);
        if (m_server)
            m_server->createDatabase(name);
        m_database = m_server ? BenchDatabase{.engine = isPostgres() ? DatabaseEngine::PostgreSql : DatabaseEngine::MariaDb, .name = name, .port = m_server->port()}
                              : BenchDatabase{.name = m_harness.path(name)};
        check(waitFor(SqlStore::create(m_database.options(), StoreHarness::admin(), zatoDefaults(), m_harness.services())));
        QElapsedTimer timer;
        timer.start();
        const auto raw = m_server ? m_server->raw(name) : std::make_unique<RawDatabase>(m_database.name);
        BenchUsers(m_harness.clock.nowUtc()).add(*raw, count);
        m_makingMs = timer.restart();
        check(waitFor(SqlStore::open(m_database.options(), m_harness.services())));
        m_listingMs = timer.elapsed();
        if (m_server && isPostgres())
            raw->run(QStringLiteral("VACUUM ANALYZE")); // which it would do by itself a minute later
    }
    //! What bench_search printed.
    [[nodiscard]] QByteArray measure() const
    {
        QProcess search;
        search.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        search.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_search"), m_database.words());
        if (!search.waitForFinished(-1) || search.exitStatus() != QProcess::NormalExit || search.exitCode() != 0)
            qFatal("bench_search failed");
        return search.readAllStandardOutput().trimmed();
    }
    [[nodiscard]] qint64 makingMs() const { return m_makingMs; }
    [[nodiscard]] qint64 listingMs() const { return m_listingMs; }

private:
    [[nodiscard]] bool isPostgres() const { return m_server->engine() == DatabaseUrl::Engine::PostgreSql; }
    static void check(const Result<SqlStore::Opened> &store)
    {
        if (!store.ok())
            qFatal("%s: %s", qUtf8Printable(store.error().subject), qUtf8Printable(store.error().detail));
    }

    StoreHarness m_harness;
    std::unique_ptr<DatabaseServer> m_server;
    BenchDatabase m_database;
    qint64 m_makingMs = 0;
    qint64 m_listingMs = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const QStringList arguments = QCoreApplication::arguments();
    Maker maker(arguments.value(1));
    for (const QString &size : arguments.mid(2)) {
        maker.make(size.toInt());
        std::printf("{\"size\":%d,\"makingMs\":%lld,\"listingMs\":%lld,\"search\":%s}\n", size.toInt(), static_cast<long long>(maker.makingMs()),
            static_cast<long long>(maker.listingMs()), maker.measure().constData());
        std::fflush(stdout);
    }
    return 0;
}
