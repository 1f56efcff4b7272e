// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/PasswordRules.h"
#include "models/domain/ServerProbe.h"
#include "models/domain/UserDirectory.h"
#include "models/services/Profile.h"
#include "models/services/SecretStore.h"

#include <QByteArray>
#include <QMap>

#include <functional>
#include <memory>

namespace passwright {

//! A server's directory as a profile describes it, made but not yet used.
struct RemoteDoor
{
    //! What a profile leaves to files and to the keychain.
    struct Given
    {
        QByteArray authorities = {}; //!< PEM; empty: the system's
        PasswordRules rules = {};
        QMap<SecretName, Secret> secrets = {};
    };

    std::shared_ptr<UserDirectory> directory = {};
    //! Of the directory.
    std::function<Task<ServerProbe>(const CallContext &)> probe = {};

    //! What the profile's fields have wrong, as Error InvalidInput (subject: the field as profile files name
    //! it; NotTrusted, code "tls.plain_http", for http to another machine). Looks at no file and no network.
    [[nodiscard]] static Result<Done> check(const Profile &profile);
    //! Reads the files that the profile names; not in the window's thread. The errors are SmallFile's and SsoConf's.
    [[nodiscard]] static Result<Given> readFiles(const Profile &profile);
    //! Of a profile that was checked. \p learned is called in another thread. The clock must outlive it.
    [[nodiscard]] static RemoteDoor make(const Profile &profile, const Given &given, const Clock &clock,
        std::function<void(Profile::Behaviour)> learned);
    //! Whether requests go without TLS.
    [[nodiscard]] static bool isPlainHttp(const Profile &profile);
};

} // namespace passwright
