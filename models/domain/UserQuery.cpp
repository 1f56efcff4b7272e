// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/UserQuery.h"

namespace passwright {

bool UserQuery::isInState(const Account &account, const QDateTime &nowUtc) const
{
    if (!state)
        return true;
    switch (*state) {
    case State::Locked:
        return account.isLocked;
    case State::MustChange:
        return account.mustChange;
    case State::Expired:
        return account.isExpired(nowUtc);
    case State::ExpiresWithin:
        return account.passwordExpiry.isValid() && !account.isExpired(nowUtc) && account.passwordExpiry <= nowUtc.addDays(days);
    case State::NotApproved:
        return account.approval != Account::Approval::Approved;
    case State::SuperUser:
        return account.isSuperUser;
    }
    return false;
}

} // namespace passwright
