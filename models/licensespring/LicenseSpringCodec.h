// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace passwright {

//! The bodies of LicenseSpring's requests and answers, to and from values. Pure; any thread.
//!
//! Reading passes over missing and unknown fields and null; a field of a wrong type makes the whole not
//! understood.
class LicenseSpringCodec
{
public:
    //! {"username", "password", "new_password"}, and nothing else.
    [[nodiscard]] static Secret changeBody(
        const QString &userName, const Secret &oldPassword, const Secret &newPassword);
    //! {"password"}, of set_password.
    [[nodiscard]] static Secret resetBody(const Secret &newPassword);
    //! A form (application/x-www-form-urlencoded) for a token by client credentials (RFC 6749, section 4.4.2).
    [[nodiscard]] static Secret tokenBody(const QString &clientId, const Secret &clientSecret);

    //! The string password_changed, bare or as JSON; blanks around it do not count.
    [[nodiscard]] static bool saysPasswordChanged(const QByteArray &body);
    //! {"message": "Password set."}
    [[nodiscard]] static bool saysPasswordSet(const QByteArray &body);

    struct ServerError
    {
        QString code = {};    //!< empty in the form that has none
        QString message = {}; //!< as the server wrote it
    };
    //! {"status", "code", "message"}, of the License API.
    [[nodiscard]] static std::optional<ServerError> licenseError(const QByteArray &body);
    //! That, or any other object, as the Management API's: {"detail": "..."} or {"field": ["..."]}.
    [[nodiscard]] static std::optional<ServerError> managementError(const QByteArray &body);

    //! A user of the Management API. The user name is true_email, or where that is missing email without
    //! its "|tenant". Never reads initial_password. Nothing without an id.
    [[nodiscard]] static std::optional<Account> user(const QByteArray &body);

    struct Users
    {
        QList<Account> users = {};
        std::optional<bool> hasNext = {}; //!< nothing where the list has no envelope
    };
    //! An array, or {"results": [...], "next": address or null}.
    [[nodiscard]] static std::optional<Users> users(const QByteArray &body);

    struct Token
    {
        Secret bearer = {};
        int seconds = 0; //!< it holds for so long; 0: not told
    };
    [[nodiscard]] static std::optional<Token> token(const QByteArray &body);
};

} // namespace passwright
