// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "tests/support/servers/HttpExchange.h"
#include "tests/support/servers/LicenseSpringSettings.h"
#include "tests/support/servers/LicenseSpringUser.h"

#include <memory>
#include <optional>

namespace passwright {

//! LicenseSpring's License API (change_password), its OAuth token endpoint, and the help-desk part of
//! its Management API, apart from their transport.
//!
//! POST /api/v4/change_password; POST /oauth/token; GET /api/v1/license-users/ and .../{id}/;
//! POST .../{id}/set_password/. Every answer has a Date header, by the clock.
//! Any thread, several at once.
class LicenseSpringApi
{
public:
    static QString tokenPath() { return QStringLiteral("/oauth/token"); }

    //! The clock must outlive it.
    explicit LicenseSpringApi(const Clock &clock, const QList<LicenseSpringUser> &users = licenseSpringSampleUsers(),
        const LicenseSpringSettings &settings = {});
    ~LicenseSpringApi();
    LicenseSpringApi(const LicenseSpringApi &) = delete;
    LicenseSpringApi &operator=(const LicenseSpringApi &) = delete;

    [[nodiscard]] TestReply handle(const TestRequest &request);

    void setSettings(const LicenseSpringSettings &settings);
    [[nodiscard]] LicenseSpringSettings settings() const;
    //! By true_email, any case.
    [[nodiscard]] std::optional<LicenseSpringUser> user(const QString &email) const;
    //! Every token given so far becomes oauth_token_expired.
    void expireTokens();

    //! Every request handled, in order, whole.
    [[nodiscard]] QList<TestRequest> requests() const;
    void forgetRequests();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
