// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"

namespace passwright {

//! A directory whose answers a test writes beforehand, and which remembers what it was asked.
class ScriptedDirectory final : public UserDirectory
{
public:
    Capabilities can{.sessions = true, .ownChange = true, .search = true, .resetOthers = true, .passwordExpiry = true,
                     .mustChange = true, .lock = true, .approve = true, .addUser = true};
    PasswordRules rules;
    QList<PasswordChange> changes;
    QStringList unlocked;
    QList<CallContext> contexts;
    Result<Outcome> changeAnswer = Outcome{.kind = Outcome::Kind::Changed, .done = {Outcome::Step::SetPassword}};
    Result<Outcome> unlockAnswer = Outcome{.kind = Outcome::Kind::Changed, .done = {Outcome::Step::Unlock}};
    QList<SignInRequest> signIns;
    QList<UserQuery> queries;
    QList<QString> added;

    Capabilities capabilities() const override { return can; }
    PasswordRules passwordRules() const override { return rules; }
    Task<SignInOutcome> signIn(const SignInRequest &request, const CallContext &context) override
    {
        signIns << request;
        contexts << context;
        return readyTask<SignInOutcome>(SignInOutcome{.session = Session{}, .cid = context.cid});
    }
    Task<Done> signOut(const CallContext &context) override
    {
        contexts << context;
        return readyTask<Done>(Done{});
    }
    Task<Account> currentUser(const CallContext &) override { return readyTask<Account>(Account{}); }
    Task<Account> user(const QString &userId, const CallContext &) override
    {
        return readyTask<Account>(Account{.userId = userId});
    }
    Task<UserPage> search(const UserQuery &query, const CallContext &) override
    {
        queries << query;
        return readyTask<UserPage>(UserPage{});
    }
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) override
    {
        changes << data;
        contexts << context;
        return readyTask<Outcome>(changeAnswer);
    }
    Task<Outcome> lock(const QString &, const CallContext &) override { return readyTask<Outcome>(changeAnswer); }
    Task<Outcome> unlock(const QString &userId, const CallContext &context) override
    {
        unlocked << userId;
        contexts << context;
        return readyTask<Outcome>(unlockAnswer);
    }
    Task<Outcome> approve(const QString &, const CallContext &) override { return readyTask<Outcome>(changeAnswer); }
    Task<Outcome> addUser(const NewUser &user, const CallContext &) override
    {
        added << user.userName;
        return readyTask<Outcome>(changeAnswer);
    }
};

} // namespace passwright
