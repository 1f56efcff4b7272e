// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/ManageAccount.h"

#include "models/passwords/PasswordPolicy.h"

namespace passwright {

ManageAccount::ManageAccount(UserDirectory &directory)
    : m_directory(directory)
{
}

Task<Outcome> ManageAccount::lock(const QString &userId, const Caller &caller)
{
    return m_directory.lock(userId, caller.newContext());
}

Task<Outcome> ManageAccount::unlock(const QString &userId, const Caller &caller)
{
    return m_directory.unlock(userId, caller.newContext());
}

Task<Outcome> ManageAccount::approve(const QString &userId, const Caller &caller)
{
    return m_directory.approve(userId, caller.newContext());
}

Task<Outcome> ManageAccount::add(const NewUser &user, const Caller &caller)
{
    const CallContext context = caller.newContext();
    const auto violations = PasswordPolicy(m_directory.passwordRules()).violations(user.password);
    if (!violations.isEmpty())
        return readyTask<Outcome>(Outcome::refused(context.cid, violations));
    return m_directory.addUser(user, context);
}

} // namespace passwright
