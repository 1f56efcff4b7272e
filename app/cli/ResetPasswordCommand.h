// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"
#include "models/services/ResetPassword.h"

namespace passwright {

//! `reset-password`: sets the password of another user.
class ResetPasswordCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

protected:
    void work() override;

private:
    void readPassword(const Account &account);
    void reset(const Account &account, const Secret &newPassword);

    std::unique_ptr<ResetPassword> m_service;
};

} // namespace passwright
