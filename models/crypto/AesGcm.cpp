// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/AesGcm.h"

#include <openssl/evp.h>

#include <memory>
#include <utility>

namespace passwright {
namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *input(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *output(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

[[noreturn]] void fail()
{
    qFatal("AES-256-GCM failed");
}

//! Empty input is left out: to OpenSSL it would be the end of the message.
void update(EVP_CIPHER_CTX *context, unsigned char *out, QByteArrayView bytes)
{
    int written = 0;
    if (!bytes.isEmpty() && EVP_CipherUpdate(context, out, &written, input(bytes), static_cast<int>(bytes.size())) != 1)
        fail();
}

Context begun(const Secret &key, QByteArrayView nonce, QByteArrayView bound, bool encrypts)
{
    Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    if (!context || EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, input(key.bytes()), input(nonce), encrypts ? 1 : 0) != 1)
        fail();
    update(context.get(), nullptr, bound);
    return context;
}

} // namespace

AesGcm::AesGcm(Secret key)
    : m_key(std::move(key))
{
    if (m_key.size() != keySize)
        qFatal("AES-256-GCM takes a key of 32 bytes");
}

QByteArray AesGcm::seal(const Secret &plain, QByteArrayView bound, const RandomSource &random) const
{
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(nonce.data(), static_cast<size_t>(nonce.size()))));
    return sealWithNonce(plain, bound, nonce);
}

QByteArray AesGcm::sealWithNonce(const Secret &plain, QByteArrayView bound, QByteArrayView nonce) const
{
    const Context context = begun(m_key, nonce, bound, true);
    QByteArray encrypted(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagSize, Qt::Uninitialized);
    update(context.get(), output(encrypted), plain.bytes());
    int written = 0;
    if (EVP_CipherFinal_ex(context.get(), output(tag), &written) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, output(tag)) != 1)
        fail();
    return nonce.toByteArray() + encrypted + tag;
}

std::optional<Secret> AesGcm::open(QByteArrayView sealed, QByteArrayView bound) const
{
    if (sealed.size() < nonceSize + tagSize)
        return std::nullopt;
    const Context context = begun(m_key, sealed.first(nonceSize), bound, false);
    const QByteArrayView encrypted = sealed.sliced(nonceSize).chopped(tagSize);
    QByteArray plain(encrypted.size(), Qt::Uninitialized);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    update(context.get(), output(plain), encrypted);
    unsigned char rest = 0;
    int written = 0;
    const bool holds = EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, output(tag)) == 1
        && EVP_CipherFinal_ex(context.get(), &rest, &written) == 1;
    Secret opened = Secret::taking(std::move(plain));
    if (!holds)
        return std::nullopt;
    return opened;
}

} // namespace passwright
