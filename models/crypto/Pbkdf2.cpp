// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Pbkdf2.h"

#include <openssl/evp.h>

#include <utility>

namespace passwright {

Secret Pbkdf2::sha512(const Secret &password, QByteArrayView salt, int rounds, int size)
{
    QByteArray derived(size, Qt::Uninitialized);
    const QByteArrayView bytes = password.bytes();
    const int done = PKCS5_PBKDF2_HMAC(bytes.isEmpty() ? "" : bytes.data(), static_cast<int>(bytes.size()),
        reinterpret_cast<const unsigned char *>(salt.data()), static_cast<int>(salt.size()), rounds, EVP_sha512(), size,
        reinterpret_cast<unsigned char *>(derived.data()));
    if (done != 1)
        qFatal("PBKDF2-HMAC-SHA512 failed");
    return Secret::taking(std::move(derived));
}

} // namespace passwright
