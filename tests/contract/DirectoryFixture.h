// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"

#include <memory>

namespace passwright {

//! One backend under the contract suite: ready, and peopled with the users of the sample Zato
//! database. Super-users admin1 / hQ9nl93UDqGus and admin2 / Wm7!kTz0pLq2x; joan / Correct-Horse-1,
//! mary / Battery-Staple-2, locked / Locked-Pass-3! (locked), pending / Pending-Pass-4! (not approved),
//! mustchange / Must-Change-5!, expired / Expired-Pass-6!, soon / Soon-Expires-7! (on 2026-11-25
//! 17:13:14), totp / Totp-Pass-8!! (key KMCLCWN4YPMD2WO3). Rules: Zato's defaults. Application: CRM.
class DirectoryFixture
{
public:
    //! What a backend does beyond what UserDirectory promises, and Capabilities do not tell.
    struct Traits
    {
        bool tellsOwnDates = false;        //!< a regular user's own change comes back with its dates
        bool tellsExpiredSessions = false; //!< E007002 of a session that has ended by itself, else E007001
        bool findsAddresses = false;       //!< by their start: those that are not encrypted
        bool sortsByUserName = false;      //!< else by display name
        bool guardsLastSuperUser = false;  //!< nobody can lock the last one who can sign in
    };

    virtual ~DirectoryFixture() = default;

    [[nodiscard]] virtual UserDirectory &directory() = 0;
    //! It begins at 2026-11-20 18:00 UTC.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    virtual void advance(qint64 seconds) = 0;
    [[nodiscard]] virtual Traits traits() const = 0;
};

} // namespace passwright
