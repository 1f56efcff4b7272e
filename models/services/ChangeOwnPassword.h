// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>

namespace passwright {

//! Use case: a person changes their own password.
class ChangeOwnPassword : public QObject
{
    Q_OBJECT

public:
    //! What became of an Unknown.
    enum class Found {
        Changed,
        NotChanged,
        StillUnknown, //!< the directory tells no dates, and nobody can be signed in to find out
    };

    explicit ChangeOwnPassword(UserDirectory &directory, QObject *parent = nullptr);

    //! Checks the rules first; then one call. The outcome carries the call's correlation ID.
    //! \p userName: where the directory has no sessions; else empty.
    Task<Outcome> change(const Secret &oldPassword, const Secret &newPassword, const Caller &caller,
        const QString &userName = {});
    //! Settles an Unknown: by password_last_set where the directory tells it (\p lastSetBefore, UTC; invalid
    //! where it was not told), else by signing in with \p newPassword, and out again.
    Task<Found> check(const QDateTime &lastSetBefore, const Secret &newPassword, const Caller &caller);

private:
    Task<Found> trySignIn(const Secret &newPassword, const Caller &caller);

    UserDirectory &m_directory;
};

} // namespace passwright
