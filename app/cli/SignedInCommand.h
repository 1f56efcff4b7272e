// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/cli/UserFinder.h"

#include <optional>

namespace passwright {

//! A command that somebody signs in for: --as USER, whose password comes first.
class SignedInCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

protected:
    //! Called once, signed in.
    virtual void work() = 0;

    [[nodiscard]] UserDirectory &directory() const { return connection().directory(); }
    [[nodiscard]] const Caller &caller() const { return *m_caller; }
    [[nodiscard]] const Session &session() const { return *m_caller->session(); }
    //! That the sign-in took.
    [[nodiscard]] const Secret &ownPassword() const { return m_ownPassword; }

    //! Goes on with the user that the command's argument \p user names; tells it where there is none.
    void withUser(const QString &user, const std::function<void(const Account &)> &next);

private:
    void signIn(const Secret &password);
    void signedIn(const SignInOutcome &outcome);

    Secret m_ownPassword;
    std::optional<Caller> m_caller;
    std::unique_ptr<UserFinder> m_finder;
};

} // namespace passwright
