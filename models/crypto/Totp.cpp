// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Totp.h"

#include "models/crypto/Base32.h"
#include "models/crypto/ConstantTime.h"

#include <QtEndian>

#include <array>
#include <utility>

namespace passwright {

Totp::Totp(Hmac hmac, int digits)
    : m_hmac(std::move(hmac))
    , m_digits(digits)
{
}

Result<Totp> Totp::fromBase32Key(const Secret &key, int digits)
{
    if (digits < 6 || digits > 8)
        return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("digits"),
            .detail = QStringLiteral("not 6 to 8")};
    const auto bytes = fromBase32(key);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("key"),
            .detail = QStringLiteral("empty")};
    return Totp(Hmac(*bytes, Hmac::Hash::Sha1), digits);
}

QByteArray Totp::codeAt(const QDateTime &utc) const
{
    return codeOfStep(utc.toSecsSinceEpoch() / stepSeconds);
}

bool Totp::verify(QStringView code, const QDateTime &utc) const
{
    return matchingStep(code, utc).has_value();
}

std::optional<qint64> Totp::matchingStep(QStringView code, const QDateTime &utc) const
{
    QByteArray digits;
    for (const QChar c : code) {
        if (c.isSpace())
            continue;
        if (!c.isDigit() || digits.size() == m_digits)
            return std::nullopt;
        digits.append(static_cast<char>('0' + c.digitValue()));
    }
    const qint64 now = utc.toSecsSinceEpoch() / stepSeconds;
    std::optional<qint64> match;
    for (const qint64 step : {now, now - 1, now + 1}) {
        if (constantTimeEqual(codeOfStep(step), digits) && !match)
            match = step;
    }
    return match;
}

QByteArray Totp::codeOfStep(qint64 step) const
{
    std::array<char, sizeof(qint64)> counter{};
    qToBigEndian(step, counter.data());
    const QByteArray mac = m_hmac.of(QByteArrayView(counter.data(), counter.size()));
    const auto offset = static_cast<unsigned char>(mac.back()) & 0x0FU;
    quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7FFFFFFFU;
    QByteArray code(m_digits, '0');
    for (qsizetype i = m_digits; i-- > 0; number /= 10)
        code[i] = static_cast<char>('0' + number % 10);
    return code;
}

} // namespace passwright
