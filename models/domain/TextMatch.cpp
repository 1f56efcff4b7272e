// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/TextMatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace passwright {
namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

//! Whether \p prefix stands at the start of the text or after something that is no letter or digit.
bool startsAWord(const QString &text, const QString &prefix)
{
    for (qsizetype at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return text.split(spaces, Qt::SkipEmptyParts);
}

} // namespace

TextMatch::TextMatch(const QString &text)
    : m_whole(text.trimmed())
    , m_words(wordsOf(folded(text)))
{
}

bool TextMatch::matchesFields(const QStringList &fields) const
{
    QStringList texts;
    texts.reserve(fields.size());
    for (const QString &field : fields)
        texts << folded(field);
    return std::all_of(m_words.begin(), m_words.end(), [&texts](const QString &word) {
        return std::any_of(texts.begin(), texts.end(), [&word](const QString &text) { return startsAWord(text, word); });
    });
}

bool TextMatch::matches(const Account &account) const
{
    return isEmpty() || account.userId == m_whole
        || matchesFields({account.userName, account.displayName, account.firstName, account.middleName, account.lastName, account.email});
}

} // namespace passwright
