// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

namespace passwright {

//! Use case: a super-user looks somebody up.
class SearchUsers
{
public:
    //! From this many characters on, a search begins by itself.
    static constexpr int eagerFrom = 2;

    explicit SearchUsers(UserDirectory &directory);

    Task<UserPage> search(const UserQuery &query, const Caller &caller);
    Task<Account> user(const QString &userId, const Caller &caller);

private:
    UserDirectory &m_directory;
};

} // namespace passwright
