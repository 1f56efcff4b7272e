// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/UserMatcher.h"

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

bool allFound(const QStringList &words, const QStringList &fields)
{
    return std::all_of(words.begin(), words.end(), [&fields](const QString &word) {
        return std::any_of(fields.begin(), fields.end(), [&word](const QString &field) { return startsAWord(field, word); });
    });
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return text.split(spaces, Qt::SkipEmptyParts);
}

} // namespace

UserMatcher::UserMatcher(const QString &text)
    : m_whole(text.trimmed())
    , m_words(wordsOf(folded(text)))
{
}

bool UserMatcher::matches(const QSqlQuery &query, const SqlCipher &cipher) const
{
    if (m_words.isEmpty())
        return true;
    const auto field = [&query](const char *column) { return query.value(SqlUserRow::position(QLatin1String(column))); };
    const auto text = [&field](const char *column) { return folded(plainText(field(column))); };
    if (plainText(field("user_id")) == m_whole)
        return true;
    QStringList fields{text("username"), text("display_name"), text("first_name"), text("middle_name"), text("last_name")};
    if (allFound(m_words, fields))
        return true;
    const auto email = cipher.open(SqlText::fromVariant(field("email")));
    if (!email.ok() || email->isEmpty())
        return false;
    fields << folded(email->toString());
    return allFound(m_words, fields);
}

} // namespace passwright
