// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/NewUser.h"
#include "models/sql/SqlRoom.h"
#include "models/sql/SqlStoreOptions.h"

namespace passwright {

//! Makes a database of our own: a file beside its place, which is then put there whole, or the tables in an
//! empty database of a server. Synchronous.
class SqlCreation
{
public:
    SqlCreation(const SqlStoreOptions &options, SqlRoom &room, NewUser firstSuperUser, PasswordRules rules);

    //! The file. Errors: as SqlStore::create.
    Result<Done> run();
    //! The tables in the database of an open connection, on its thread. Errors: as SqlStore::create.
    Result<Done> runIn(QSqlDatabase &database);

private:
    [[nodiscard]] Result<Done> checkFirstSuperUser() const;
    Result<Done> fill(const QString &path);
    Result<Done> checkEmpty(QSqlDatabase &database) const;
    Result<Done> makeTables(QSqlDatabase &database) const;
    void dropTables(QSqlDatabase &database) const;
    Result<Done> build(QSqlDatabase &database);

    const SqlStoreOptions &m_options;
    SqlRoom &m_room;
    NewUser m_firstSuperUser;
    PasswordRules m_rules;
};

} // namespace passwright
