// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/ResetPassword.h"

#include "models/passwords/PasswordPolicy.h"

namespace passwright {
namespace {

Result<Outcome> withUnlock(Outcome whole, const Result<Outcome> &unlock)
{
    whole.done.removeAll(Outcome::Step::Unlock);
    if (unlock.ok() && unlock->kind == Outcome::Kind::Changed) {
        whole.done.append(Outcome::Step::Unlock);
        return whole;
    }
    whole.kind = Outcome::Kind::Partial;
    whole.notDone.append(Outcome::Step::Unlock);
    if (unlock.ok()) {
        whole.refusals += unlock->refusals;
        whole.detail = unlock->detail;
    } else {
        whole.detail = unlock.error().detail;
    }
    return whole;
}

} // namespace

ResetPassword::ResetPassword(UserDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
}

Task<Outcome> ResetPassword::reset(const PasswordChange &change, bool unlockAsWell, const Caller &caller)
{
    const CallContext context = caller.newContext();
    const Capabilities can = m_directory.capabilities();
    if (!can.resetOthers || (change.passwordExpiryDays && !can.passwordExpiry) || (change.mustChange && !can.mustChange)
        || (unlockAsWell && !can.lock))
        return readyTask<Outcome>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
    const auto violations = PasswordPolicy(m_directory.passwordRules()).violations(change.newPassword);
    if (!violations.isEmpty())
        return readyTask<Outcome>(Outcome::refused(context.cid, violations));

    Task<Outcome> first = m_directory.changePassword(change, context);
    if (!unlockAsWell)
        return first;
    return chained<Outcome>(this, first, [this, caller, userId = change.userId.value_or(QString())](Result<Outcome> reset) {
        if (!reset.ok() || reset->kind != Outcome::Kind::Changed)
            return readyTask<Outcome>(reset);
        return chained<Outcome>(this, m_directory.unlock(userId, caller.newContext()),
            [whole = *reset](const Result<Outcome> &unlock) { return readyTask<Outcome>(withUnlock(whole, unlock)); });
    });
}

Task<Outcome> ResetPassword::retry(const Outcome &partial, bool mustChange, const Caller &caller)
{
    if (partial.notDone.isEmpty())
        return readyTask<Outcome>(Error{.kind = Error::Kind::NotSupported, .cid = partial.cid});
    const Task<Outcome> first = repeat(partial.notDone.first(), partial.userId, mustChange, caller);
    if (partial.notDone.size() == 1)
        return first;
    return chained<Outcome>(this, first, [this, partial, mustChange, caller](Result<Outcome> done) {
        if (!done.ok() || done->kind != Outcome::Kind::Changed)
            return readyTask<Outcome>(done);
        Outcome rest = partial;
        rest.notDone.removeFirst();
        return retry(rest, mustChange, caller);
    });
}

Task<Outcome> ResetPassword::repeat(Outcome::Step step, const QString &userId, bool mustChange, const Caller &caller)
{
    const CallContext context = caller.newContext();
    switch (step) {
    case Outcome::Step::Unlock:
        return m_directory.unlock(userId, context);
    case Outcome::Step::SetMustChange:
        return m_directory.setMustChange(userId, mustChange, context);
    default:
        return readyTask<Outcome>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
    }
}

Task<Account> ResetPassword::readBack(const QString &userId, const Caller &caller)
{
    return m_directory.user(userId, caller.newContext());
}

} // namespace passwright
