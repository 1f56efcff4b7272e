// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/SignIn.h"

#include "models/passwords/PasswordPolicy.h"

namespace passwright {

SignIn::SignIn(UserDirectory &directory)
    : m_directory(directory)
{
}

Task<SignInOutcome> SignIn::signIn(const SignInRequest &request, const Caller &caller)
{
    const CallContext context = caller.newContext();
    if (request.newPassword) {
        const auto violations = PasswordPolicy(m_directory.passwordRules()).violations(*request.newPassword);
        if (!violations.isEmpty())
            return readyTask<SignInOutcome>(SignInOutcome{.refusals = violations, .cid = context.cid});
    }
    return m_directory.signIn(request, context);
}

Task<Done> SignIn::signOut(const Caller &caller)
{
    return m_directory.signOut(caller.newContext());
}

} // namespace passwright
