// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"

#include <QList>

namespace passwright {

//! One page of what was found, ordered by user name.
struct UserPage
{
    QList<Account> users = {};
    bool hasMore = false;
    QString cursor = {}; //!< for UserQuery::after, where there is more

    friend bool operator==(const UserPage &, const UserPage &) = default;
};

} // namespace passwright
