// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/DatabaseCommand.h"

namespace passwright {

//! `recover-admin`: sets a super-user's password for whoever holds the database.
class RecoverAdminCommand final : public DatabaseCommand
{
    Q_OBJECT

public:
    using DatabaseCommand::DatabaseCommand;

    void start() override;

private:
    void nameTyped(const QString &name);
    void recover(const Secret &newPassword);
};

} // namespace passwright
