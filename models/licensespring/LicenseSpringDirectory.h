// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/ServerProbe.h"
#include "models/domain/UserDirectory.h"
#include "models/rest/RestOptions.h"

#include <memory>
#include <optional>

namespace passwright {

//! LicenseSpring's users: one's own password by the License API, others' by the Management API.
//!
//! There are no sessions: one's own change carries the user name. There is no expiry and no must-change
//! flag, and nothing tells when a password was set: an Unknown stays one until somebody signs in.
//! The work runs on a thread of its own; calls from any one thread.
class LicenseSpringDirectory final : public UserDirectory
{
public:
    //! A vendor can demand it: a token by client credentials (RFC 6749, section 4.4) in place of the signature.
    struct OAuth
    {
        RestOptions server = {}; //!< its base is the token's address
        QString clientId = {};
        Secret clientSecret = {};
    };
    struct Options
    {
        RestOptions license = {};    //!< such as https://api.licensespring.com
        QString apiKey = {};
        Secret sharedKey = {};
        std::optional<OAuth> oauth = {};
        RestOptions management = {}; //!< such as https://saas.licensespring.com
        Secret managementKey = {};   //!< empty: no help desk here
    };

    //! The clock must outlive it.
    LicenseSpringDirectory(const Options &options, const Clock &clock);
    ~LicenseSpringDirectory() override;
    Q_DISABLE_COPY_MOVE(LicenseSpringDirectory)

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] PasswordRules passwordRules() const override;

    Task<SignInOutcome> signIn(const SignInRequest &request, const CallContext &context) override;
    Task<Done> signOut(const CallContext &context) override;
    Task<Account> currentUser(const CallContext &context) override;
    Task<Account> user(const QString &userId, const CallContext &context) override;
    Task<UserPage> search(const UserQuery &query, const CallContext &context) override;
    Task<QList<UserLookup>> lookUp(const QList<UserKey> &keys, const CallContext &context) override;
    Task<Outcome> changePassword(const PasswordChange &data, const CallContext &context) override;
    Task<Outcome> lock(const QString &userId, const CallContext &context) override;
    Task<Outcome> unlock(const QString &userId, const CallContext &context) override;
    Task<Outcome> approve(const QString &userId, const CallContext &context) override;
    Task<Outcome> addUser(const NewUser &user, const CallContext &context) override;

    //! Whether the License API answers there and takes the keys; changes nothing.
    Task<ServerProbe> probe(const CallContext &context);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
