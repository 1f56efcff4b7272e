// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "models/domain/Session.h"

namespace passwright {

//! `sign-in`: tells whether a sign-in succeeds, and how; a new password that it demands may follow.
class SignInCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void send();
    void answered(const SignInOutcome &outcome);
    void askForNewPassword(const SignInOutcome &refused);
    void signedIn(const SignInOutcome &outcome);

    SignInRequest m_request;
};

} // namespace passwright
