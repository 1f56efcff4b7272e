// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"

#include <QList>

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
        NotFound,  //!< also a user_id that nobody has, whatever name stands beside it
        Ambiguous, //!< several have this name, or the user_id's user has another
    };
    Kind kind = Kind::NotFound;
    Account account = {}; //!< Found

    //! \p accounts: at least whoever has the key's user_id, or where it has none, its name. Others among them
    //! do not count.
    [[nodiscard]] static UserLookup judge(const UserKey &key, const QList<Account> &accounts);

    friend bool operator==(const UserLookup &, const UserLookup &) = default;
};

} // namespace passwright
