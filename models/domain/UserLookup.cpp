// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/UserLookup.h"

namespace passwright {

UserLookup UserLookup::judge(const UserKey &key, const QList<Account> &accounts)
{
    if (key.userId.isEmpty() && key.userName.isEmpty())
        return {};
    UserLookup lookup;
    for (const Account &account : accounts) {
        if (key.userId.isEmpty() ? account.userName != key.userName : account.userId != key.userId)
            continue;
        const bool isTheOne = lookup.kind == Kind::NotFound && (key.userName.isEmpty() || account.userName == key.userName);
        if (!isTheOne)
            return {.kind = Kind::Ambiguous};
        lookup = {.kind = Kind::Found, .account = account};
    }
    return lookup;
}

} // namespace passwright
