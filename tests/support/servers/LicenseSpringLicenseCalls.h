// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/HttpExchange.h"
#include "tests/support/servers/LicenseSpringState.h"

#include <optional>

namespace passwright {

//! The License API's change_password, and the OAuth token endpoint.
//!
//! Checked in this order: that Date and Authorization are there; the Authorization's form and its
//! algorithm; the API key; the Date's form and that it is within 15 minutes; the signature over the Date
//! as it was sent; the JSON; user and password. Which comes first is not documented.
class LicenseSpringLicenseCalls
{
public:
    LicenseSpringLicenseCalls(LicenseSpringState &state, const QDateTime &nowUtc);

    [[nodiscard]] TestReply changePassword(const TestRequest &request);
    //! RFC 6749, section 4.4: the client's credentials in a form, in JSON, or as Basic authentication.
    [[nodiscard]] TestReply token(const TestRequest &request);

private:
    [[nodiscard]] std::optional<TestReply> refusedAuthorization(const TestRequest &request) const;
    [[nodiscard]] std::optional<TestReply> refusedToken(const QByteArray &authorization) const;
    [[nodiscard]] std::optional<TestReply> refusedSignature(const QByteArray &authorization, const QByteArray &date) const;

    LicenseSpringState &m_state;
    QDateTime m_now;
};

//! A time as HTTP writes it (RFC 9110, section 5.6.7), and back; invalid where the text is not exactly that.
[[nodiscard]] QByteArray serverDate(const QDateTime &utc);
[[nodiscard]] QDateTime fromServerDate(const QByteArray &text);

} // namespace passwright
