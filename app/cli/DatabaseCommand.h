// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/composition/SqlConnection.h"

namespace passwright {

//! A command on the database itself, that nobody signs in for.
class DatabaseCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    //! Opens the profile's database, tells its notices, and goes on; where that fails, the command ends.
    void openDatabase(const std::function<void()> &next);
    [[nodiscard]] SqlConnection &database() const { return *m_database; }
    //! It is on a database server: no file, no backup beside it.
    [[nodiscard]] bool isServer() const { return tools().profile.kind == Profile::Kind::DatabaseServer; }
    //! Whoever holds the database.
    [[nodiscard]] Caller nobody() const;

private:
    std::shared_ptr<SqlConnection> m_database;
};

} // namespace passwright
