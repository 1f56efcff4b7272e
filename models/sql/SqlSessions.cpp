// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlSessions.h"

#include <QCryptographicHash>

#include <array>

namespace passwright {
namespace {

// Looking up a hash tells nothing about the token by its timing.
QByteArray keyOf(const Secret &ust)
{
    return QCryptographicHash::hash(ust.bytes(), QCryptographicHash::Sha256);
}

} // namespace

SqlSessions::SqlSessions(int minutes)
    : m_minutes(minutes)
{
}

SqlSessions::Started SqlSessions::start(const QString &userId, const QDateTime &nowUtc, const RandomSource &random)
{
    forgetOld(nowUtc);
    std::array<std::byte, tokenSize> bytes{};
    random.fill(bytes);
    QByteArray raw(reinterpret_cast<const char *>(bytes.data()), tokenSize);
    const Secret ust = Secret::taking(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    wipe(raw);
    constexpr qint64 minute = 60;
    const QDateTime expires = nowUtc.addSecs(m_minutes * minute);
    m_entries.insert(keyOf(ust), {.userId = userId, .expires = expires});
    return {.ust = ust, .expires = expires};
}

const SqlSessions::Entry *SqlSessions::find(const Secret &ust) const
{
    if (ust.isEmpty())
        return nullptr;
    const auto found = m_entries.constFind(keyOf(ust));
    return found == m_entries.cend() ? nullptr : &*found;
}

void SqlSessions::end(const Secret &ust)
{
    m_entries.remove(keyOf(ust));
}

void SqlSessions::forgetOld(const QDateTime &nowUtc)
{
    m_entries.removeIf([&nowUtc](const auto &entry) { return entry.value().expires.addDays(1) < nowUtc; });
}

} // namespace passwright
