// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/ChangeOwnPassword.h"

#include "models/passwords/PasswordPolicy.h"

namespace passwright {

ChangeOwnPassword::ChangeOwnPassword(UserDirectory &directory)
    : m_directory(directory)
{
}

Task<Outcome> ChangeOwnPassword::change(const Secret &oldPassword, const Secret &newPassword, const Caller &caller)
{
    const CallContext context = caller.newContext();
    const auto violations = PasswordPolicy(m_directory.passwordRules()).violations(newPassword);
    if (!violations.isEmpty())
        return readyTask<Outcome>(Outcome::refused(context.cid, violations));
    return m_directory.changePassword({.oldPassword = oldPassword, .newPassword = newPassword}, context);
}

} // namespace passwright
