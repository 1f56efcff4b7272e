// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace passwright {

//! What a new password must meet, and how long it holds: Zato's sso.conf [password] as a value.
struct PasswordRules
{
    int minLength = 8;       //!< code points
    int maxLength = 256;     //!< code points
    int minComplexity = 0;   //!< zxcvbn score 1 to 4; 0: not looked at
    QStringList rejectList = {};  //!< lower case; none may stand anywhere inside the lower-cased password
    int expiryDays = 730;         //!< how long a password holds where nobody says otherwise
    int aboutToExpireDays = 30;   //!< from how many days before the expiry a sign-in warns

    friend bool operator==(const PasswordRules &, const PasswordRules &) = default;
};

} // namespace passwright
