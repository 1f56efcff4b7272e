// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace passwright {

Translations::Translations(const QString &language)
    : m_locale(language.isEmpty() ? QLocale::system() : QLocale(language))
{
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("passwright");
    const QString separator = QStringLiteral("_");
    if (m_ours.load(m_locale, name, separator, folder)) {
        // Qt's own words in another language than ours would be worse than English ones.
        const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (m_qt.load(QLocale(m_ours.language()), QStringLiteral("qtbase"), separator, qtFolder))
            QCoreApplication::installTranslator(&m_qt);
        QCoreApplication::installTranslator(&m_ours);
    } else if (m_ours.load(name + separator + QStringLiteral("en"), folder)) {
        QCoreApplication::installTranslator(&m_ours); // for the plural forms
    }
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

Qt::LayoutDirection Translations::direction() const
{
    return m_ours.isEmpty() ? Qt::LeftToRight : QLocale(m_ours.language()).textDirection();
}

} // namespace passwright
