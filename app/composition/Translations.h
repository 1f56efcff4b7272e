// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace passwright {

//! The texts of one language, ours and Qt's own, for as long as this lives. Needs a QCoreApplication.
class Translations
{
public:
    //! \p language: such as "de"; empty: the system's. One that is not there is English.
    explicit Translations(const QString &language);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    //! For the format of dates and numbers.
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    //! Of the texts: where they are English for want of a translation, left to right.
    [[nodiscard]] Qt::LayoutDirection direction() const;

private:
    QLocale m_locale;
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace passwright
