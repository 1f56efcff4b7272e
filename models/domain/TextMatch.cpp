// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/TextMatch.h"

#include "models/domain/SearchWords.h"

#include <algorithm>

namespace passwright {

TextMatch::TextMatch(const QString &text)
    : m_whole(text.trimmed())
    , m_words(SearchWords::sought(text))
{
}

bool TextMatch::matchesFields(const QStringList &fields) const
{
    QStringList found;
    for (const QString &field : fields)
        found << SearchWords::within(field);
    return std::all_of(m_words.begin(), m_words.end(), [&found](const QString &word) {
        return std::any_of(found.begin(), found.end(), [&word](const QString &text) { return text.startsWith(word); });
    });
}

bool TextMatch::matches(const Account &account) const
{
    return isEmpty() || account.userId == m_whole
        || matchesFields({account.userName, account.displayName, account.firstName, account.middleName, account.lastName, account.email});
}

} // namespace passwright
