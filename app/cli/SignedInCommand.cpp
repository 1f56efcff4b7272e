// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/SignedInCommand.h"

#include "app/cli/Options.h"
#include "app/cli/Printable.h"
#include "models/services/SignIn.h"
#include "ui/words/ErrorText.h"

namespace passwright {

void SignedInCommand::start()
{
    open([this] {
        m_finder = std::make_unique<UserFinder>(directory());
        if (hasSessions())
            given(askOwnPassword(), [this](const Secret &password) { signIn(password); });
        else
            work();
    });
}

Result<Secret> SignedInCommand::askOwnPassword()
{
    //: Prompt at a terminal; %1 is a user name
    return secrets().ask(tr("Password of %1").arg(printable(invocation().value(option::asUser))));
}

void SignedInCommand::signIn(const Secret &password)
{
    m_ownPassword = password;
    const SignInRequest request{.userName = invocation().value(option::asUser), .password = password,
        .totpCode = invocation().value(option::totp)};
    then<SignInOutcome>(SignIn(directory()).signIn(request, caller()),
        [this](const SignInOutcome &outcome) { signedIn(outcome); });
}

void SignedInCommand::signedIn(const SignInOutcome &outcome)
{
    if (!outcome.signedIn()) {
        const ExitCode code = reporter().notSignedIn(outcome);
        if (outcome.has(StatusCode::PasswordMustSendNew))
            say(tr("`passwright-cli sign-in --as USER` asks for the new password."));
        if (outcome.has(StatusCode::AuthTotpMissing))
            say(tr("Give the code with --totp CODE."));
        Q_EMIT finished(code);
        return;
    }
    for (const Refusal &warning : outcome.refusals)
        say(printable(ErrorText::sentence(warning)));
    signedInAs(*outcome.session);
    work();
}

void SignedInCommand::withUser(const QString &user, const std::function<void(const Account &)> &next)
{
    whenDone<Account>(this, m_finder->find(user, caller()), [this, user, next](const Result<Account> &found) {
        if (found.ok())
            next(*found);
        else if (found.error().kind == Error::Kind::NotFound)
            Q_EMIT finished(reporter().noSuchUser(user));
        else
            Q_EMIT finished(reporter().error(found.error()));
    });
}

} // namespace passwright
