// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Sha256.h"

#include <openssl/evp.h>

namespace passwright {

class Sha256::Private
{
public:
    struct Free
    {
        void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };

    static void check(bool isOk)
    {
        if (!isOk)
            qFatal("SHA-256 failed");
    }
    void begin() const { check(EVP_DigestInit_ex(context.get(), digest.get(), nullptr) == 1); }

    // Fetched once: asking OpenSSL for it by name costs more than the hash of a short text.
    const std::unique_ptr<EVP_MD, Free> digest{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    const std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

Sha256::Sha256()
    : d(std::make_unique<Private>())
{
    d->begin();
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    Private::check(EVP_DigestUpdate(d->context.get(), bytes.data(), static_cast<size_t>(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray hash(size, Qt::Uninitialized);
    Private::check(EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(hash.data()), nullptr) == 1);
    d->begin();
    return hash;
}

} // namespace passwright
