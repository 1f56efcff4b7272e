// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"

namespace passwright {

//! `user list`: finds users.
class UserListCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

protected:
    void work() override;

private:
    void show(const UserPage &page);
};

} // namespace passwright
