// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QLocale>
#include <QStringList>

namespace passwright {

//! Spells a password out, for the telephone: English with the NATO alphabet, German with that of
//! DIN 5009 (1996: Anton, Berta, ...), Arabic with the NATO words in Arabic script. Any thread.
class Spelling
{
public:
    //! German and Arabic as such; every other language is English.
    explicit Spelling(QLocale::Language language);

    //! One entry a code point, such as "november", "capital Kilo", "seven", "hyphen". A character
    //! without a name stands for itself, one that cannot be seen as "U+200B". The entries tell the
    //! password: show them, wipe() them, keep them nowhere.
    [[nodiscard]] QStringList spell(const Secret &password) const;

private:
    QLocale::Language m_language;
};

} // namespace passwright
