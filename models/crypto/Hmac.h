// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QByteArray>

#include <memory>

namespace passwright {

//! Keyed hashes (RFC 2104). The key is set up once; of() is cheap after that.
//! Needs an open CryptoGate. One object, one thread at a time.
class Hmac
{
public:
    enum class Hash {
        Sha1,   //!< 20 bytes; for TOTP alone
        Sha256, //!< 32 bytes
    };

    explicit Hmac(const Secret &key, Hash hash = Hash::Sha256);
    ~Hmac();
    Hmac(Hmac &&other) noexcept;
    Hmac &operator=(Hmac &&other) noexcept;

    //! The raw bytes of the code.
    [[nodiscard]] QByteArray of(QByteArrayView message) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
