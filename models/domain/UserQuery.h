// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright {

//! What to look for: each word of \p text as the prefix of any word of the names, the user name or the
//! e-mail address, case-insensitive, or the whole text as a user_id. Empty text: everybody.
struct UserQuery
{
    QString text = {};
    int limit = 200; //!< users in one page, at least 1
    QString after = {}; //!< the cursor of the page before this one; empty: from the start

    friend bool operator==(const UserQuery &, const UserQuery &) = default;
};

} // namespace passwright
