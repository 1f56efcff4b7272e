// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/PasswordRules.h"
#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QString>
#include <QStringList>

namespace passwright {

//! Makes passwords that nobody could guess, each as likely as any other of its kind. Any thread.
class Generator
{
public:
    enum class Kind {
        Random,     //!< letters, digits and symbols, at least one of each class
        Passphrase, //!< words of the list
        Phone,      //!< groups of lower-case letters and digits that look and sound apart
    };
    struct Options
    {
        Kind kind = Kind::Random;
        int length = 20;                           //!< Random: characters
        int words = 6;                             //!< Passphrase
        QString separator = QStringLiteral("-");   //!< Passphrase: between words
        int groups = 4;                            //!< Phone: groups of four characters
    };

    static constexpr int minWords = 4000; //!< a shorter word list is refused

    //! \p random must outlive the generator. \p words: for Passphrase; may be empty.
    Generator(const RandomSource &random, QStringList words);

    //! A new password that breaks none of the rules: made longer than the options say, or as short as
    //! the rules' maximum, where it must be. Error InvalidInput: subject "words" where the list has
    //! fewer than minWords distinct words, "options" where they ask for fewer than 8 characters, 4 words
    //! or 3 groups, or for more than 1024, "rules" where no password of this kind meets the rules.
    [[nodiscard]] Result<Secret> generate(const Options &options, const PasswordRules &rules) const;

    //! log2 of how many passwords there are with these options, where rules do not interfere.
    //! For tests, never for people.
    [[nodiscard]] double bits(const Options &options) const;

private:
    [[nodiscard]] Secret draw(const Options &options) const;

    const RandomSource &m_random;
    QStringList m_words;
};

} // namespace passwright
