// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"

#include <QStringList>

namespace passwright {

//! Whether a user is what a person looks for (see UserQuery and SearchWords). Nothing in the text is a wildcard.
class TextMatch
{
public:
    explicit TextMatch(const QString &text);

    //! Nothing to look for: everybody matches.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    //! The text, trimmed, as a user_id would be typed.
    [[nodiscard]] const QString &whole() const { return m_whole; }
    //! Each word is the prefix of a word of \p fields.
    [[nodiscard]] bool matchesFields(const QStringList &fields) const;
    [[nodiscard]] bool matches(const Account &account) const;

private:
    QString m_whole;
    QStringList m_words; //!< folded
};

} // namespace passwright
