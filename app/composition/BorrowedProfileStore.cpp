// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/BorrowedProfileStore.h"

#include "app/composition/ProfileFields.h"
#include "app/composition/ProfileFile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace passwright {
namespace {

// Two profiles share an id, and so secrets and a journal, only where they mean the same server and trust it alike.
QString idOf(const Profile &profile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &field) { hash.addData(QByteArray::number(field.size()) + ':' + field); };
    add(profile.id.toUtf8());
    add(profilefields::toText(profile.kind).latin1());
    for (const auto &field : profilefields::textFields)
        add((profile.*field.member).toUtf8());
    add(profile.pinnedKey);
    add(profilefields::toText(profile.proxy).latin1());
    return QStringLiteral("file-") + QString::fromLatin1(hash.result().left(16).toHex());
}

} // namespace

Result<QList<Profile>> BorrowedProfileStore::read(const QString &path)
{
    Result<QList<Profile>> profiles = ProfileFile::read(path);
    if (!profiles.ok())
        return profiles;
    if (profiles->isEmpty())
        return Error{.kind = Error::Kind::Damaged, .subject = path, .detail = QStringLiteral("there is no profile in it")};
    for (Profile &profile : *profiles) {
        profile.id = idOf(profile);
        profile.isDeployed = true;
    }
    return profiles;
}

BorrowedProfileStore::BorrowedProfileStore(QList<Profile> borrowed, ProfileStore &others)
    : m_borrowed(std::move(borrowed))
    , m_others(others)
    , m_lastUsed(m_borrowed.isEmpty() ? QString() : m_borrowed.constFirst().id)
{
}

QList<Profile> BorrowedProfileStore::profiles() const
{
    return m_borrowed + m_others.profiles();
}

void BorrowedProfileStore::save(const Profile &profile)
{
    const auto same = std::find_if(m_borrowed.begin(), m_borrowed.end(), [&profile](const Profile &p) { return p.id == profile.id; });
    if (same == m_borrowed.end())
        m_others.save(profile);
    else
        same->behaviour = profile.behaviour;
}

void BorrowedProfileStore::remove(const QString &id)
{
    m_others.remove(id);
}

QString BorrowedProfileStore::lastUsed() const
{
    return m_lastUsed.isEmpty() ? m_others.lastUsed() : m_lastUsed;
}

void BorrowedProfileStore::setLastUsed(const QString &id)
{
    const bool isBorrowed = std::any_of(m_borrowed.begin(), m_borrowed.end(), [&id](const Profile &p) { return p.id == id; });
    m_lastUsed = isBorrowed ? id : QString();
    if (!isBorrowed)
        m_others.setLastUsed(id);
}

} // namespace passwright
