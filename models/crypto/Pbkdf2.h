// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QByteArray>

namespace passwright {

//! PBKDF2 with HMAC-SHA512 (RFC 8018): what a password's hash and a file's key are derived with. About a
//! microsecond a round. Any thread; needs no CryptoGate.
class Pbkdf2
{
public:
    //! \p size bytes, at least 1; \p rounds at least 1.
    [[nodiscard]] static Secret sha512(const Secret &password, QByteArrayView salt, int rounds, int size);
};

} // namespace passwright
