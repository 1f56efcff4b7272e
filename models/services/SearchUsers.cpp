// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/SearchUsers.h"

namespace passwright {

SearchUsers::SearchUsers(UserDirectory &directory)
    : m_directory(directory)
{
}

Task<UserPage> SearchUsers::search(const UserQuery &query, const Caller &caller)
{
    UserQuery trimmed = query;
    trimmed.text = query.text.simplified();
    return m_directory.search(trimmed, caller.newContext());
}

Task<Account> SearchUsers::user(const QString &userId, const Caller &caller)
{
    return m_directory.user(userId, caller.newContext());
}

} // namespace passwright
