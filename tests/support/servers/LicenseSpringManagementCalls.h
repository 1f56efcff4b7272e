// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/HttpExchange.h"
#include "tests/support/servers/LicenseSpringState.h"

namespace passwright {

//! The Management API's license users: list, detail, set_password.
class LicenseSpringManagementCalls
{
public:
    static QString path() { return QStringLiteral("/api/v1/license-users/"); }

    LicenseSpringManagementCalls(LicenseSpringState &state, const QDateTime &nowUtc);

    //! \p request: its path begins with path().
    [[nodiscard]] TestReply handle(const TestRequest &request);

private:
    [[nodiscard]] TestReply list(const TestRequest &request) const;
    [[nodiscard]] TestReply setPassword(LicenseSpringUser &user, const QByteArray &body);

    LicenseSpringState &m_state;
    QDateTime m_now;
};

} // namespace passwright
