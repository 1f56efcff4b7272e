// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SettingsProfileStore.h"

#include "app/composition/ProfileFields.h"

#include <algorithm>
#include <utility>

namespace passwright {
namespace {

const auto profilesKey = QStringLiteral("profiles");
const auto lastUsedKey = QStringLiteral("lastUsedProfile");
const auto idKey = QStringLiteral("id");
const auto nameKey = QStringLiteral("name");
const auto kindKey = QStringLiteral("kind");
const auto sampleKey = QStringLiteral("sample");
const auto pinnedKeyKey = QStringLiteral("pinnedKey");
const auto proxyKey = QStringLiteral("proxy");
const auto behaviourKey = QStringLiteral("behaviour");

// One that cannot be read stays one that no server has: an unreadable line must not mean any key.
QByteArray keyFrom(const QString &hex)
{
    const QByteArray text = hex.toUtf8();
    const QByteArray key = QByteArray::fromHex(text);
    return key.toHex() == text.toLower() ? key : text;
}

std::optional<Profile> read(const QSettings &settings)
{
    const auto kind = profilefields::kindFromText(settings.value(kindKey).toString());
    if (!kind)
        return std::nullopt;
    Profile profile{.id = settings.value(idKey).toString(), .name = settings.value(nameKey).toString(), .kind = *kind,
        .isSample = settings.value(sampleKey).toBool()};
    for (const auto &field : profilefields::textFields)
        profile.*field.member = settings.value(field.settingsKey).toString();
    profile.pinnedKey = keyFrom(settings.value(pinnedKeyKey).toString());
    profile.proxy = profilefields::proxyFromText(settings.value(proxyKey).toString()).value_or(profile.proxy);
    profile.behaviour = profilefields::behaviourFromText(settings.value(behaviourKey).toString()).value_or(profile.behaviour);
    const bool saysWhere = !(profile.*profilefields::placeField(profile.kind).member).isEmpty();
    return profile.id.isEmpty() || !saysWhere ? std::nullopt : std::optional(profile);
}

void write(QSettings &settings, const Profile &profile)
{
    settings.setValue(idKey, profile.id);
    settings.setValue(nameKey, profile.name);
    settings.setValue(kindKey, QString(profilefields::toText(profile.kind)));
    for (const auto &field : profilefields::textFields) {
        if (!(profile.*field.member).isEmpty())
            settings.setValue(field.settingsKey, profile.*field.member);
    }
    if (profile.isSample)
        settings.setValue(sampleKey, true);
    if (!profilefields::isHttp(profile.kind))
        return;
    if (!profile.pinnedKey.isEmpty())
        settings.setValue(pinnedKeyKey, QString::fromLatin1(profile.pinnedKey.toHex()));
    settings.setValue(proxyKey, QString(profilefields::toText(profile.proxy)));
    if (profile.kind == Profile::Kind::ZatoServer)
        settings.setValue(behaviourKey, QString(profilefields::toText(profile.behaviour)));
}

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
        if (const auto profile = read(*settings))
            found.append(*profile);
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
    writeAll(all);
}

void SettingsProfileStore::remove(const QString &id)
{
    QList<Profile> all = profiles();
    all.removeIf([&id](const Profile &p) { return p.id == id; });
    writeAll(all);
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

void SettingsProfileStore::writeAll(const QList<Profile> &profiles)
{
    const auto settings = m_settings.toWrite();
    settings->remove(profilesKey);
    settings->beginWriteArray(profilesKey, static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        settings->setArrayIndex(i);
        write(*settings, profiles.at(i));
    }
    settings->endArray();
}

} // namespace passwright
