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

//! What a name is written with or without: vowel signs, hamza on a letter and tatweel in Arabic, and what nobody sees,
//! such as the marks of direction that come with a pasted name.
bool isLeftOut(QChar character)
{
    constexpr char16_t tatweel = 0x0640;
    const bool isArabicMark = character.script() == QChar::Script_Arabic || (character.unicode() >= 0x064B && character.unicode() <= 0x0670);
    return character == tatweel || character.category() == QChar::Other_Format
        || (isArabicMark && character.category() == QChar::Mark_NonSpacing);
}

//! The letter that people type for it as often.
QChar plain(QChar letter)
{
    switch (letter.unicode()) {
    case 0x0131: // Turkish i without a dot
        return u'i';
    case 0x0671: // alef wasla
        return QChar(0x0627);
    case 0x0629: // teh marbuta, heh
        return QChar(0x0647);
    case 0x0649: // alef maksura and Farsi yeh, yeh
    case 0x06CC:
        return QChar(0x064A);
    case 0x06A9: // keheh, kaf
        return QChar(0x0643);
    default:
        return letter;
    }
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
    // Taken apart, so that what is left out below stands alone whichever way it was written.
    folded = folded.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar character) { return isLeftOut(character); });
    std::transform(folded.begin(), folded.end(), folded.begin(), plain);
    folded.replace(QStringLiteral("i\u0307"), QStringLiteral("i"));
    folded.replace(QChar(0x00DF), QStringLiteral("ss")); // the one letter in use that Qt does not fold in full
    return folded.normalized(QString::NormalizationForm_KC);
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
