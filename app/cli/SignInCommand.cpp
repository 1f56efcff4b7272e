// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/SignInCommand.h"

#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/Printable.h"
#include "models/services/SignIn.h"
#include "ui/words/ErrorText.h"

namespace passwright {

void SignInCommand::start()
{
    m_request.userName = invocation().value(option::asUser);
    m_request.totpCode = invocation().value(option::totp);
    open([this] {
        //: Prompt at a terminal; %1 is a user name
        given(secrets().ask(tr("Password of %1").arg(printable(m_request.userName))), [this](const Secret &password) {
            m_request.password = password;
            send();
        });
    });
}

void SignInCommand::send()
{
    then<SignInOutcome>(SignIn(connection().directory()).signIn(m_request, caller()),
        [this](const SignInOutcome &outcome) { answered(outcome); });
}

void SignInCommand::answered(const SignInOutcome &outcome)
{
    if (outcome.signedIn())
        signedIn(outcome);
    else if (outcome.has(StatusCode::PasswordMustSendNew) && !m_request.newPassword)
        askForNewPassword(outcome);
    else
        Q_EMIT finished(reporter().notSignedIn(outcome));
}

void SignInCommand::askForNewPassword(const SignInOutcome &refused)
{
    if (secrets().isTerminal())
        say(printable(ErrorText::sentence(Refusal{.status = StatusCode::PasswordMustSendNew})));
    const Result<Secret> password = secrets().askNew(tr("New password of %1").arg(printable(m_request.userName)));
    if (!password.ok()) {
        Q_EMIT finished(reporter().notSignedIn(refused));
        return;
    }
    m_request.newPassword = *password;
    send();
}

void SignInCommand::signedIn(const SignInOutcome &outcome)
{
    const Session &session = *outcome.session;
    signedInAs(session);
    const bool isChanged = m_request.newPassword.has_value();
    reporter().printer().result(isChanged
            ? tr("Signed in as %1, with the new password.").arg(printable(session.userName))
            : tr("Signed in as %1.").arg(printable(session.userName)));
    Q_EMIT finished(reporter().ok(outcome.cid,
        {{QStringLiteral("user_id"), session.userId}, {QStringLiteral("username"), session.userName},
            {QStringLiteral("is_super_user"), session.isSuperUser},
            {QStringLiteral("password_expiry"), json::from(session.passwordExpiry)},
            {QStringLiteral("password_changed"), isChanged}},
        outcome.refusals));
}

} // namespace passwright
