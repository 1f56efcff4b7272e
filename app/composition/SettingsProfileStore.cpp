// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SettingsProfileStore.h"

#include <algorithm>
#include <utility>

namespace passwright {
namespace {

const auto profilesKey = QStringLiteral("profiles");
const auto lastUsedKey = QStringLiteral("lastUsedProfile");
const auto idKey = QStringLiteral("id");
const auto nameKey = QStringLiteral("name");
const auto kindKey = QStringLiteral("kind");
const auto localDatabase = QStringLiteral("local");
const auto databaseKey = QStringLiteral("database");
const auto secretsKey = QStringLiteral("zatoSecrets");
const auto policyKey = QStringLiteral("policy");
const auto sampleKey = QStringLiteral("sample");

} // namespace

SettingsProfileStore::SettingsProfileStore(Settings settings)
    : m_settings(std::move(settings))
{
}

QList<Profile> SettingsProfileStore::profiles() const
{
    QList<Profile> found;
    const auto settings = m_settings.toRead();
    const int size = settings->beginReadArray(profilesKey);
    for (int i = 0; i < size; ++i) {
        settings->setArrayIndex(i);
        Profile profile;
        profile.id = settings->value(idKey).toString();
        profile.name = settings->value(nameKey).toString();
        profile.databasePath = settings->value(databaseKey).toString();
        profile.secretsPath = settings->value(secretsKey).toString();
        profile.policyPath = settings->value(policyKey).toString();
        profile.isSample = settings->value(sampleKey).toBool();
        if (!profile.id.isEmpty() && !profile.databasePath.isEmpty() && settings->value(kindKey).toString() == localDatabase)
            found.append(profile);
    }
    settings->endArray();
    return found;
}

void SettingsProfileStore::save(const Profile &profile)
{
    QList<Profile> all = profiles();
    const auto same = std::find_if(all.begin(), all.end(), [&profile](const Profile &p) { return p.id == profile.id; });
    if (same == all.end())
        all.append(profile);
    else
        *same = profile;
    write(all);
}

void SettingsProfileStore::remove(const QString &id)
{
    QList<Profile> all = profiles();
    all.removeIf([&id](const Profile &p) { return p.id == id; });
    write(all);
    if (lastUsed() == id)
        setLastUsed({});
}

QString SettingsProfileStore::lastUsed() const
{
    return m_settings.toRead()->value(lastUsedKey).toString();
}

void SettingsProfileStore::setLastUsed(const QString &id)
{
    m_settings.toWrite()->setValue(lastUsedKey, id);
}

void SettingsProfileStore::write(const QList<Profile> &profiles)
{
    const auto settings = m_settings.toWrite();
    settings->remove(profilesKey);
    settings->beginWriteArray(profilesKey, static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        const Profile &profile = profiles.at(i);
        settings->setArrayIndex(i);
        settings->setValue(idKey, profile.id);
        settings->setValue(nameKey, profile.name);
        settings->setValue(kindKey, localDatabase);
        settings->setValue(databaseKey, profile.databasePath);
        settings->setValue(secretsKey, profile.secretsPath);
        settings->setValue(policyKey, profile.policyPath);
        settings->setValue(sampleKey, profile.isSample);
    }
    settings->endArray();
}

} // namespace passwright
