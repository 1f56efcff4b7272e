// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace passwright {

Translations::Translations(const QString &language)
    : m_locale(language.isEmpty() ? QLocale::system() : QLocale(language))
{
    if (m_qt.load(m_locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("passwright");
    // English has a file too, for its plural forms.
    if (m_ours.load(m_locale, name, QStringLiteral("_"), folder)
        || m_ours.load(name + QStringLiteral("_en"), folder))
        QCoreApplication::installTranslator(&m_ours);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace passwright
