// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/sql/SqlWorker.h"

namespace passwright {

//! The users of a database. \p worker and its room must outlive the directory's tasks.
class SqlDirectory final : public UserDirectory
{
public:
    explicit SqlDirectory(SqlWorker &worker);

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] PasswordRules passwordRules() const override;

    Task<SignInOutcome> signIn(const SignInRequest &request, const CallContext &context) override;
    Task<Done> signOut(const CallContext &context) override;
    Task<QDateTime> renewSession(const CallContext &context) override;
    Task<Account> currentUser(const CallContext &context) override;
    Task<Account> user(const QString &userId, const CallContext &context) override;
    Task<UserPage> search(const UserQuery &query, const CallContext &context) override;
    Task<QList<UserLookup>> lookUp(const QList<UserKey> &keys, const CallContext &context) override;
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) override;
    Task<Outcome> lock(const QString &userId, const CallContext &context) override;
    Task<Outcome> unlock(const QString &userId, const CallContext &context) override;
    Task<Outcome> approve(const QString &userId, const CallContext &context) override;
    Task<Outcome> addUser(const NewUser &user, const CallContext &context) override;

private:
    SqlWorker &m_worker;
};

} // namespace passwright
