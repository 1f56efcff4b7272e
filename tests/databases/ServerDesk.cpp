// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/databases/ServerDesk.h"

#include "tests/support/databases/MariaDbServer.h"
#include "tests/support/databases/PostgresServer.h"

namespace passwright {

void ServerDesk::addEngines()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("PostgreSQL") << true;
    QTest::newRow("MariaDB") << false;
}

bool ServerDesk::isPostgres()
{
    QFETCH_GLOBAL(const bool, isPostgres);
    return isPostgres;
}

DatabaseServer &ServerDesk::server()
{
    if (isPostgres()) {
        if (!m_postgres)
            m_postgres = std::make_unique<PostgresServer>();
        return *m_postgres;
    }
    if (!m_mariaDb)
        m_mariaDb = std::make_unique<MariaDbServer>();
    return *m_mariaDb;
}

SqlTimes ServerDesk::impatient()
{
    return {.connectSeconds = 2, .statementSeconds = 5, .silenceSeconds = 2, .idleSeconds = 2, .reconnectSeconds = 30};
}

SqlStoreOptions ServerDesk::options(const QString &database)
{
    SqlStoreOptions options = StoreHarness::ownOptions({});
    options.server = server().url(database);
    options.password = DatabaseServer::password();
    return options;
}

SqlStoreOptions ServerDesk::through(SqlStoreOptions options, int port)
{
    options.server->hosts.first().port = port;
    return options;
}

Result<SqlStore::Opened> ServerDesk::tryOpen(const SqlStoreOptions &options)
{
    return waitFor(SqlStore::open(options, harness.services()));
}

Result<SqlStore::Opened> ServerDesk::tryCreate(const SqlStoreOptions &options)
{
    return waitFor(SqlStore::create(options, StoreHarness::admin(), zatoDefaults(), harness.services()));
}

SqlStore::Opened ServerDesk::open(const SqlStoreOptions &options)
{
    const auto opened = tryOpen(options);
    if (!opened.ok())
        qFatal("%s: %s", qUtf8Printable(opened.error().subject), qUtf8Printable(opened.error().detail));
    return *opened;
}

void ServerDesk::people(const QString &database)
{
    server().createDatabase(database);
    const auto made = tryCreate(options(database));
    if (!made.ok())
        qFatal("%s: %s", qUtf8Printable(made.error().subject), qUtf8Printable(made.error().detail));
    SqlFixture::people(**made, *server().raw(database));
}

} // namespace passwright
