// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

namespace passwright {

//! Use case: a super-user adds, locks, unlocks and approves users.
class ManageAccount
{
public:
    explicit ManageAccount(UserDirectory &directory);

    Task<Outcome> lock(const QString &userId, const Caller &caller);
    Task<Outcome> unlock(const QString &userId, const Caller &caller);
    Task<Outcome> approve(const QString &userId, const Caller &caller);
    //! Checks the user name's form and the rules for the password first.
    Task<Outcome> add(const NewUser &user, const Caller &caller);

private:
    UserDirectory &m_directory;
};

} // namespace passwright
