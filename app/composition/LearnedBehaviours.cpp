// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/LearnedBehaviours.h"

#include "app/composition/ProfileFields.h"

#include <QUrl>

#include <utility>

namespace passwright {
namespace {

// An id may hold a slash, which in a key would begin a group.
QString keyOf(const QString &id)
{
    return QStringLiteral("learned/") + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

LearnedBehaviours::LearnedBehaviours(Settings settings)
    : m_settings(std::move(settings))
{
}

Profile::Behaviour LearnedBehaviours::of(const QString &id) const
{
    const QString text = m_settings.toRead()->value(keyOf(id)).toString();
    return profilefields::behaviourFromText(text).value_or(Profile::Behaviour::FindOut);
}

void LearnedBehaviours::keep(const QString &id, Profile::Behaviour behaviour)
{
    const auto settings = m_settings.toWrite();
    if (behaviour == Profile::Behaviour::FindOut)
        settings->remove(keyOf(id));
    else
        settings->setValue(keyOf(id), QString(profilefields::toText(behaviour)));
}

} // namespace passwright
