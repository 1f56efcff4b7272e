// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace passwright {

//! A made-up user of the sample database.
struct SampleUser
{
    enum class State {
        Ready,
        MustChange,
        Expired,
        AboutToExpire,
        Locked,
        LockedAndExpired,
        NotApproved,
        Rejected,
        SignUpNotFinal,
        NotActive,
    };

    QString userName;
    QString firstName;
    QString lastName;
    State state = State::Ready;
    bool isSuperUser = false;
    bool hasTotp = false;
    bool hasPassword = false; //!< signs in with the sample's password; the others with one that nobody knows

    [[nodiscard]] QString displayName() const;
};

//! Every state, and names of many scripts and lengths; always the same. `admin` is not among them.
[[nodiscard]] QList<SampleUser> sampleUsers();

} // namespace passwright
