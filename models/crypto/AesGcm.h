// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Secret.h"

#include <QByteArray>

#include <optional>

namespace passwright {

//! AES-256 in Galois/Counter Mode (NIST SP 800-38D): sealed bytes cannot be read nor changed without the key.
//! Any thread; needs no CryptoGate.
class AesGcm
{
public:
    static constexpr int keySize = 32;   // bytes
    static constexpr int nonceSize = 12; // bytes
    static constexpr int tagSize = 16;   // bytes

    //! \p key: keySize bytes.
    explicit AesGcm(Secret key);

    //! A random nonce, the encrypted bytes, and their tag. \p bound is sealed with them and not in them: it has to be
    //! the same when they are opened. At most 2^32 times with a key (SP 800-38D, 8.3).
    [[nodiscard]] QByteArray seal(const Secret &plain, QByteArrayView bound, const RandomSource &random) const;
    //! The same with a nonce that is never used twice with a key. For known answers.
    [[nodiscard]] QByteArray sealWithNonce(const Secret &plain, QByteArrayView bound, QByteArrayView nonce) const;
    //! What seal() gave; nothing where it, \p bound or the key is another.
    [[nodiscard]] std::optional<Secret> open(QByteArrayView sealed, QByteArrayView bound) const;

private:
    Secret m_key;
};

} // namespace passwright
