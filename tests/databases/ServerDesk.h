// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/SqlFixture.h"
#include "tests/support/databases/DatabaseServer.h"

#include <QTest>

#include <memory>

namespace passwright {

//! A database server of each engine, made where a test first needs it, and the few steps that every test on them
//! begins with.
class ServerDesk
{
public:
    //! Rows of the global data column "engine".
    static void addEngines();
    //! Of this row.
    [[nodiscard]] static bool isPostgres();
    [[nodiscard]] DatabaseServer &server();

    //! Time-outs of a second or two.
    [[nodiscard]] static SqlTimes impatient();
    //! For the user helpdesk, over TCP without TLS.
    [[nodiscard]] SqlStoreOptions options(const QString &database);
    [[nodiscard]] static SqlStoreOptions through(SqlStoreOptions options, int port);
    [[nodiscard]] Result<SqlStore::Opened> tryOpen(const SqlStoreOptions &options);
    [[nodiscard]] Result<SqlStore::Opened> tryCreate(const SqlStoreOptions &options);
    [[nodiscard]] SqlStore::Opened open(const SqlStoreOptions &options);
    //! A new database with the users of the contract, closed again.
    void people(const QString &database);

    StoreHarness harness;

private:
    std::unique_ptr<DatabaseServer> m_postgres;
    std::unique_ptr<DatabaseServer> m_mariaDb;
};

} // namespace passwright
