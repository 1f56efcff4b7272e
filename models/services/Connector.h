// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/NewUser.h"
#include "models/domain/PasswordRules.h"
#include "models/domain/ServerProbe.h"
#include "models/domain/Task.h"
#include "models/services/Connection.h"
#include "models/services/Profile.h"

namespace passwright {

//! Opens and makes connections; the composition root implements it. Never blocks its caller.
class Connector
{
public:
    using Opened = std::shared_ptr<Connection>;

    virtual ~Connector() = default;

    //! Error SecretNeeded (subject: a name of SecretName) where one has to be asked for first.
    virtual Task<Opened> open(const Profile &profile) = 0;
    //! Goes to the profile's server and tells what answers there; changes nothing, signs nobody in.
    virtual Task<ServerProbe> probe(const Profile &profile) = 0;
    //! Keeps the key of the secrets.conf that the profile names in the system keychain, so that the database
    //! opens without the file from then on. Errors: the file's, and SecretStore's.
    virtual Task<Done> keepKey(const Profile &profile)
    {
        return readyTask<Done>(Error{.kind = Error::Kind::NotSupported, .subject = profile.name});
    }
    //! A new database of our own at the profile's path (refused where a file is: AlreadyExists), or our tables in
    //! a server's empty database, with its first super-user; then open.
    virtual Task<Opened> create(const Profile &profile, const NewUser &firstSuperUser, const PasswordRules &rules) = 0;
    //! The sample database with made-up users in every state, at the profile's path; an existing
    //! one is opened as it is. Its super-user is `admin`, with the password of samplePassword().
    virtual Task<Opened> openSample(const Profile &profile) = 0;
    [[nodiscard]] virtual QString samplePassword() const = 0;
};

} // namespace passwright
