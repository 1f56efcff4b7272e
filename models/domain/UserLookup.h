// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"

namespace passwright {

//! How a list names a user: by the user_id or by the user name (case-sensitive), or by both.
struct UserKey
{
    QString userId = {};
    QString userName = {};

    friend bool operator==(const UserKey &, const UserKey &) = default;
};

//! Whom a UserKey means.
struct UserLookup
{
    enum class Kind {
        Found,
        NotFound,
        Ambiguous, //!< several have this name, or the user_id and the user name are of different users
    };
    Kind kind = Kind::NotFound;
    Account account = {}; //!< Found

    friend bool operator==(const UserLookup &, const UserLookup &) = default;
};

} // namespace passwright
