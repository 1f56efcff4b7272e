// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QByteArrayView>

namespace passwright {

//! What a Zato server's secrets.conf says about the key of its database.
struct SecretsConf
{
    Secret key;                //!< [secret_keys] key1: a Fernet key
    QByteArray wellKnownData;  //!< [zato] well_known_data: a token that proves the key; may be empty

    //! Reads the text of a file. Error InvalidInput (subject: the key, detail: what is wrong with it).
    static Result<SecretsConf> parse(QByteArrayView text);
    //! Reads a file. Error NotFound or CannotOpen (subject: the path) besides parse()'s.
    static Result<SecretsConf> load(const QString &path);
    //! The key alone, 44 characters of URL-safe base64, where somebody has no file. Error InvalidInput as parse()'s.
    static Result<SecretsConf> fromKey(const Secret &key);

    //! Done where well_known_data opens to 3.141592... or is not there; else Error WrongKey.
    //! Needs an open CryptoGate.
    [[nodiscard]] Result<Done> prove() const;
};

} // namespace passwright
