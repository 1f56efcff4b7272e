// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/MergedProfileStore.h"

#include <algorithm>
#include <utility>

namespace passwright {

MergedProfileStore::MergedProfileStore(QList<Profile> deployed, const Settings &settings)
    : m_deployed(std::move(deployed))
    , m_own(settings)
    , m_learned(settings)
{
}

QList<Profile> MergedProfileStore::profiles() const
{
    QList<Profile> all = m_deployed;
    for (Profile &profile : all) {
        if (profile.behaviour == Profile::Behaviour::FindOut)
            profile.behaviour = m_learned.of(profile.id);
    }
    const QList<Profile> own = m_own.profiles();
    std::copy_if(own.begin(), own.end(), std::back_inserter(all), [this](const Profile &profile) { return !isDeployed(profile.id); });
    return all;
}

void MergedProfileStore::save(const Profile &profile)
{
    if (isDeployed(profile.id)) {
        m_learned.keep(profile.id, profile.behaviour);
        return;
    }
    Profile own = profile;
    own.isDeployed = false;
    m_own.save(own);
}

void MergedProfileStore::remove(const QString &id)
{
    if (!isDeployed(id))
        m_own.remove(id);
}

QString MergedProfileStore::lastUsed() const
{
    return m_own.lastUsed();
}

void MergedProfileStore::setLastUsed(const QString &id)
{
    m_own.setLastUsed(id);
}

bool MergedProfileStore::isDeployed(const QString &id) const
{
    return std::any_of(m_deployed.begin(), m_deployed.end(), [&id](const Profile &profile) { return profile.id == id; });
}

} // namespace passwright
