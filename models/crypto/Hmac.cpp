// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Hmac.h"

#include <QtCrypto>

#include <algorithm>

namespace passwright {

namespace {

//! An empty key becomes a zero byte: HMAC pads keys with zeros, so the code is the same, while
//! qca-ossl refuses an empty one and answers with zeros.
QCA::SymmetricKey symmetricKey(QByteArrayView bytes)
{
    QCA::SecureArray key(qMax(1, static_cast<int>(bytes.size())), '\0');
    std::copy(bytes.begin(), bytes.end(), key.data());
    return key;
}

} // namespace

class Hmac::Private
{
public:
    Private(const Secret &key, Hash hash)
        : code(hash == Hash::Sha1 ? QStringLiteral("hmac(sha1)") : QStringLiteral("hmac(sha256)"),
              symmetricKey(key.bytes()), QStringLiteral("qca-ossl"))
    {
    }

    QCA::MessageAuthenticationCode code;
};

Hmac::Hmac(const Secret &key, Hash hash)
    : d(std::make_unique<Private>(key, hash))
{
}

Hmac::~Hmac() = default;
Hmac::Hmac(Hmac &&other) noexcept = default;
Hmac &Hmac::operator=(Hmac &&other) noexcept = default;

QByteArray Hmac::of(QByteArrayView message) const
{
    d->code.clear();
    d->code.update(QCA::MemoryRegion(QByteArray::fromRawData(message.data(), message.size())));
    return d->code.final().toByteArray();
}

} // namespace passwright
