// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/SignedInCommand.h"
#include "models/services/ChangeOwnPassword.h"

namespace passwright {

//! `change-password`: changes the password of --as USER.
class ChangePasswordCommand final : public SignedInCommand
{
    Q_OBJECT

public:
    using SignedInCommand::SignedInCommand;

protected:
    void work() override;

private:
    void change(const Secret &oldPassword, const QString &userName);

    std::unique_ptr<ChangeOwnPassword> m_service;
};

} // namespace passwright
