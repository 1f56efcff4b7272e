// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/ServerProbe.h"
#include "models/domain/UserDirectory.h"
#include "models/rest/RestOptions.h"
#include "models/zato/ZatoBehaviour.h"

#include <functional>
#include <memory>

namespace passwright {

//! The users of a Zato server, by its SSO REST API.
//!
//! Changed is said only of what was read back, as far as the server tells: after another's reset and a
//! super-user's own change, password_last_set has advanced, and expiry and flag are as asked. A regular
//! user's own change rests on the server's status "ok" (it tells them no dates). A missing second step
//! is Partial; a request that was sent and not understood is Unknown.
//! The work runs on a thread of its own; calls from any one thread.
class ZatoDirectory final : public UserDirectory
{
public:
    struct Options
    {
        RestOptions server = {};
        PasswordRules rules = {};
        ZatoBehaviour behaviour = ZatoBehaviour::FindOut;
    };

    //! The clock must outlive it. \p learned is called in the directory's own thread, not the caller's, when FindOut came to
    //! an end; may be empty.
    ZatoDirectory(const Options &options, const Clock &clock, std::function<void(ZatoBehaviour)> learned);
    ~ZatoDirectory() override;
    Q_DISABLE_COPY_MOVE(ZatoDirectory)

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
    //! Sets or clears the flag alone: what a Partial left undone.
    Task<Outcome> setMustChange(const QString &userId, bool mustChange, const CallContext &context) override;

    //! Whether a Zato SSO answers there, and knows context's application. Needs no session.
    Task<ServerProbe> probe(const CallContext &context);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
