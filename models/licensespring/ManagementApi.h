// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/domain/Clock.h"
#include "models/domain/PasswordChange.h"
#include "models/domain/Task.h"
#include "models/licensespring/LicenseSpringAnswer.h"
#include "models/licensespring/LicenseSpringDirectory.h"
#include "models/licensespring/UserSearch.h"
#include "models/rest/RestClient.h"

namespace passwright {

//! The Management API's license users: list, look up, set a password.
//!
//! Lives in one thread with an event loop.
class ManagementApi : public QObject
{
    Q_OBJECT

public:
    //! The clock must outlive it.
    ManagementApi(const LicenseSpringDirectory::Options &options, const Clock &clock,
        QObject *parent = nullptr);

    //! Error NotFound where there is none of this id.
    Task<Account> user(const QString &userId, const CallContext &context);
    //! Whoever has this user name, and those whose name differs by its case alone.
    Task<QList<Account>> named(const QString &userName, const CallContext &context);
    Task<UserPage> search(const UserQuery &query, const CallContext &context);
    //! Looks the user up first; E001100 where there is none. Then one request, and never a second.
    Task<Outcome> setPassword(
        const QString &userId, const Secret &newPassword, const CallContext &context);

private:
    using Query = QList<std::pair<QString, QString>>;
    Task<RestAnswer> get(const QString &path, const Query &query, const CallContext &context);
    Task<UserPage> fill(const UserSearch &search, const CallContext &context);
    [[nodiscard]] RestRequest request(const QString &path, const CallContext &context) const;
    [[nodiscard]] LicenseSpringAnswer answer(const CallContext &context, const QString &userId = {},
        const QList<Secret> &secrets = {}) const;
    //! An answer that does not fit its request may be another's: the connection goes with it.
    Error notUnderstood(const QString &what, const CallContext &context);

    const Clock &m_clock;
    Secret m_authorization;
    RestClient m_client;
};

} // namespace passwright
