// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlCipher.h"

namespace passwright {

SqlCipher::SqlCipher(std::optional<Fernet> fernet, bool sealsNew, bool blobs)
    : m_fernet(std::move(fernet))
    , m_sealsNew(sealsNew && m_fernet.has_value())
    , m_blobs(blobs)
{
}

bool SqlCipher::isToken(const SqlText &stored)
{
    // Version 0x80 and the upper bytes of a time before the year 2106.
    return stored.bytes.startsWith("gAAAA");
}

Result<Secret> SqlCipher::open(const SqlText &stored) const
{
    if (!isToken(stored))
        return Secret::fromUtf8(stored.bytes);
    if (!m_fernet)
        return Error{.kind = Error::Kind::KeyNeeded};
    return m_fernet->open(stored.bytes);
}

SqlText SqlCipher::replacing(const SqlText &before, const Secret &plain, const QDateTime &utc, const RandomSource &random) const
{
    const bool readable = isToken(before) || before.bytes.startsWith('$');
    if (!readable)
        return fresh(plain, utc, random);
    if (isToken(before) && m_fernet)
        return {.bytes = m_fernet->seal(plain, utc, random), .isBlob = before.isBlob};
    return {.bytes = plain.bytes().toByteArray(), .isBlob = before.isBlob};
}

SqlText SqlCipher::fresh(const Secret &plain, const QDateTime &utc, const RandomSource &random) const
{
    if (m_sealsNew)
        return {.bytes = m_fernet->seal(plain, utc, random), .isBlob = m_blobs};
    return {.bytes = plain.bytes().toByteArray(), .isBlob = m_blobs && !plain.isEmpty()};
}

} // namespace passwright
