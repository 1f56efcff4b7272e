// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"

#include <QList>

namespace passwright {

//! One page of what was found, in the query's order. Where going on would take long, a directory answers
//! with the few that it has so far, or none, and hasMore: ask again with the cursor. Users who changed
//! between two pages may be left out or come twice.
struct UserPage
{
    QList<Account> users = {};
    bool hasMore = false;
    QString cursor = {}; //!< for UserQuery::after, where there is more

    friend bool operator==(const UserPage &, const UserPage &) = default;
};

} // namespace passwright
