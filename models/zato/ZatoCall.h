// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/domain/PasswordChange.h"
#include "models/domain/Session.h"
#include "models/zato/ZatoBody.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace passwright {

//! One request to the SSO: every one that the program makes is built here, with the keys that are set
//! and no others. The server logs the whole payload of a request that lacks a required key, passwords
//! included: such a one says so in \c missing and must not be sent.
struct ZatoCall
{
    //! What an answer of status "ok" brings.
    enum class Gives { Nothing, User, Page, Token, Expiry };
    //! What to look for: a user_id, a user name (exact), or a part of any name and an approval_status; or everybody.
    struct Search
    {
        QString userId = {};
        QString userName = {};
        QString partOfName = {};
        QString approval = {};
        int page = 1;
        int pageSize = 100;
    };

    QByteArray verb = {};
    QString path = {};
    Gives gives = Gives::Nothing;
    bool changes = false; //!< else it only reads
    ZatoBody body = {};
    std::optional<StatusCode> missing = {}; //!< what Zato says of the required key that is not there

    static ZatoCall signIn(const SignInRequest &request, const CallContext &context);
    static ZatoCall signOut(const CallContext &context);
    static ZatoCall renew(const CallContext &context);
    static ZatoCall currentUser(const CallContext &context);
    static ZatoCall user(const QString &userId, const CallContext &context);
    static ZatoCall search(const Search &search, const CallContext &context);
    //! What is set in \p data of: old_password, new_password, user_id, password_expiry (days, more than zero), must_change.
    static ZatoCall password(const PasswordChange &data, const CallContext &context);
    static ZatoCall mustChange(const QString &userId, bool mustChange, const CallContext &context);
    static ZatoCall lock(const QString &userId, const CallContext &context);
    static ZatoCall unlock(const QString &userId, const CallContext &context);
    static ZatoCall approve(const QString &userId, const CallContext &context);
};

} // namespace passwright
