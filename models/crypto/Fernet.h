// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace passwright {

//! Fernet tokens: AES-128-CBC under an HMAC-SHA256, in urlsafe base64, as Zato encrypts columns.
//! Tokens do not age here. The key is set up once: thousands of calls are cheap.
//! Needs an open CryptoGate. Any thread, several at once; copies share the key.
class Fernet
{
public:
    static constexpr int ivSize = 16; //!< bytes

    //! \p key: 44 characters of urlsafe base64, 32 bytes; white space around it is no part of it.
    //! Error InvalidInput (subject "key") otherwise.
    static Result<Fernet> fromKey(const Secret &key);

    ~Fernet();
    Fernet(const Fernet &other);
    Fernet &operator=(const Fernet &other);
    Fernet(Fernet &&other) noexcept;
    Fernet &operator=(Fernet &&other) noexcept;

    //! The plain bytes. The code is checked before anything is decrypted. Error WrongKey where it
    //! does not hold (another key or a changed token: nothing can tell which), Damaged where the
    //! text is no token at all.
    [[nodiscard]] Result<Secret> open(QByteArrayView token) const;

    //! \p utc: written into the token, to the second.
    [[nodiscard]] QByteArray seal(const Secret &plain, const QDateTime &utc, const RandomSource &random) const;
    //! \p iv: ivSize bytes, never used twice with a key. For known answers.
    [[nodiscard]] QByteArray sealWithIv(const Secret &plain, const QDateTime &utc, QByteArrayView iv) const;

private:
    class Private;
    explicit Fernet(std::shared_ptr<const Private> d);

    std::shared_ptr<const Private> d;
};

} // namespace passwright
