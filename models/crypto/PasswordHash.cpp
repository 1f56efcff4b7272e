// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/PasswordHash.h"

#include "models/crypto/ConstantTime.h"
#include "models/crypto/Pbkdf2.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace passwright {

namespace {

constexpr QByteArrayView prefix = "$pbkdf2-sha512$";
constexpr auto unpadded = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

QByteArray derive(const Secret &password, int rounds, QByteArrayView salt)
{
    return Pbkdf2::sha512(password, salt, rounds, PasswordHash::digestSize).bytes().toByteArray();
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(unpadded).replace('+', '.');
}

std::optional<QByteArray> decoded(QByteArrayView text)
{
    if (text.contains('+'))
        return std::nullopt;
    auto result = QByteArray::fromBase64Encoding(text.toByteArray().replace('.', '+'),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || encoded(*result) != text)
        return std::nullopt;
    return std::move(*result);
}

//! Digits without a leading zero, as passlib demands; nothing where it is anything else.
std::optional<int> roundsFrom(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 9 || text.front() == '0' || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const int rounds = text.toByteArray().toInt();
    return rounds <= PasswordHash::maxRounds ? std::optional(rounds) : std::nullopt;
}

QByteArray randomBytes(int size, const RandomSource &random)
{
    QByteArray bytes(size, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(bytes.data(), static_cast<size_t>(size))));
    return bytes;
}

Error wrong(const QString &detail)
{
    return {.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("password hash"), .detail = detail};
}

} // namespace

PasswordHash::PasswordHash(int rounds, QByteArray salt, QByteArray digest)
    : m_rounds(rounds)
    , m_salt(std::move(salt))
    , m_digest(std::move(digest))
{
}

PasswordHash PasswordHash::make(const Secret &password, int rounds, const RandomSource &random, int saltSize)
{
    return withSalt(password, rounds, randomBytes(qBound(1, saltSize, maxSaltSize), random));
}

PasswordHash PasswordHash::ofNothing(int rounds, const RandomSource &random, int saltSize)
{
    return {qBound(minRounds, rounds, maxRounds), randomBytes(qBound(1, saltSize, maxSaltSize), random), randomBytes(digestSize, random)};
}

PasswordHash PasswordHash::withSalt(const Secret &password, int rounds, QByteArrayView salt)
{
    const int bounded = qBound(minRounds, rounds, maxRounds);
    return {bounded, salt.toByteArray(), derive(password, bounded, salt)};
}

Result<PasswordHash> PasswordHash::parse(QByteArrayView text)
{
    if (!text.startsWith(prefix))
        return wrong(QStringLiteral("does not begin with $pbkdf2-sha512$"));
    const QByteArrayView rest = text.sliced(prefix.size());
    const qsizetype first = rest.indexOf('$');
    const qsizetype second = first < 0 ? -1 : rest.indexOf('$', first + 1);
    if (second < 0 || rest.indexOf('$', second + 1) >= 0)
        return wrong(QStringLiteral("has not four parts"));

    const auto rounds = roundsFrom(rest.first(first));
    if (!rounds)
        return wrong(QStringLiteral("rounds are no number from 1 to 10000000"));
    auto salt = decoded(rest.sliced(first + 1, second - first - 1));
    if (!salt || salt->isEmpty() || salt->size() > maxSaltSize)
        return wrong(QStringLiteral("salt is no base64 of 1 to 1024 bytes"));
    auto digest = decoded(rest.sliced(second + 1));
    if (!digest || digest->size() != digestSize)
        return wrong(QStringLiteral("digest is no base64 of 64 bytes"));
    return PasswordHash(*rounds, std::move(*salt), std::move(*digest));
}

bool PasswordHash::verify(const Secret &password) const
{
    QByteArray derived = derive(password, m_rounds, m_salt);
    const bool same = constantTimeEqual(derived, m_digest);
    wipe(derived);
    return same;
}

QByteArray PasswordHash::toString() const
{
    return prefix.toByteArray() + QByteArray::number(m_rounds) + '$' + encoded(m_salt) + '$' + encoded(m_digest);
}

} // namespace passwright
