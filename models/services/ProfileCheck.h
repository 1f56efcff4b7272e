// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Profile.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace passwright {

//! What is wrong with a profile before anything is tried with it. Looks at no file and no network.
class ProfileCheck
{
public:
    enum class Field {
        Name, DatabasePath, Address, AuthoritiesPath, PinnedKey, ProxyAddress, Application, ApiKey,
        ManagementAddress, TokenAddress, ClientId, DatabaseHosts, DatabasePort, DatabaseName, DatabaseUser,
    };
    enum class Problem {
        Missing,
        NotAnAddress, //!< not http or https with a host
        NotEncrypted, //!< http, or a database without TLS, on another machine
        TooMuch,      //!< a user name, a password, a query or a fragment in an address
        NotAProxy,    //!< not http or socks5 with a host and a port
        NotAKey,      //!< not 32 bytes
        NotAHost,     //!< not the hosts of a DatabaseUrl, or its text is none
        NotAPort,     //!< not 1 to 65535
    };
    struct Finding
    {
        Field field = Field::Name;
        Problem problem = Problem::Missing;

        friend bool operator==(const Finding &, const Finding &) = default;
    };

    //! At most one for each field, in the order of the fields; empty: nothing.
    [[nodiscard]] static QList<Finding> check(const Profile &profile);

    //! SHA-256 of a public key as people have it: 64 hex digits, with or without colons, or 44 characters
    //! of Base64, with or without "sha256//" or "sha256/" before it. Nothing where it is neither.
    [[nodiscard]] static std::optional<QByteArray> keyFromText(QStringView text);
    //! As Base64; empty for an empty key.
    [[nodiscard]] static QString keyToText(const QByteArray &key);

private:
    static std::optional<Finding> ofDatabaseUrl(const QString &url);
    static std::optional<Problem> ofAddress(const QString &address);
    static std::optional<Problem> ofProxy(const QString &address);
};

} // namespace passwright
