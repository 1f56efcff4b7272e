// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/ChangeOwnPassword.h"

#include "models/passwords/PasswordPolicy.h"

namespace passwright {

ChangeOwnPassword::ChangeOwnPassword(UserDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
}

Task<Outcome> ChangeOwnPassword::change(
    const Secret &oldPassword, const Secret &newPassword, const Caller &caller, const QString &userName)
{
    const CallContext context = caller.newContext();
    const auto violations = PasswordPolicy(m_directory.passwordRules()).violations(newPassword);
    if (!violations.isEmpty())
        return readyTask<Outcome>(Outcome::refused(context.cid, violations));
    return m_directory.changePassword(
        {.oldPassword = oldPassword, .newPassword = newPassword, .userName = userName}, context);
}

Task<ChangeOwnPassword::Found> ChangeOwnPassword::check(
    const QDateTime &lastSetBefore, const Secret &newPassword, const Caller &caller)
{
    if (!m_directory.capabilities().sessions)
        return readyTask<Found>(Found::StillUnknown);
    return chained<Found>(this, m_directory.currentUser(caller.newContext()),
        [this, lastSetBefore, newPassword, caller](const Result<Account> &account) {
            if (!account.ok())
                return readyTask<Found>(account.error());
            if (!account->passwordLastSet.isValid() || !lastSetBefore.isValid())
                return trySignIn(newPassword, caller);
            return readyTask<Found>(account->passwordLastSet == lastSetBefore ? Found::NotChanged : Found::Changed);
        });
}

Task<ChangeOwnPassword::Found> ChangeOwnPassword::trySignIn(const Secret &newPassword, const Caller &caller)
{
    if (!caller.session() || newPassword.isEmpty())
        return readyTask<Found>(Found::StillUnknown);
    const SignInRequest request{.userName = caller.session()->userName, .password = newPassword};
    return chained<Found>(this, m_directory.signIn(request, caller.newContext()), [this, caller](const Result<SignInOutcome> &outcome) {
        if (!outcome.ok())
            return readyTask<Found>(outcome.error());
        if (outcome->signedIn()) {
            return chained<Found>(this, m_directory.signOut(caller.withSession(*outcome->session).newContext()),
                [](const Result<Done> &) { return readyTask<Found>(Found::Changed); });
        }
        // What is asked for beyond the password is asked for once the password is right.
        if (outcome->has(StatusCode::AuthTotpMissing) || outcome->has(StatusCode::PasswordMustSendNew))
            return readyTask<Found>(Found::Changed);
        return readyTask<Found>(outcome->has(StatusCode::AuthNotAllowed) ? Found::NotChanged : Found::StillUnknown);
    });
}

} // namespace passwright
