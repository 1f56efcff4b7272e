// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/cli/UserFinder.h"

namespace passwright {

//! A command that somebody signs in for: --as USER, whose password comes first. A directory without sessions
//! takes it without.
class SignedInCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

protected:
    //! Called once, signed in where there are sessions.
    virtual void work() = 0;

    [[nodiscard]] UserDirectory &directory() const { return connection().directory(); }
    //! Where there are sessions.
    [[nodiscard]] const Session &session() const { return *caller().session(); }
    //! That the sign-in took; without sessions it was not asked for.
    [[nodiscard]] const Secret &ownPassword() const { return m_ownPassword; }
    [[nodiscard]] bool hasSessions() const { return directory().capabilities().sessions; }
    //! Of --as USER.
    [[nodiscard]] Result<Secret> askOwnPassword();

    //! Goes on with the user that the command's argument \p user names; tells it where there is none.
    void withUser(const QString &user, const std::function<void(const Account &)> &next);

private:
    void signIn(const Secret &password);
    void signedIn(const SignInOutcome &outcome);

    Secret m_ownPassword;
    std::unique_ptr<UserFinder> m_finder;
};

} // namespace passwright
