// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoStore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace passwright {

namespace {

QByteArray randomBytes(qsizetype words)
{
    QByteArray bytes(words * qsizetype(sizeof(quint32)), Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), words);
    return bytes;
}

QString randomUserId()
{
    static const QByteArray digits("0123456789abcdefghjkmnpqrstvwxyz");
    QString id = QStringLiteral("zusr");
    for (int i = 0; i < 26; ++i)
        id += QLatin1Char(digits.at(QRandomGenerator::global()->bounded(int(digits.size()))));
    return id;
}

template<class Matches>
ZatoUser *firstOf(QList<ZatoUser> &users, Matches matches)
{
    const auto found = std::find_if(users.begin(), users.end(), matches);
    return found == users.end() ? nullptr : &*found;
}

} // namespace

ZatoUser *ZatoStore::byName(const QString &userName)
{
    return firstOf(m_users, [&userName](const ZatoUser &user) { return user.userName == userName; });
}

ZatoUser *ZatoStore::byId(const QString &userId)
{
    return firstOf(m_users, [&userId](const ZatoUser &user) { return user.userId == userId; });
}

void ZatoStore::add(ZatoUser user, const QDateTime &nowUtc)
{
    if (user.userId.isEmpty())
        user.userId = randomUserId();
    for (QDateTime *time : {&user.approvalStatusModTime, &user.signUpTime, &user.passwordLastSet, &user.passwordExpiry}) {
        if (!time->isValid())
            *time = time == &user.passwordExpiry ? nowUtc.addDays(730) : nowUtc;
    }
    m_users << user;
}

QString ZatoStore::begin(const QString &userId, const QDateTime &expiry)
{
    const QString ust = encryptedLookalike();
    m_sessions.insert(ust, {userId, expiry});
    return ust;
}

ZatoStore::Token ZatoStore::check(const QString &ust, const QDateTime &nowUtc) const
{
    const auto session = m_sessions.constFind(ust);
    if (session == m_sessions.cend())
        return ust.startsWith(QLatin1String("gAAA")) ? Token::Malformed : Token::Gone;
    return session->expiry.isValid() && session->expiry > nowUtc ? Token::Live : Token::Gone;
}

ZatoUser *ZatoStore::userOf(const QString &ust, const QDateTime &nowUtc)
{
    return check(ust, nowUtc) == Token::Live ? byId(m_sessions.value(ust).userId) : nullptr;
}

void ZatoStore::end(const QString &ust)
{
    if (const auto session = m_sessions.find(ust); session != m_sessions.end())
        session->expiry = {};
}

void ZatoStore::endAll()
{
    for (auto session = m_sessions.begin(); session != m_sessions.end(); ++session)
        session->expiry = {};
}

qsizetype ZatoStore::sessionCount(const QDateTime &nowUtc) const
{
    return std::count_if(m_sessions.cbegin(), m_sessions.cend(),
        [&nowUtc](const Session &session) { return session.expiry.isValid() && session.expiry > nowUtc; });
}

QString encryptedLookalike()
{
    return QLatin1String("gAAAAAB")
        + QString::fromLatin1(randomBytes(24).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace passwright
