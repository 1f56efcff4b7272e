// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/Spelling.h"

#include "tests/domain/OwnMemory.h"

#include <QTest>

using namespace passwright;

namespace {

QStringList spelt(QLocale::Language language, const QString &text)
{
    return Spelling(language).spell(Secret::fromString(text));
}

QString allAscii()
{
    QString text;
    for (char16_t c = u' '; c <= u'~'; ++c)
        text.append(QChar(c));
    return text;
}

} // namespace

class tst_Spelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfEachLanguage_data();
    void wordsOfEachLanguage();
    void noTwoCharactersSoundAlike_data();
    void noTwoCharactersSoundAlike();
    void otherLanguagesAreSpeltInEnglish();
    void umlautsHaveWordsInGerman();
    void otherCharactersStandForThemselves();
    void whatCannotBeSeenIsNamedByItsNumber_data();
    void whatCannotBeSeenIsNamedByItsNumber();
    void oneEntryACharacter();
    void thePasswordIsNotLeftInMemory();
};

void tst_Spelling::wordsOfEachLanguage_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, QLocale::Language language, const char *text, const char *words) {
        QTest::newRow(name) << language << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("English letters", QLocale::English, "n7k", "november, seven, kilo");
    row("English capitals", QLocale::English, "aBz", "alfa, capital bravo, zulu");
    row("English symbols", QLocale::English, "-_. @", "hyphen, underscore, full stop, space, at");
    row("English edges of the tables", QLocale::English, " /09:@AZ[`az{~",
        "space, slash, zero, nine, colon, at, capital alfa, capital zulu, opening square bracket, backtick, alfa, zulu, "
        "opening curly bracket, tilde");
    row("German letters", QLocale::German, "n7k", "Nordpol, sieben, Kaufmann");
    row("German capitals", QLocale::German, "aBz", "Anton, groß Berta, Zacharias");
    row("German symbols", QLocale::German, "-_. @", "Bindestrich, Unterstrich, Punkt, Leerzeichen, At-Zeichen");
    row("Arabic letters", QLocale::Arabic, "n7k", "نوفمبر, سبعة, كيلو");
    row("Arabic capitals", QLocale::Arabic, "aB", "ألفا, برافو حرف كبير");
    row("Arabic symbols", QLocale::Arabic, "-_. @", "شرطة, شرطة سفلية, نقطة, مسافة, علامة آت");
}

void tst_Spelling::wordsOfEachLanguage()
{
    QFETCH(QLocale::Language, language);
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(spelt(language, text).join(QStringLiteral(", ")), words);
}

void tst_Spelling::noTwoCharactersSoundAlike_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::newRow("English") << QLocale::English;
    QTest::newRow("German") << QLocale::German;
    QTest::newRow("Arabic") << QLocale::Arabic;
}

void tst_Spelling::noTwoCharactersSoundAlike()
{
    QFETCH(QLocale::Language, language);
    QStringList words = spelt(language, allAscii() + QString::fromUtf8("äöüÄÖÜß"));
    QCOMPARE(words.size(), 95 + 7);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
    for (const QString &word : std::as_const(words))
        QVERIFY2(!word.contains(QLatin1Char('%')), qPrintable(word));
}

void tst_Spelling::otherLanguagesAreSpeltInEnglish()
{
    for (const QLocale::Language language : {QLocale::C, QLocale::French, QLocale::Persian})
        QCOMPARE(spelt(language, QStringLiteral("b2")), QStringList({QStringLiteral("bravo"), QStringLiteral("two")}));
}

void tst_Spelling::umlautsHaveWordsInGerman()
{
    QCOMPARE(spelt(QLocale::German, QString::fromUtf8("äÖß")),
        QStringList({QString::fromUtf8("Ärger"), QString::fromUtf8("groß Ökonom"), QStringLiteral("Eszett")}));
    QCOMPARE(spelt(QLocale::English, QString::fromUtf8("äÖß")),
        QStringList({QString::fromUtf8("ä"), QString::fromUtf8("Ö"), QString::fromUtf8("ß")}));
}

void tst_Spelling::otherCharactersStandForThemselves()
{
    QCOMPARE(spelt(QLocale::English, QString::fromUtf8("é€密😀")),
        QStringList({QString::fromUtf8("é"), QString::fromUtf8("€"), QString::fromUtf8("密"), QString::fromUtf8("😀")}));
    // An Arabic three is another character than 3 and must not be read out as it.
    QCOMPARE(spelt(QLocale::Arabic, QString::fromUtf8("٣3")),
        QStringList({QString::fromUtf8("٣"), QString::fromUtf8("ثلاثة")}));
}

void tst_Spelling::whatCannotBeSeenIsNamedByItsNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("NUL") << QString(1, QChar(0)) << QStringLiteral("U+0000");
    QTest::newRow("tab") << QStringLiteral("\t") << QStringLiteral("U+0009");
    QTest::newRow("delete") << QString(QChar(0x7F)) << QStringLiteral("U+007F");
    QTest::newRow("no-break space") << QString(QChar(0xA0)) << QStringLiteral("U+00A0");
    QTest::newRow("combining accent") << QString(QChar(0x301)) << QStringLiteral("U+0301");
    QTest::newRow("zero width space") << QString(QChar(0x200B)) << QStringLiteral("U+200B");
    QTest::newRow("right-to-left override") << QString(QChar(0x202E)) << QStringLiteral("U+202E");
    QTest::newRow("private use") << QString(QChar(0xE000)) << QStringLiteral("U+E000");
    QTest::newRow("variation selector beyond 16 bits") << QString::fromUtf8("\U000E0100") << QStringLiteral("U+E0100");
}

void tst_Spelling::whatCannotBeSeenIsNamedByItsNumber()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QCOMPARE(spelt(QLocale::English, text), QStringList{word});
}

void tst_Spelling::oneEntryACharacter()
{
    QCOMPARE(spelt(QLocale::English, QString()), QStringList());
    QCOMPARE(spelt(QLocale::English, QString(10000, QLatin1Char('x'))).size(), 10000);
    const Secret invalid = Secret::fromUtf8("a\xFF\xFE" "b");
    const QStringList words = Spelling(QLocale::English).spell(invalid);
    QCOMPARE(words.size(), 4);
    QCOMPARE(words.first(), QStringLiteral("alfa"));
    QCOMPARE(words.last(), QStringLiteral("bravo"));
}

void tst_Spelling::thePasswordIsNotLeftInMemory()
{
    // "Left-By-The-Speller", each character one more.
    const HiddenWord hidden(QByteArrayLiteral("Mfgu.Cz.Uif.Tqfmmfs"), 100);
    {
        const Secret password = Secret::taking(hidden.word());
        QCOMPARE(Spelling(QLocale::English).spell(password).size(), 1900);
        QCOMPARE(hidden.countInMemory(), 1);
    }
    QCOMPARE(hidden.countInMemory(), 0);
}

QTEST_GUILESS_MAIN(tst_Spelling)
#include "tst_Spelling.moc"
