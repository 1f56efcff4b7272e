// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

namespace passwright {

//! Use case: a person signs in, and out.
class SignIn
{
public:
    explicit SignIn(UserDirectory &directory);

    //! A new password that breaks the rules is refused here, before it is sent.
    Task<SignInOutcome> signIn(const SignInRequest &request, const Caller &caller);
    Task<Done> signOut(const Caller &caller);

private:
    UserDirectory &m_directory;
};

} // namespace passwright
