// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace passwright {

//! The words that people search by, the same for every directory: of what they type, and of the fields of a user.
//!
//! A word of a field begins where the field does, or after a character that is no letter, mark or digit, and
//! goes on to the next white space: "maria.schmidt@example.com" has that one, "schmidt@example.com",
//! "example.com" and "com". Any thread.
class SearchWords
{
public:
    //! Words are told apart by this many UTF-16 units, as many as Zato's columns take.
    static constexpr int longest = 191;
    //! A field has no more words than this; what follows is not found.
    static constexpr int mostInField = 40;

    //! Without case and without compatibility differences, as Unicode has it (NFKC, full case folding); without what
    //! people leave out or write either way, the dot of a Turkish i and in Arabic vowel signs, tatweel, hamza on a
    //! letter, teh marbuta and alef maksura; without characters that nobody sees; and without NUL, which databases do
    //! not take: U+FFFD stands in its place. A change of this needs a new version of our tables (SqlSchema).
    [[nodiscard]] static QString folded(const QString &text);
    //! What is looked for, folded: the text split at white space.
    [[nodiscard]] static QStringList sought(const QString &text);
    //! What can be found, folded: a word that is looked for must be the start of one of these.
    [[nodiscard]] static QStringList within(const QString &field);
};

} // namespace passwright
