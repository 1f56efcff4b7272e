// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/UserStatus.h"

#include <QLocale>
#include <QStringList>

namespace passwright {

QList<UserStatus::Flag> UserStatus::of(const Account &account, const QDateTime &nowUtc, int aboutToExpireDays)
{
    QList<Flag> flags;
    if (!account.unreadable.isEmpty())
        flags << Flag::Unreadable;
    if (account.isLocked)
        flags << Flag::Locked;
    if (!account.isActive)
        flags << Flag::NotActive;
    if (account.approval == Account::Approval::Rejected)
        flags << Flag::Rejected;
    if (account.approval == Account::Approval::BeforeDecision)
        flags << Flag::NotApproved;
    if (!account.isSignUpFinal)
        flags << Flag::SignUpNotFinal;
    const bool isExpired = account.isExpired(nowUtc);
    if (isExpired)
        flags << Flag::Expired;
    if (account.mustChange)
        flags << Flag::MustChange;
    if (!isExpired && account.passwordExpiry.isValid() && account.daysToExpiry(nowUtc) < aboutToExpireDays)
        flags << Flag::ExpiresSoon;
    const bool isReady = flags.isEmpty();
    if (account.isSuperUser)
        flags << Flag::SuperUser;
    if (isReady)
        flags << Flag::Ready;
    return flags;
}

QString UserStatus::word(Flag flag, const Account &account, const QDateTime &nowUtc)
{
    switch (flag) {
    case Flag::Unreadable:
        //: Status of a user: the stored row is damaged or belongs to another key
        return tr("cannot be read");
    case Flag::Locked:
        //: Status of a user
        return tr("locked");
    case Flag::NotActive:
        //: Status of a user
        return tr("not active");
    case Flag::Rejected:
        //: Status of a user whose sign-up was turned down
        return tr("rejected");
    case Flag::NotApproved:
        //: Status of a user whose sign-up awaits a decision
        return tr("not approved");
    case Flag::SignUpNotFinal:
        //: Status of a user who has not confirmed the sign-up
        return tr("sign-up not complete");
    case Flag::Expired:
        //: Status of a user whose password has expired
        return tr("expired");
    case Flag::MustChange:
        //: Status of a user who must change the password at the next sign-in
        return tr("must change");
    case Flag::ExpiresSoon: {
        const auto days = static_cast<int>(account.daysToExpiry(nowUtc));
        //: Status of a user: when the password expires
        return days == 0 ? tr("expires today") : tr("expires in %n days", nullptr, days);
    }
    case Flag::SuperUser:
        //: Status of a user
        return tr("super-user");
    case Flag::Ready:
        //: Status of a user with nothing to note: can sign in
        return tr("ready");
    }
    return {};
}

QString UserStatus::words(const QList<Flag> &flags, const Account &account, const QDateTime &nowUtc)
{
    QStringList words;
    for (const Flag flag : flags) {
        if (flag != Flag::Ready || flags.size() == 1)
            words << word(flag, account, nowUtc);
    }
    //: Between the words of a user's status, such as "locked, must change"
    QString text = words.join(tr(", "));
    if (!text.isEmpty())
        text.replace(0, 1, QLocale().toUpper(text.left(1)));
    return text;
}

} // namespace passwright
