// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserFinder.h"

#include <algorithm>

namespace passwright {

UserFinder::UserFinder(UserDirectory &directory)
    : m_directory(directory)
{
}

Task<Account> UserFinder::find(const QString &user, const Caller &caller)
{
    const bool isNumber = std::all_of(user.begin(), user.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!user.startsWith(QLatin1String("zusr")) && !isNumber)
        return byName(user, {}, caller);
    // A user name may look like a user_id.
    return chained<Account>(&m_context, m_directory.user(user, caller.newContext()),
        [this, user, caller](const Result<Account> &found) {
            const bool isNone = !found.ok() && found.error().kind == Error::Kind::NotFound;
            return isNone ? byName(user, {}, caller) : readyTask<Account>(found);
        });
}

Task<Account> UserFinder::byName(const QString &name, const QString &cursor, const Caller &caller)
{
    const auto page = m_directory.search({.text = name, .after = cursor}, caller.newContext());
    return chained<Account>(&m_context, page, [this, name, caller](const Result<UserPage> &result) {
        if (!result.ok())
            return readyTask<Account>(result.error());
        const auto found = std::find_if(result->users.begin(), result->users.end(),
            [&name](const Account &account) { return account.userName == name; });
        if (found != result->users.end())
            return readyTask<Account>(*found);
        if (result->hasMore)
            return byName(name, result->cursor, caller);
        return readyTask<Account>(Error{.kind = Error::Kind::NotFound, .subject = name});
    });
}

} // namespace passwright
