// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"

#include <QString>

#include <optional>

namespace passwright {

//! What to look for: each word of \p text as the prefix of any word of the names, the user name or the
//! e-mail address, case-insensitive, or the whole text as a user_id. Empty text: everybody. Beside it a
//! state that they must be in.
struct UserQuery
{
    enum class State {
        Locked,
        MustChange,
        Expired,
        ExpiresWithin, //!< not expired, and within \c days
        NotApproved,   //!< before decision or rejected
        SuperUser,
    };
    enum class Sort {
        BestMatch, //!< with a text: by the word that matched, then by user name; without: as UserName
        Name,      //!< Account::bestName()
        UserName,
        LastSet,
        Expiry,
    };

    QString text = {};
    std::optional<State> state = {}; //!< where Capabilities::filtersStates
    int days = 30;                   //!< ExpiresWithin: from now
    Sort sort = Sort::BestMatch;     //!< where Capabilities::sorts; names by their folded characters
    bool isDescending = false;
    int limit = 200;    //!< users in one page, at least 1
    QString after = {}; //!< the cursor of the page before this one, of the same query but for its limit; empty: from the start

    //! The user is in the state, or none is asked for.
    [[nodiscard]] bool isInState(const Account &account, const QDateTime &nowUtc) const;

    friend bool operator==(const UserQuery &, const UserQuery &) = default;
};

} // namespace passwright
