// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Invocation.h"
#include "models/domain/Result.h"
#include "models/services/Profile.h"
#include "models/services/ProfileStore.h"

#include <QCoreApplication>

namespace passwright {

//! Which directory a command line means.
class ProfileChoice
{
    Q_DECLARE_TR_FUNCTIONS(passwright::ProfileChoice)

public:
    //! From --database, else a file of --connect, else --profile, else the one used last; --zato-secrets and --policy go over
    //! what the profile says. Error InvalidInput, with words for people in detail.
    [[nodiscard]] static Result<Profile> of(const Invocation &invocation, const ProfileStore &store);

private:
    static Result<Profile> fromUrl(const QString &url);
    static Result<Profile> fromServerUrl(const QString &text);
    static Result<Profile> fromFile(const Invocation &invocation);
    static Result<Profile> saved(const Invocation &invocation, const ProfileStore &store);
};

} // namespace passwright
