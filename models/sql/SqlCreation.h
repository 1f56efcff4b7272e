// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/NewUser.h"
#include "models/sql/SqlRoom.h"
#include "models/sql/SqlStoreOptions.h"

namespace passwright {

//! Makes a database of our own beside its place and puts it there whole. Synchronous.
class SqlCreation
{
public:
    SqlCreation(const SqlStoreOptions &options, SqlRoom &room, NewUser firstSuperUser, PasswordRules rules);

    //! Errors: as SqlStore::create.
    Result<Done> run();

private:
    Result<Done> fill(const QString &path);
    Result<Done> build(QSqlDatabase &database);

    const SqlStoreOptions &m_options;
    SqlRoom &m_room;
    NewUser m_firstSuperUser;
    PasswordRules m_rules;
};

} // namespace passwright
