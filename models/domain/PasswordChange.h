// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace passwright {

//! One change of a password: the `data` of Zato's user.change_password, and what the audit trail keeps beside it.
struct PasswordChange
{
    std::optional<Secret> oldPassword = {};        //!< demanded for one's own password
    Secret newPassword = {};
    QString userName = {};                         //!< the caller's, where the directory has no sessions; else empty
    std::optional<QString> userId = {};            //!< whose password; nothing: the caller's own. Needs a super-user for another's
    std::optional<int> passwordExpiryDays = {};    //!< days from now; nothing, zero or less: as configured. Super-user only
    std::optional<bool> mustChange = {};           //!< demand a new one at the next sign-in. Super-user only

    //! password_last_set (UTC) as it was when the user was loaded; where the directory has another
    //! by now, the change is refused with StatusCode::OutOfDate. Nothing: not checked.
    std::optional<QDateTime> loadedLastSet = {};

    QString reason = {};       //!< reason or ticket, for the audit trail
    QString verification = {}; //!< how the caller was verified, for the audit trail
};

} // namespace passwright
