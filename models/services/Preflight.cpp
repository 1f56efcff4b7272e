// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/Preflight.h"

namespace passwright {

QList<Preflight::Notice> Preflight::notices(const Account &account, const Session &caller)
{
    QList<Notice> notices;
    if (account.userId == caller.userId)
        notices << Notice::OwnAccount;
    else if (account.isSuperUser)
        notices << Notice::OtherSuperUser;
    if (account.isLocked)
        notices << Notice::Locked;
    if (account.approval != Account::Approval::Approved)
        notices << Notice::NotApproved;
    if (!account.isSignUpFinal)
        notices << Notice::SignUpNotFinal;
    if (!account.isActive)
        notices << Notice::NotActive;
    if (!account.unreadable.isEmpty())
        notices << Notice::Unreadable;
    return notices;
}

} // namespace passwright
