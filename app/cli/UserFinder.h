// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>

namespace passwright {

//! Finds the one user that a user_id or a user name stands for.
class UserFinder
{
public:
    explicit UserFinder(UserDirectory &directory);

    //! \p user: a user_id, or a user name to the letter. Error NotFound where there is none.
    //! Keep the finder until the task ends.
    Task<Account> find(const QString &user, const Caller &caller);

private:
    Task<Account> byName(const QString &name, const QString &cursor, const Caller &caller);

    UserDirectory &m_directory;
    QObject m_context; // chains hang on it
};

} // namespace passwright
