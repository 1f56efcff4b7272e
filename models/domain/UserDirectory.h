// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/CallContext.h"
#include "models/domain/Capabilities.h"
#include "models/domain/NewUser.h"
#include "models/domain/Outcome.h"
#include "models/domain/PasswordChange.h"
#include "models/domain/PasswordRules.h"
#include "models/domain/Session.h"
#include "models/domain/Task.h"
#include "models/domain/UserLookup.h"
#include "models/domain/UserPage.h"
#include "models/domain/UserQuery.h"

namespace passwright {

//! Where users and their passwords live: a database or a server.
//!
//! Every call returns at once; its task ends in a worker's thread. An Error says that nothing was
//! changed. After a request has left, a failure is Outcome::Kind::Unknown. To give up waiting, use
//! CallContext::stop; a task itself is not cancelled. Nothing that changes something is retried.
//! Sessions, order of checks and codes are those of Zato's SSO, with what its documentation
//! promises in place of its defects. Calls may come from any one thread.
class UserDirectory
{
public:
    virtual ~UserDirectory() = default;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    //! The rules that the directory holds a new password to, as far as known here.
    [[nodiscard]] virtual PasswordRules passwordRules() const = 0;

    virtual Task<SignInOutcome> signIn(const SignInRequest &request, const CallContext &context) = 0;
    virtual Task<Done> signOut(const CallContext &context) = 0;
    //! Keeps the session from ending, where Capabilities::renewsSession. Its new end, UTC.
    virtual Task<QDateTime> renewSession(const CallContext &context)
    {
        return readyTask<QDateTime>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
    }
    //! The caller, afresh. Error NotPermitted (E007001) where the session is gone.
    virtual Task<Account> currentUser(const CallContext &context) = 0;
    //! Super-user only. Error NotFound where there is none of this user_id.
    virtual Task<Account> user(const QString &userId, const CallContext &context) = 0;
    //! Super-user only.
    virtual Task<UserPage> search(const UserQuery &query, const CallContext &context) = 0;

    static constexpr int mostLookUps = 500;
    //! Super-user only. Whom the keys mean, in their order, one for each. More than mostLookUps of them: Error
    //! InvalidInput (subject "keys").
    virtual Task<QList<UserLookup>> lookUp(const QList<UserKey> &keys, const CallContext &context)
    {
        Q_UNUSED(keys)
        return readyTask<QList<UserLookup>>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
    }

    //! Several may be under way at once, up to Capabilities::changesAtOnce; they are carried out in the order
    //! of the calls. A server that asks to wait first has done nothing: Error TooManyRequests.
    virtual Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) = 0;

    //! Super-user only, as are those below.
    virtual Task<Outcome> lock(const QString &userId, const CallContext &context) = 0;
    virtual Task<Outcome> unlock(const QString &userId, const CallContext &context) = 0;
    virtual Task<Outcome> approve(const QString &userId, const CallContext &context) = 0;
    //! The flag alone, where the directory needs a step of its own for it: what a Partial left undone.
    virtual Task<Outcome> setMustChange(const QString &userId, bool mustChange, const CallContext &context)
    {
        Q_UNUSED(userId)
        Q_UNUSED(mustChange)
        return readyTask<Outcome>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
    }
    //! Outcome::userId is the new user's. An existing user name: refused with E001002.
    virtual Task<Outcome> addUser(const NewUser &user, const CallContext &context) = 0;
};

} // namespace passwright
