// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/Spelling.h"

#include <QString>

#include <array>
#include <optional>

namespace passwright {

namespace {

//! Words for the printable ASCII characters, in their order.
struct Alphabet
{
    std::array<const char *, 26> letters;
    std::array<const char *, 10> digits;
    std::array<const char *, 16> fromSpace; // space ! " # $ % & ' ( ) * + , - . /
    std::array<const char *, 7> fromColon;  // : ; < = > ? @
    std::array<const char *, 6> fromBracket; // [ \ ] ^ _ `
    std::array<const char *, 4> fromBrace;  // { | } ~
    const char *capital;                    // %1: the letter's word
};

//! The words of the International Civil Aviation Organization, which NATO shares.
constexpr Alphabet english{
    {"alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliett", "kilo", "lima",
        "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango", "uniform", "victor", "whiskey",
        "x-ray", "yankee", "zulu"},
    {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"},
    {"space", "exclamation mark", "quotation mark", "hash", "dollar", "percent", "ampersand", "apostrophe",
        "opening parenthesis", "closing parenthesis", "asterisk", "plus", "comma", "hyphen", "full stop", "slash"},
    {"colon", "semicolon", "less-than", "equals", "greater-than", "question mark", "at"},
    {"opening square bracket", "backslash", "closing square bracket", "caret", "underscore", "backtick"},
    {"opening curly bracket", "vertical bar", "closing curly bracket", "tilde"},
    "capital %1",
};

//! DIN 5009, 1996, as it has been in use for decades.
constexpr Alphabet german{
    {"Anton", "Berta", "Cäsar", "Dora", "Emil", "Friedrich", "Gustav", "Heinrich", "Ida", "Julius", "Kaufmann",
        "Ludwig", "Martha", "Nordpol", "Otto", "Paula", "Quelle", "Richard", "Samuel", "Theodor", "Ulrich", "Viktor",
        "Wilhelm", "Xanthippe", "Ypsilon", "Zacharias"},
    {"null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"},
    {"Leerzeichen", "Ausrufezeichen", "Anführungszeichen", "Raute", "Dollar", "Prozent", "Und-Zeichen", "Apostroph",
        "runde Klammer auf", "runde Klammer zu", "Stern", "Plus", "Komma", "Bindestrich", "Punkt", "Schrägstrich"},
    {"Doppelpunkt", "Semikolon", "Kleiner-als-Zeichen", "Gleichheitszeichen", "Größer-als-Zeichen", "Fragezeichen",
        "At-Zeichen"},
    {"eckige Klammer auf", "umgekehrter Schrägstrich", "eckige Klammer zu", "Zirkumflex", "Unterstrich", "Gravis"},
    {"geschweifte Klammer auf", "senkrechter Strich", "geschweifte Klammer zu", "Tilde"},
    "groß %1",
};

//! The same words as in English, written as Arabic speakers say them.
constexpr Alphabet arabic{
    {"ألفا", "برافو", "تشارلي", "دلتا", "إيكو", "فوكستروت", "غولف", "هوتيل", "إنديا", "جولييت", "كيلو", "ليما",
        "مايك", "نوفمبر", "أوسكار", "بابا", "كيبيك", "روميو", "سييرا", "تانغو", "يونيفورم", "فيكتور", "ويسكي",
        "إكس راي", "يانكي", "زولو"},
    {"صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"},
    {"مسافة", "علامة تعجب", "علامة اقتباس", "علامة الشباك", "دولار", "نسبة مئوية", "علامة العطف", "فاصلة علوية",
        "قوس هلالي مفتوح", "قوس هلالي مغلق", "نجمة", "زائد", "فاصلة", "شرطة", "نقطة", "شرطة مائلة"},
    {"نقطتان رأسيتان", "فاصلة منقوطة", "أصغر من", "يساوي", "أكبر من", "علامة استفهام", "علامة آت"},
    {"قوس مربع مفتوح", "شرطة مائلة عكسية", "قوس مربع مغلق", "علامة الإقحام", "شرطة سفلية", "نبرة خفيضة"},
    {"قوس معقوف مفتوح", "خط عمودي", "قوس معقوف مغلق", "علامة التلدة"},
    "%1 حرف كبير",
};

const Alphabet &alphabetOf(QLocale::Language language)
{
    switch (language) {
    case QLocale::German:
        return german;
    case QLocale::Arabic:
        return arabic;
    default:
        return english;
    }
}

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

QString wordOfAscii(const Alphabet &alphabet, char32_t c)
{
    if (c >= 'a' && c <= 'z')
        return word(alphabet.letters.at(c - 'a'));
    if (c >= 'A' && c <= 'Z')
        return word(alphabet.capital).arg(word(alphabet.letters.at(c - 'A')));
    if (c >= '0' && c <= '9')
        return word(alphabet.digits.at(c - '0'));
    if (c < '0')
        return word(alphabet.fromSpace.at(c - ' '));
    if (c < 'A')
        return word(alphabet.fromColon.at(c - ':'));
    if (c < 'a')
        return word(alphabet.fromBracket.at(c - '['));
    return word(alphabet.fromBrace.at(c - '{'));
}

//! The letters that German has beside the ASCII ones; nothing for any other.
QString wordOfUmlaut(char32_t c)
{
    switch (c) {
    case U'ä':
        return QStringLiteral("Ärger");
    case U'ö':
        return QStringLiteral("Ökonom");
    case U'ü':
        return QStringLiteral("Übermut");
    case U'Ä':
        return word(german.capital).arg(QStringLiteral("Ärger"));
    case U'Ö':
        return word(german.capital).arg(QStringLiteral("Ökonom"));
    case U'Ü':
        return word(german.capital).arg(QStringLiteral("Übermut"));
    case U'ß':
        return QStringLiteral("Eszett");
    default:
        return {};
    }
}

bool canBeSeen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return true;
    }
}

QString spelled(QLocale::Language language, char32_t c)
{
    if (c >= ' ' && c <= '~')
        return wordOfAscii(alphabetOf(language), c);
    if (language == QLocale::German) {
        QString umlaut = wordOfUmlaut(c);
        if (!umlaut.isEmpty())
            return umlaut;
    }
    if (canBeSeen(c))
        return QString::fromUcs4(&c, 1);
    return QStringLiteral("U+%1").arg(QString::number(static_cast<uint>(c), 16).toUpper(), 4, QLatin1Char('0'));
}

} // namespace

Spelling::Spelling(QLocale::Language language)
    : m_language(language)
{
}

QStringList Spelling::spell(const Secret &password) const
{
    QString text = password.toString();
    QStringList words;
    words.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            words.append(spelled(m_language, QChar::surrogateToUcs4(c, text.at(i + 1))));
            ++i;
        } else {
            words.append(spelled(m_language, c.unicode()));
        }
    }
    wipe(text);
    return words;
}

} // namespace passwright
