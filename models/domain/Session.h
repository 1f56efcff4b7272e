// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Outcome.h"
#include "models/domain/Secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace passwright {

//! A sign-in that holds: who one is, and until when.
struct Session
{
    Secret ust; //!< session token
    QString userId;
    QString userName;
    QString displayName;
    bool isSuperUser = false;
    QDateTime expires;        //!< UTC; invalid where the directory does not say
    QDateTime passwordExpiry; //!< UTC; invalid where the directory does not say
};

//! What a person types to sign in.
struct SignInRequest
{
    QString userName = {};
    Secret password = {};
    std::optional<Secret> newPassword = {}; //!< where E003007 asked for one
    QString totpCode = {};                  //!< six digits, where E005008 asked for them; else empty
};

//! Signed in (session is there; refusals holds warnings such as W003005), or refused with every reason.
//! E003007 asks for a new password, E005008 for a TOTP code: the same request with it may go through.
//! Not known: a new password was sent along, and no answer says whether it was taken.
struct SignInOutcome
{
    std::optional<Session> session = {};
    QList<Refusal> refusals = {};
    QString cid = {};
    bool isNewPasswordUnknown = false; //!< then there is no session and no refusal
    QString detail = {};               //!< technical words for a ticket; never a secret

    [[nodiscard]] bool signedIn() const { return session.has_value(); }
    [[nodiscard]] bool has(StatusCode status) const;
};

} // namespace passwright
