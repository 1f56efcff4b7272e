// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordRules.h"
#include "models/domain/Result.h"

#include <QByteArrayView>

namespace passwright {

//! What a Zato server's sso.conf says about passwords.
struct SsoConf
{
    PasswordRules rules;     //!< [password]
    int hashRounds = 120000; //!< [hash_secret] rounds
    int hashSaltSize = 64;   //!< [hash_secret] salt_size, in bytes

    //! Reads the text of a file, UTF-8 with or without a byte order mark. A key that is missing keeps
    //! Zato's default; one that is not known here is passed over. Error InvalidInput: subject is the
    //! key, detail begins with the line ("line 12: ...").
    static Result<SsoConf> parse(QByteArrayView text);

    friend bool operator==(const SsoConf &, const SsoConf &) = default;
};

} // namespace passwright
