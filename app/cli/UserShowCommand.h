// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"

namespace passwright {

//! `user show`: shows all that the directory tells of one user.
class UserShowCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

protected:
    void work() override;

private:
    void show(const Account &account);
};

} // namespace passwright
