// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Session.h"

#include <QList>

namespace passwright {

//! Use case: what a help-desk worker should know before a reset that may not help by itself.
class Preflight
{
public:
    enum class Notice {
        Locked,         //!< a new password does not unlock
        NotApproved,    //!< cannot sign in until approved
        SignUpNotFinal, //!< has not confirmed the sign-up
        NotActive,
        OtherSuperUser, //!< the name is to be typed to confirm
        OwnAccount,     //!< leads to My password
        Unreadable,     //!< the stored row is damaged, or under another key; a reset mends the password alone
    };

    [[nodiscard]] static QList<Notice> notices(const Account &account, const Session &caller);
};

} // namespace passwright
