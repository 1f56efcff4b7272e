// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/sql/SqlRoom.h"
#include "models/sql/SqlSchema.h"
#include "models/sql/SqlStoreOptions.h"

namespace passwright {

//! What happens when a database is opened: synchronous, on the executor's thread.
class SqlOpening
{
public:
    struct Opened
    {
        bool isOwn = false;
        bool isPrepared = false;
        QString upgradeBackup = {};
    };

    SqlOpening(QSqlDatabase &database, SqlRoom &room, const SqlStoreOptions &options);

    //! Inspects, upgrades where our tables are older, proves the key, and fills the room's settings and cipher.
    Result<Opened> run();

    //! Inspects and proves the key, and writes nothing.
    Result<SqlSchema::Found> look();

    //! Adds our tables to a database that we did not make; gives the backup's path, empty where
    //! another process has been quicker and on a server.
    Result<QString> prepare(const CallContext &context);

private:
    [[nodiscard]] Result<QString> backUp() const;
    Result<Done> proveKey(bool isOwn);
    Result<Done> readSettings(const Opened &opened);
    Result<Done> followUsers();

    QSqlDatabase &m_database;
    SqlRoom &m_room;
    const SqlStoreOptions &m_options;
};

} // namespace passwright
