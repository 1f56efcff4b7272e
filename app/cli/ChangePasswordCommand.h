// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"

namespace passwright {

//! `change-password`: changes the password of whoever signs in.
class ChangePasswordCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

protected:
    void work() override;
};

} // namespace passwright
