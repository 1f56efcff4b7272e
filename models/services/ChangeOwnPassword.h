// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

namespace passwright {

//! Use case: a person changes their own password.
class ChangeOwnPassword
{
public:
    explicit ChangeOwnPassword(UserDirectory &directory);

    //! Checks the rules first; then one call. The outcome carries the call's correlation ID.
    Task<Outcome> change(const Secret &oldPassword, const Secret &newPassword, const Caller &caller);

private:
    UserDirectory &m_directory;
};

} // namespace passwright
