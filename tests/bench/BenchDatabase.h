// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/DatabaseEngine.h"
#include "tests/support/StoreHarness.h"
#include "tests/support/databases/DatabaseServer.h"

#include <QStringList>

namespace passwright {

//! Where a database of a measurement is, for the program and for whoever goes past it: a file, or on loopback.
struct BenchDatabase
{
    DatabaseEngine engine = DatabaseEngine::Sqlite;
    QString name = {}; //!< of a file its path
    int port = 0;

    //! The same, as words of a command line.
    [[nodiscard]] QStringList words() const { return {QString::number(static_cast<int>(engine)), name, QString::number(port)}; }
    static BenchDatabase fromWords(const QStringList &words)
    {
        return {.engine = static_cast<DatabaseEngine>(words.value(0).toInt()), .name = words.value(1), .port = words.value(2).toInt()};
    }

    [[nodiscard]] SqlStoreOptions options() const
    {
        SqlStoreOptions options = StoreHarness::ownOptions(engine == DatabaseEngine::Sqlite ? name : QString());
        if (engine != DatabaseEngine::Sqlite) {
            options.password = DatabaseServer::password();
            options.server = DatabaseUrl{.engine = engine == DatabaseEngine::PostgreSql ? DatabaseUrl::Engine::PostgreSql : DatabaseUrl::Engine::MariaDb,
                .user = QStringLiteral("helpdesk"),
                .hosts = {{.name = QStringLiteral("127.0.0.1"), .port = port}},
                .name = name,
                .tls = DatabaseUrl::Tls::Off};
        }
        return options;
    }
    //! The program's own user, over the same kind of connection.
    [[nodiscard]] RawDatabase::Place place() const
    {
        if (engine == DatabaseEngine::Sqlite)
            return {.driver = QStringLiteral("QSQLITE"), .database = name};
        const bool isPostgres = engine == DatabaseEngine::PostgreSql;
        return {.driver = isPostgres ? QStringLiteral("QPSQL") : QStringLiteral("QMYSQL"),
            .database = name,
            .user = QStringLiteral("helpdesk"),
            .options = isPostgres ? QStringLiteral("sslmode=disable") : QString(),
            .host = QStringLiteral("127.0.0.1"),
            .port = port,
            .password = DatabaseServer::password().toString()};
    }
};

} // namespace passwright
