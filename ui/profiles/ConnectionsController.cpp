// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ConnectionsController.h"

#include "ui/profiles/SecretWriter.h"

#include <QUuid>

#include <algorithm>

namespace passwright {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ConnectionsController::ConnectionsController(ProfileStore &profiles, SecretStore &secrets, ProfileExchange &exchange,
    QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_exchange(exchange)
{
}

std::optional<Profile> ConnectionsController::profile(const QString &id) const
{
    const QList<Profile> all = m_profiles.profiles();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const Profile &profile) { return profile.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void ConnectionsController::save(const Profile &profile, const QList<TypedSecret> &secrets, SecretStore::Keep keep)
{
    Profile mine = profile;
    if (mine.id.isEmpty())
        mine.id = newId();
    whenDone<SecretWriter::Kept>(this, SecretWriter::write(this, m_secrets, mine.id, secrets, keep),
        [this, mine](const Result<SecretWriter::Kept> &kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            m_profiles.save(mine);
            Q_EMIT saved(mine, kept->keychainProblem);
        });
}

Profile ConnectionsController::duplicate(const Profile &profile) const
{
    Profile copy = profile;
    copy.id.clear();
    copy.isDeployed = false;
    copy.name = freeName(profile.name);
    return copy;
}

void ConnectionsController::remove(const QString &id)
{
    const auto known = profile(id);
    if (!known || known->isDeployed)
        return;
    m_profiles.remove(id);
    whenDone<Done>(this, m_secrets.forget(id), [this](const Result<Done> &forgotten) {
        if (!forgotten)
            Q_EMIT failed(forgotten.error());
    });
    Q_EMIT removed(*known);
}

void ConnectionsController::importFrom(const QString &path)
{
    whenDone<QList<Profile>>(this, m_exchange.read(path), [this](const Result<QList<Profile>> &read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        QList<Profile> mine;
        for (const Profile &profile : *read) {
            Profile copy = profile;
            copy.id = newId();
            copy.isDeployed = false;
            copy.name = freeName(profile.name);
            m_profiles.save(copy);
            mine << copy;
        }
        Q_EMIT imported(mine);
    });
}

void ConnectionsController::exportTo(const QString &path, const QStringList &ids)
{
    QList<Profile> chosen;
    for (const Profile &profile : m_profiles.profiles()) {
        if (ids.contains(profile.id))
            chosen << profile;
    }
    const int count = static_cast<int>(chosen.size());
    whenDone<Done>(this, m_exchange.write(path, chosen), [this, path, count](const Result<Done> &written) {
        if (written)
            Q_EMIT exported(path, count);
        else
            Q_EMIT failed(written.error());
    });
}

QString ConnectionsController::freeName(const QString &name) const
{
    const QList<Profile> all = m_profiles.profiles();
    const auto isTaken = [&all](const QString &tried) {
        return std::any_of(all.cbegin(), all.cend(), [&tried](const Profile &profile) { return profile.name == tried; });
    };
    QString tried = name;
    for (int number = 2; isTaken(tried); ++number)
        //: A connection's name that is taken already, and a number that makes it another.
        tried = tr("%1 (%2)").arg(name).arg(number);
    return tried;
}

} // namespace passwright
