// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/SearchWords.h"

#include <algorithm>

namespace passwright {
namespace {

// White space after folding; the rest of Unicode's blanks are compatible with one of these.
bool isBlank(QChar character)
{
    return character.isSpace();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

//! Whether the character that ends before \p end belongs to a word.
bool isInsideAWord(const QString &text, qsizetype end)
{
    char32_t character = text.at(end - 1).unicode();
    if (QChar::isLowSurrogate(character) && end > 1 && text.at(end - 2).isHighSurrogate())
        character = QChar::surrogateToUcs4(text.at(end - 2), text.at(end - 1));
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

bool isBetweenSurrogates(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

} // namespace

QString SearchWords::folded(const QString &text)
{
    QString folded = text;
    folded.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
    if (isAscii(folded))
        return folded.toLower();
    // Folding may leave what is not composed: normalised once more, it is the same for all spellings.
    folded = folded.normalized(QString::NormalizationForm_KC).toCaseFolded().normalized(QString::NormalizationForm_KC);
    return folded.replace(QChar(0x00DF), QStringLiteral("ss")); // the one letter in use that Qt does not fold in full
}

QStringList SearchWords::sought(const QString &text)
{
    QStringList words;
    const QString all = folded(text);
    const auto *at = all.begin();
    while (at != all.end()) {
        const auto *const start = std::find_if_not(at, all.end(), isBlank);
        at = std::find_if(start, all.end(), isBlank);
        if (start != at)
            words << QString(start, std::min<qsizetype>(at - start, longest));
    }
    return words;
}

QStringList SearchWords::within(const QString &field)
{
    QStringList words;
    const QString text = folded(field);
    for (qsizetype at = 0; at < text.size() && words.size() < mostInField; ++at) {
        if (isBlank(text.at(at)) || isBetweenSurrogates(text, at) || (at > 0 && isInsideAWord(text, at)))
            continue;
        const auto *const start = text.begin() + at;
        const auto *const end = std::find_if(start, text.end(), isBlank);
        words << QString(start, std::min<qsizetype>(end - start, longest));
    }
    return words;
}

} // namespace passwright
