// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Fernet.h"

#include "models/crypto/ConstantTime.h"

#include <QtCrypto>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace passwright {

namespace {

constexpr char version = '\x80';
constexpr qsizetype headSize = 1 + 8 + Fernet::ivSize; // version, time, IV
constexpr qsizetype blockSize = 16;
constexpr qsizetype macSize = 32;
constexpr qsizetype halfKey = 16;
constexpr qsizetype keyCharacters = 44;

QString provider()
{
    return QStringLiteral("qca-ossl");
}

//! Only what is written as an encoder writes it, padding included.
QByteArray::FromBase64Result fromUrlsafe(QByteArrayView text)
{
    if (text.size() % 4 != 0)
        return {};
    return QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
}

QCA::SymmetricKey symmetricKey(QByteArrayView bytes)
{
    QCA::SecureArray key(static_cast<int>(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), key.data());
    return key;
}

Error damaged(const QString &detail)
{
    return {.kind = Error::Kind::Damaged, .subject = QStringLiteral("token"), .detail = detail};
}

} // namespace

class Fernet::Private
{
public:
    explicit Private(QByteArrayView key)
        : m_mac(QStringLiteral("hmac(sha256)"), symmetricKey(key.first(halfKey)), provider())
        , m_cipher(QStringLiteral("aes128"), QCA::Cipher::CBC, QCA::Cipher::PKCS7, QCA::Encode, {}, {}, provider())
        , m_cipherKey(symmetricKey(key.sliced(halfKey)))
    {
    }

    //! A copy does the work, so that several threads can read this one.
    [[nodiscard]] QByteArray mac(QByteArrayView message) const
    {
        QCA::MessageAuthenticationCode code = m_mac;
        code.update(QCA::MemoryRegion(QByteArray::fromRawData(message.data(), message.size())));
        return code.final().toByteArray();
    }

    [[nodiscard]] QCA::Cipher cipher(QCA::Direction direction, QByteArrayView iv) const
    {
        QCA::Cipher copy = m_cipher;
        copy.setup(direction, m_cipherKey, QCA::InitializationVector(iv.toByteArray()));
        return copy;
    }

private:
    QCA::MessageAuthenticationCode m_mac;
    QCA::Cipher m_cipher;
    QCA::SymmetricKey m_cipherKey;
};

Fernet::Fernet(std::shared_ptr<const Private> p)
    : d(std::move(p))
{
}

Fernet::~Fernet() = default;
Fernet::Fernet(const Fernet &other) = default;
Fernet &Fernet::operator=(const Fernet &other) = default;
Fernet::Fernet(Fernet &&other) noexcept = default;
Fernet &Fernet::operator=(Fernet &&other) noexcept = default;

Result<Fernet> Fernet::fromKey(const Secret &key)
{
    const QByteArrayView text = key.bytes().trimmed();
    auto decoded = text.size() == keyCharacters ? fromUrlsafe(text) : QByteArray::FromBase64Result();
    const bool right = decoded && decoded.decoded.size() == 2 * halfKey;
    const Secret bytes = Secret::taking(std::move(decoded.decoded));
    if (!right)
        return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("key"),
            .detail = QStringLiteral("not 44 characters of urlsafe base64")};
    return Fernet(std::make_shared<const Private>(bytes.bytes()));
}

Result<Secret> Fernet::open(QByteArrayView token) const
{
    const auto decoded = fromUrlsafe(token);
    if (!decoded)
        return damaged(QStringLiteral("not urlsafe base64"));
    const QByteArrayView bytes = *decoded;
    if (bytes.size() < headSize + blockSize + macSize)
        return damaged(QStringLiteral("too short for a token"));
    if (bytes.front() != version)
        return damaged(QStringLiteral("not a token of version 0x80"));

    const QByteArrayView signedPart = bytes.chopped(macSize);
    if (!constantTimeEqual(d->mac(signedPart), bytes.last(macSize)))
        return Error{.kind = Error::Kind::WrongKey, .subject = QStringLiteral("token"),
            .detail = QStringLiteral("the code does not hold")};

    const QByteArrayView encrypted = signedPart.sliced(headSize);
    if (encrypted.size() % blockSize != 0)
        return damaged(QStringLiteral("no whole number of blocks"));
    QCA::Cipher cipher = d->cipher(QCA::Decode, signedPart.sliced(headSize - ivSize, ivSize));
    QCA::SecureArray plain = cipher.update(QCA::MemoryRegion(encrypted.toByteArray()));
    const bool updated = cipher.ok();
    plain.append(cipher.final());
    if (!updated || !cipher.ok())
        return damaged(QStringLiteral("wrong padding"));
    return Secret::fromUtf8(QByteArrayView(plain.constData(), plain.size()));
}

QByteArray Fernet::seal(const Secret &plain, const QDateTime &utc, const RandomSource &random) const
{
    QByteArray iv(ivSize, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(iv.data(), static_cast<size_t>(iv.size()))));
    return sealWithIv(plain, utc, iv);
}

QByteArray Fernet::sealWithIv(const Secret &plain, const QDateTime &utc, QByteArrayView iv) const
{
    Q_ASSERT(iv.size() == ivSize);
    QByteArray token(headSize - ivSize, version);
    qToBigEndian(utc.toSecsSinceEpoch(), token.data() + 1);
    token.append(iv);

    QCA::SecureArray input(static_cast<int>(plain.size()));
    std::copy(plain.bytes().begin(), plain.bytes().end(), input.data());
    QCA::Cipher cipher = d->cipher(QCA::Encode, iv);
    token.append(cipher.update(input).toByteArray());
    token.append(cipher.final().toByteArray());
    token.append(d->mac(token));
    return token.toBase64(QByteArray::Base64UrlEncoding);
}

} // namespace passwright
