// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace passwright {

//! One user as the directory tells it. Date-times are UTC; an invalid one was not told.
//! The fields and their meaning are Zato's zato_sso_user; there is no password here, not even hashed.
struct Account
{
    enum class Approval { Approved, BeforeDecision, Rejected };

    QString userId;   //!< such as zusr6pxpqqg4j09t5vhw1ehtmebshy
    QString userName; //!< what the person signs in with; case-sensitive
    QString displayName;
    QString firstName;
    QString middleName;
    QString lastName;
    QString email;

    bool isActive = true;
    bool isSuperUser = false;
    bool isLocked = false;
    QDateTime lockedTime;
    QString lockedBy;
    Approval approval = Approval::Approved;
    bool isSignUpFinal = true;
    bool isTotpEnabled = false;

    bool mustChange = false; //!< a new password is demanded at the next sign-in
    QDateTime passwordLastSet;
    QDateTime passwordExpiry;

    //! Empty, or why the stored row cannot be read (wrong key, damage), in technical words.
    QString unreadable;

    //! The display name, or what stands nearest to one; never empty where the user name is not.
    [[nodiscard]] QString bestName() const;
    [[nodiscard]] bool isExpired(const QDateTime &nowUtc) const;
    //! Whole days from now until the password expires, rounded down; negative once it has.
    [[nodiscard]] qint64 daysToExpiry(const QDateTime &nowUtc) const;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace passwright
