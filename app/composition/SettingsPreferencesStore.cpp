// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SettingsPreferencesStore.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace passwright {
namespace {

const auto group = QStringLiteral("preferences");
const auto languageKey = QStringLiteral("language");
const auto idleLockKey = QStringLiteral("idleLockMinutes");
const auto clipboardKey = QStringLiteral("clipboardSeconds");
const auto generatorKey = QStringLiteral("generator");
const auto mustChangeKey = QStringLiteral("mustChange");
const auto expiryDaysKey = QStringLiteral("expiryDays");
const auto reasonKey = QStringLiteral("reason");
const auto verificationKey = QStringLiteral("verification");
const auto methodsKey = QStringLiteral("verificationMethods");

constexpr int longestIdleMinutes = 24 * 60;
constexpr int longestClipboardSeconds = 60 * 60;
constexpr int longestExpiryDays = 3650;

template<class Enum>
using Names = std::array<std::pair<Enum, QLatin1String>, 3>;

constexpr Names<Preferences::Asked> askedNames{{
    {Preferences::Asked::Off, QLatin1String("off")},
    {Preferences::Asked::Optional, QLatin1String("optional")},
    {Preferences::Asked::Required, QLatin1String("required")},
}};
constexpr Names<Preferences::GeneratorKind> generatorNames{{
    {Preferences::GeneratorKind::Random, QLatin1String("random")},
    {Preferences::GeneratorKind::Passphrase, QLatin1String("passphrase")},
    {Preferences::GeneratorKind::Phone, QLatin1String("phone")},
}};

template<class Enum>
void readName(const QSettings &settings, const QString &key, const Names<Enum> &names, Enum &into)
{
    const QString text = settings.value(key).toString();
    for (const auto &[value, name] : names) {
        if (text == name)
            into = value;
    }
}

template<class Enum>
QString nameOf(Enum value, const Names<Enum> &names)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

std::optional<int> readNumber(const QSettings &settings, const QString &key, int least, int most)
{
    bool isNumber = false;
    const int number = settings.value(key).toString().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

SettingsPreferencesStore::SettingsPreferencesStore(Settings settings)
    : m_settings(std::move(settings))
{
}

Preferences SettingsPreferencesStore::load() const
{
    static const QRegularExpression languageForm(QStringLiteral("^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"));

    Preferences preferences;
    const auto settings = m_settings.toRead();
    settings->beginGroup(group);
    const QString language = settings->value(languageKey).toString();
    if (languageForm.match(language).hasMatch())
        preferences.language = language;
    preferences.idleLockMinutes
        = readNumber(*settings, idleLockKey, 0, longestIdleMinutes).value_or(preferences.idleLockMinutes);
    preferences.clipboardSeconds
        = readNumber(*settings, clipboardKey, 1, longestClipboardSeconds).value_or(preferences.clipboardSeconds);
    readName(*settings, generatorKey, generatorNames, preferences.generator);
    const QString mustChange = settings->value(mustChangeKey).toString();
    if (mustChange == QLatin1String("true") || mustChange == QLatin1String("false"))
        preferences.mustChange = mustChange == QLatin1String("true");
    preferences.expiryDays = readNumber(*settings, expiryDaysKey, 1, longestExpiryDays);
    readName(*settings, reasonKey, askedNames, preferences.reason);
    readName(*settings, verificationKey, askedNames, preferences.verification);
    preferences.verificationMethods = settings->value(methodsKey).toStringList();
    preferences.verificationMethods.removeAll(QString());
    return preferences;
}

void SettingsPreferencesStore::save(const Preferences &preferences)
{
    const auto settings = m_settings.toWrite();
    settings->beginGroup(group);
    settings->setValue(languageKey, preferences.language);
    settings->setValue(idleLockKey, preferences.idleLockMinutes);
    settings->setValue(clipboardKey, preferences.clipboardSeconds);
    settings->setValue(generatorKey, nameOf(preferences.generator, generatorNames));
    settings->setValue(mustChangeKey, preferences.mustChange);
    if (preferences.expiryDays)
        settings->setValue(expiryDaysKey, *preferences.expiryDays);
    else
        settings->remove(expiryDaysKey);
    settings->setValue(reasonKey, nameOf(preferences.reason, askedNames));
    settings->setValue(verificationKey, nameOf(preferences.verification, askedNames));
    settings->setValue(methodsKey, preferences.verificationMethods);
}

} // namespace passwright
