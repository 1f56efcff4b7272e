// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"

#include <QHash>

namespace passwright {

//! A directory whose answers a test writes beforehand, and which remembers what it was asked. One thread.
class ScriptedDirectory final : public UserDirectory
{
public:
    Capabilities can{.sessions = true, .ownChange = true, .search = true, .resetOthers = true, .passwordExpiry = true,
                     .mustChange = true, .lock = true, .approve = true, .addUser = true};
    PasswordRules rules;

    //! With the call's cid put in. A call whose stop was asked for before is answered with Cancelled.
    Result<Outcome> changeAnswer = Outcome{.kind = Outcome::Kind::Changed, .done = {Outcome::Step::SetPassword}};
    Result<Outcome> unlockAnswer = Outcome{.kind = Outcome::Kind::Changed, .done = {Outcome::Step::Unlock}};
    Result<SignInOutcome> signInAnswer = SignInOutcome{.session = Session{}};
    Result<QDateTime> renewAnswer = QDateTime();
    QHash<QString, Account> accounts; //!< by user_id; others are there with nothing told
    Account own;
    std::optional<Error> readError;
    bool givesUp = false;                    //!< a change ends without an answer
    std::function<void()> onSend = [] { };   //!< before each change and sign-in

    QList<PasswordChange> changes;
    QStringList locked;
    QStringList unlocked;
    QStringList approved;
    QList<std::pair<QString, bool>> flags;
    QList<SignInRequest> signIns;
    QList<UserQuery> queries;
    QStringList read; //!< user_ids
    int ownReads = 0;
    QList<QString> added;
    QList<CallContext> contexts;

    Capabilities capabilities() const override { return can; }
    PasswordRules passwordRules() const override { return rules; }
    Task<SignInOutcome> signIn(const SignInRequest &request, const CallContext &context) override
    {
        signIns << request;
        return answer(signInAnswer, context);
    }
    Task<Done> signOut(const CallContext &context) override
    {
        contexts << context;
        return readyTask<Done>(Done{});
    }
    Task<QDateTime> renewSession(const CallContext &context) override
    {
        contexts << context;
        return readyTask<QDateTime>(renewAnswer);
    }
    Task<Account> currentUser(const CallContext &) override
    {
        ++ownReads;
        return readyTask<Account>(readError ? Result<Account>(*readError) : Result<Account>(own));
    }
    Task<Account> user(const QString &userId, const CallContext &) override
    {
        read << userId;
        return readyTask<Account>(readError ? Result<Account>(*readError) : accounts.value(userId, Account{.userId = userId}));
    }
    Task<UserPage> search(const UserQuery &query, const CallContext &) override
    {
        queries << query;
        return readyTask<UserPage>(UserPage{.users = accounts.values()});
    }
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) override
    {
        changes << data;
        return answer(changeAnswer, context);
    }
    Task<Outcome> lock(const QString &userId, const CallContext &context) override
    {
        locked << userId;
        return answer(changeAnswer, context);
    }
    Task<Outcome> unlock(const QString &userId, const CallContext &context) override
    {
        unlocked << userId;
        return answer(unlockAnswer, context);
    }
    Task<Outcome> approve(const QString &userId, const CallContext &context) override
    {
        approved << userId;
        return answer(changeAnswer, context);
    }
    Task<Outcome> setMustChange(const QString &userId, bool mustChange, const CallContext &context) override
    {
        flags << std::pair(userId, mustChange);
        return answer(changeAnswer, context);
    }
    Task<Outcome> addUser(const NewUser &user, const CallContext &context) override
    {
        added << user.userName;
        return answer(changeAnswer, context);
    }

private:
    template<class T>
    Task<T> answer(Result<T> result, const CallContext &context)
    {
        onSend();
        contexts << context;
        if (context.stop.stop_requested())
            return readyTask<T>(Error{.kind = Error::Kind::Cancelled, .cid = context.cid});
        if (givesUp) {
            QPromise<Result<T>> promise;
            promise.start();
            return promise.future(); // cancelled as the promise dies
        }
        if (result.ok())
            result->cid = context.cid;
        return readyTask<T>(result);
    }
};

} // namespace passwright
