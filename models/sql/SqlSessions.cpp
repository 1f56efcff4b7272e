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
    const QDateTime expires = endFrom(nowUtc);
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

std::optional<QDateTime> SqlSessions::renew(const Secret &ust, const QDateTime &nowUtc)
{
    const auto found = ust.isEmpty() ? m_entries.end() : m_entries.find(keyOf(ust));
    if (found == m_entries.end())
        return {};
    found->expires = endFrom(nowUtc);
    return found->expires;
}

void SqlSessions::end(const Secret &ust)
{
    m_entries.remove(keyOf(ust));
}

QDateTime SqlSessions::endFrom(const QDateTime &nowUtc) const
{
    constexpr qint64 minute = 60;
    return nowUtc.addSecs(m_minutes * minute);
}

void SqlSessions::forgetOld(const QDateTime &nowUtc)
{
    m_entries.removeIf([&nowUtc](const auto &entry) { return entry.value().expires.addDays(1) < nowUtc; });
}

} // namespace passwright
