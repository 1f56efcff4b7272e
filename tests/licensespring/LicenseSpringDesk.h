// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/licensespring/LicenseSpringDirectory.h"
#include "tests/support/FaultServer.h"
#include "tests/support/ManualClock.h"
#include "tests/support/servers/LicenseSpringApi.h"
#include "tests/support/WaitFor.h"

namespace passwright {

//! A desk in front of LicenseSpring: its clock, the values that its calls take, and short words for what
//! comes of them.
class LicenseSpringDesk
{
public:
    ManualClock clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC)};

    //! Both APIs at one address, with the test server's keys.
    [[nodiscard]] static LicenseSpringDirectory::Options options(const QUrl &url);
    [[nodiscard]] static LicenseSpringDirectory::OAuth oauth(const QUrl &url);
    [[nodiscard]] static RestOptions server(const QUrl &url);

    [[nodiscard]] static CallContext context(const std::stop_token &stop = {});
    //! Ann's own.
    [[nodiscard]] static PasswordChange ownChange();
    //! Ann's, by the help desk.
    [[nodiscard]] static PasswordChange reset();
    static constexpr const char *oldPassword = "Ann-Archer-1!";
    static constexpr const char *newPassword = "Tulip-Harbour-91";

    //! "changed", "refused signature_mismatch", "unknown", "error NotReachable net.lost".
    [[nodiscard]] static QString words(const Result<Outcome> &outcome);
    [[nodiscard]] static QString words(const Error &error);

    //! The test server's logic behind a server that can misbehave.
    [[nodiscard]] static FaultServer::Handler handler(LicenseSpringApi &api);
};

} // namespace passwright
