// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QByteArray>

namespace passwright {

//! A password as Zato stores it: `$pbkdf2-sha512$rounds$salt$digest`, PBKDF2 with HMAC-SHA512 over
//! the password's UTF-8 bytes as they are, and unpadded base64 that writes `.` for `+` (passlib's format).
//!
//! Deriving takes about a microsecond a round: never in the GUI thread. Any thread; needs no CryptoGate.
class PasswordHash
{
public:
    static constexpr int minRounds = 1;
    static constexpr int maxRounds = 10'000'000;
    static constexpr int defaultRounds = 220'000; //!< for databases of our own; a Zato server has 120,000
    static constexpr int defaultSaltSize = 64;    //!< bytes
    static constexpr int maxSaltSize = 1024;      //!< bytes
    static constexpr int digestSize = 64;         //!< bytes

    //! Rounds and salt size are brought into their limits.
    static PasswordHash make(const Secret &password, int rounds, const RandomSource &random,
        int saltSize = defaultSaltSize);
    //! That no password has: for a user who cannot sign in until somebody resets it. Takes no time.
    static PasswordHash ofNothing(int rounds, const RandomSource &random, int saltSize = defaultSaltSize);
    //! With a salt that is known. For known answers.
    static PasswordHash withSalt(const Secret &password, int rounds, QByteArrayView salt);

    //! Error InvalidInput where the text is anything but a hash of this format within the limits;
    //! detail says which part is wrong, and holds nothing of the text.
    static Result<PasswordHash> parse(QByteArrayView text);

    //! Derives once and compares in constant time.
    [[nodiscard]] bool verify(const Secret &password) const;
    [[nodiscard]] int rounds() const { return m_rounds; }
    [[nodiscard]] QByteArray toString() const;

private:
    PasswordHash(int rounds, QByteArray salt, QByteArray digest);

    int m_rounds;
    QByteArray m_salt;
    QByteArray m_digest;
};

} // namespace passwright
