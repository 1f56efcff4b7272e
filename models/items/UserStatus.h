// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"

#include <QCoreApplication>
#include <QList>

namespace passwright {

//! What is to be known about a user at a glance, in words and as flags.
class UserStatus
{
    Q_DECLARE_TR_FUNCTIONS(passwright::UserStatus)

public:
    //! The gravest first.
    enum class Flag {
        Unreadable,
        Locked,
        NotActive,
        Rejected,
        NotApproved,
        SignUpNotFinal,
        Expired,
        MustChange,
        ExpiresSoon,
        SuperUser,
        Ready, //!< none of those above but perhaps SuperUser: can sign in as it is
    };

    //! Never empty. \p aboutToExpireDays: from how many days before the expiry it is ExpiresSoon.
    [[nodiscard]] static QList<Flag> of(const Account &account, const QDateTime &nowUtc, int aboutToExpireDays);

    //! A word or two, such as "locked" or "expires in 3 days".
    [[nodiscard]] static QString word(Flag flag, const Account &account, const QDateTime &nowUtc);
    //! The words of all flags as one text that begins with a capital, such as "Locked, must change".
    [[nodiscard]] static QString words(const QList<Flag> &flags, const Account &account, const QDateTime &nowUtc);
};

} // namespace passwright
