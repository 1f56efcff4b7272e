// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>

namespace passwright {

//! Use case: a super-user sets another's password, and unlocks them with it where asked.
class ResetPassword : public QObject
{
    Q_OBJECT

public:
    explicit ResetPassword(UserDirectory &directory, QObject *parent = nullptr);

    //! \p change has a userId and no oldPassword. Checks capabilities and rules first, then calls
    //! once; with \p unlockAsWell a second call follows a Changed, and its failure makes the whole Partial.
    Task<Outcome> reset(const PasswordChange &change, bool unlockAsWell, const Caller &caller);
    //! What a Partial left undone, tried again: each step of notDone once, in order; ends with the first
    //! that is not done. An expiry cannot be set alone: NotSupported.
    Task<Outcome> retry(const Outcome &partial, bool mustChange, const Caller &caller);
    //! The user as the directory has them now: settles an Unknown.
    Task<Account> readBack(const QString &userId, const Caller &caller);

private:
    Task<Outcome> repeat(Outcome::Step step, const QString &userId, bool mustChange, const Caller &caller);

    UserDirectory &m_directory;
};

} // namespace passwright
