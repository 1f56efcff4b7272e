// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/Generator.h"

#include "models/crypto/SecureRandomSource.h"
#include "models/passwords/PasswordPolicy.h"
#include "models/passwords/PasswordPresets.h"
#include "tests/crypto/SeededRandom.h"
#include "tests/domain/OwnMemory.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

Q_DECLARE_METATYPE(passwright::Generator::Options)

using namespace passwright;

namespace {

using Kind = Generator::Kind;

//! As many distinct words: "wordaaa", "wordaab", ...
QStringList wordsOf(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(QStringLiteral("word%1%2%3").arg(QChar('a' + i / 676 % 26), QChar('a' + i / 26 % 26), QChar('a' + i % 26)));
    return words;
}

PasswordRules noRules()
{
    PasswordRules rules;
    rules.minLength = 0;
    rules.maxLength = 100000;
    return rules;
}

Result<Secret> generated(const Generator::Options &options, const PasswordRules &rules, quint32 seed = 1)
{
    static const QStringList words = wordsOf(4096);
    const SeededRandom random(seed);
    return Generator(random, words).generate(options, rules);
}

//! Empty where there was an error, which no test takes for a password.
QString textOf(const Result<Secret> &result)
{
    return result ? result->toString() : QString();
}

//! Whether counts could be those of equally likely things: five standard deviations are let pass.
bool looksEven(const QList<int> &counts)
{
    double total = 0;
    for (const int count : counts)
        total += count;
    const double expected = total / double(counts.size());
    double chiSquare = 0;
    for (const int count : counts)
        chiSquare += (count - expected) * (count - expected) / expected;
    const double freedom = double(counts.size()) - 1;
    return chiSquare < freedom + 5 * std::sqrt(2 * freedom);
}

const QString randomAlphabet = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#%*+-.:=?@_");

} // namespace

class tst_Generator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomHoldsEveryClass();
    void randomPrefersNoCharacterAndNoPlace();
    void passphrasesAreWordsOfTheList();
    void passphrasesPreferNoWord();
    void aShortListIsRefused_data();
    void aShortListIsRefused();
    void phonePasswordsCanBeReadOut();
    void phonePasswordsPreferNoCharacter();
    void bitsAreThoseOfTheNumbers();
    void defaultsAreHardToGuess();
    void everyKindKeepsTheRules_data();
    void everyKindKeepsTheRules();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void noTwoPasswordsAreTheSame_data();
    void noTwoPasswordsAreTheSame();
    void onlyTheResultIsInMemory_data();
    void onlyTheResultIsInMemory();
};

void tst_Generator::randomHoldsEveryClass()
{
    static const QRegularExpression lower(QStringLiteral("[a-z]"));
    static const QRegularExpression upper(QStringLiteral("[A-Z]"));
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    static const QRegularExpression symbol(QStringLiteral("[^A-Za-z0-9]"));
    for (quint32 seed = 1; seed <= 500; ++seed) {
        // Of eight drawn without care, a third would miss a class.
        const QString text = textOf(generated({.kind = Kind::Random, .length = 8}, noRules(), seed));
        QCOMPARE(text.size(), 8);
        for (const QRegularExpression &one : {lower, upper, digit, symbol})
            QVERIFY2(text.contains(one), qPrintable(text));
        for (const QChar c : text)
            QVERIFY2(randomAlphabet.contains(c), qPrintable(text));
    }
    QCOMPARE(textOf(generated({}, noRules())).size(), 20);
}

void tst_Generator::randomPrefersNoCharacterAndNoPlace()
{
    const SeededRandom random(7);
    const Generator generator(random, {});
    const int length = 40;
    QList<int> characters(randomAlphabet.size(), 0);
    QList<int> symbolsAt(length, 0);
    for (int i = 0; i < 3000; ++i) {
        const QString text = textOf(generator.generate({.length = length}, noRules()));
        QCOMPARE(text.size(), length);
        for (int place = 0; place < length; ++place) {
            ++characters[randomAlphabet.indexOf(text.at(place))];
            symbolsAt[place] += !text.at(place).isLetterOrNumber();
        }
    }
    QVERIFY(looksEven(characters));
    QVERIFY(looksEven(symbolsAt));
}

void tst_Generator::passphrasesAreWordsOfTheList()
{
    const QStringList list = wordsOf(4096);
    const QSet<QString> words(list.begin(), list.end());
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const QStringList parts = textOf(generated({.kind = Kind::Passphrase}, noRules(), seed)).split(QLatin1Char('-'));
        QCOMPARE(parts.size(), 6);
        for (const QString &part : parts)
            QVERIFY2(words.contains(part), qPrintable(part));
    }
    const QString spaced =
        textOf(generated({.kind = Kind::Passphrase, .words = 4, .separator = QString::fromUtf8(" · ")}, noRules()));
    QCOMPARE(spaced.split(QString::fromUtf8(" · ")).size(), 4);
}

void tst_Generator::passphrasesPreferNoWord()
{
    const SeededRandom random(8);
    const Generator generator(random, wordsOf(4096));
    QHash<QString, int> counts;
    for (int i = 0; i < 2000; ++i) {
        const QStringList parts =
            textOf(generator.generate({.kind = Kind::Passphrase, .words = 20}, noRules())).split(QLatin1Char('-'));
        for (const QString &part : parts)
            ++counts[part];
    }
    QList<int> all = counts.values();
    all.resize(4096);
    QVERIFY(looksEven(all));
}

void tst_Generator::aShortListIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("3,999 words") << wordsOf(3999) << false;
    QTest::newRow("4,000 words") << wordsOf(4000) << true;
    QTest::newRow("4,000 words, two of them the same") << wordsOf(3999) + wordsOf(1) << false;
    QTest::newRow("4,000 words, one the same but for spaces") << wordsOf(3999) + QStringList{QStringLiteral(" wordaaa ")} << false;
    QTest::newRow("3,999 words and an empty line") << wordsOf(3999) + QStringList{QString()} << false;
}

void tst_Generator::aShortListIsRefused()
{
    QFETCH(QStringList, words);
    QFETCH(bool, accepted);
    const SeededRandom random;
    const Generator generator(random, words);
    const auto result = generator.generate({.kind = Kind::Passphrase}, zatoDefaults());
    QCOMPARE(result.ok(), accepted);
    if (!accepted) {
        QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(result.error().subject, QStringLiteral("words"));
    }
    QVERIFY(generator.generate({.kind = Kind::Random}, zatoDefaults()));
    QVERIFY(generator.generate({.kind = Kind::Phone}, zatoDefaults()));
}

void tst_Generator::phonePasswordsCanBeReadOut()
{
    static const QRegularExpression groups(QStringLiteral("^[a-z0-9]{4}(-[a-z0-9]{4}){3}$"));
    static const QRegularExpression lookAlikes(QStringLiteral("[0o1il5s2z8bgquvmw]"));
    static const QRegularExpression letter(QStringLiteral("[a-z]"));
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    int withV = 0;
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        QString text = textOf(generated({.kind = Kind::Phone}, noRules(), seed));
        QVERIFY2(text.contains(groups), qPrintable(text));
        QVERIFY2(text.contains(letter) && text.contains(digit), qPrintable(text));
        withV += text.contains(QLatin1Char('v'));
        QVERIFY2(!text.remove(QLatin1Char('v')).contains(lookAlikes), qPrintable(text));
    }
    QVERIFY(withV > 0);
}

void tst_Generator::phonePasswordsPreferNoCharacter()
{
    const SeededRandom random(9);
    const Generator generator(random, {});
    QHash<QChar, int> counts;
    for (int i = 0; i < 1000; ++i) {
        QString text = textOf(generator.generate({.kind = Kind::Phone, .groups = 20}, noRules()));
        text.remove(QLatin1Char('-'));
        for (const QChar c : std::as_const(text))
            ++counts[c];
    }
    QCOMPARE(counts.size(), 20);
    QVERIFY(looksEven(counts.values()));
}

void tst_Generator::bitsAreThoseOfTheNumbers()
{
    const SeededRandom random;
    const Generator generator(random, wordsOf(4096));
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.01; };
    // 12 bits a word.
    QVERIFY(near(generator.bits({.kind = Kind::Passphrase, .words = 6}), 72));
    // 20 characters each; without a digit or without a letter is left out.
    QVERIFY(near(generator.bits({.kind = Kind::Phone, .groups = 4}),
        std::log2(std::pow(20.0, 16) - std::pow(15.0, 16) - std::pow(5.0, 16))));
    // Four characters, one of each class: 4! orders of 26 * 26 * 10 * 12.
    QVERIFY(near(generator.bits({.kind = Kind::Random, .length = 4}), std::log2(24.0 * 26 * 26 * 10 * 12)));
    QVERIFY(generator.bits({.kind = Kind::Random, .length = 20}) < 20 * std::log2(74.0));
    QVERIFY(generator.bits({.kind = Kind::Random, .length = 20}) > 20 * std::log2(74.0) - 0.3);
}

void tst_Generator::defaultsAreHardToGuess()
{
    const SeededRandom random;
    const Generator shortest(random, wordsOf(Generator::minWords));
    QVERIFY(shortest.bits({.kind = Kind::Random}) > 120);
    QVERIFY(shortest.bits({.kind = Kind::Passphrase}) > 70);
    QVERIFY(shortest.bits({.kind = Kind::Phone}) > 60);
}

void tst_Generator::everyKindKeepsTheRules_data()
{
    QTest::addColumn<PasswordRules>("rules");
    QTest::addColumn<Generator::Options>("options");
    const auto rows = [](const char *name, const PasswordRules &rules) {
        QTest::addRow("%s, random", name) << rules << Generator::Options{.kind = Kind::Random};
        QTest::addRow("%s, passphrase", name) << rules << Generator::Options{.kind = Kind::Passphrase};
        QTest::addRow("%s, phone", name) << rules << Generator::Options{.kind = Kind::Phone};
    };
    rows("Zato", zatoDefaults());
    rows("NIST", nistDefaults());
    PasswordRules rules = zatoDefaults();
    rules.minComplexity = 4;
    rows("complex", rules);
    rules = zatoDefaults();
    rules.minLength = 200;
    rows("200 characters at least", rules);
    rules.minLength = 60;
    rules.maxLength = 64;
    QTest::newRow("60 to 64 characters") << rules << Generator::Options{.kind = Kind::Random};
    rules = zatoDefaults();
    rules.rejectList = {QStringLiteral("wordab"), QStringLiteral("wordb"), QStringLiteral("a4"), QStringLiteral("x")};
    QTest::newRow("rejecting a sixth of the words") << rules << Generator::Options{.kind = Kind::Passphrase};
    QTest::newRow("rejecting a letter, random") << rules << Generator::Options{.kind = Kind::Random};
    QTest::newRow("rejecting a letter, phone") << rules << Generator::Options{.kind = Kind::Phone};
    rules = zatoDefaults();
    rules.maxLength = 12;
    QTest::newRow("12 characters at most") << rules << Generator::Options{.kind = Kind::Random};
    rules.minLength = 4;
    rules.maxLength = 4;
    QTest::newRow("4 characters") << rules << Generator::Options{.kind = Kind::Random};
}

void tst_Generator::everyKindKeepsTheRules()
{
    QFETCH(PasswordRules, rules);
    QFETCH(Generator::Options, options);
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const auto result = generated(options, rules, seed);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QVERIFY2(PasswordPolicy(rules).violations(*result).isEmpty(), qPrintable(result->toString()));
    }
}

void tst_Generator::whatCannotBeIsRefused_data()
{
    QTest::addColumn<PasswordRules>("rules");
    QTest::addColumn<Generator::Options>("options");
    QTest::addColumn<QString>("subject");
    const QString options = QStringLiteral("options");
    const PasswordRules zato = zatoDefaults();
    QTest::newRow("7 characters") << zato << Generator::Options{.kind = Kind::Random, .length = 7} << options;
    QTest::newRow("-1 characters") << zato << Generator::Options{.kind = Kind::Random, .length = -1} << options;
    QTest::newRow("a million characters") << zato << Generator::Options{.kind = Kind::Random, .length = 1000000} << options;
    QTest::newRow("3 words") << zato << Generator::Options{.kind = Kind::Passphrase, .words = 3} << options;
    QTest::newRow("a million words") << zato << Generator::Options{.kind = Kind::Passphrase, .words = 1000000} << options;
    QTest::newRow("2 groups") << zato << Generator::Options{.kind = Kind::Phone, .groups = 2} << options;

    const QString subject = QStringLiteral("rules");
    PasswordRules rules = zato;
    rules.minLength = 1;
    rules.maxLength = 3;
    QTest::newRow("3 characters at most") << rules << Generator::Options{.kind = Kind::Random} << subject;
    rules.maxLength = 16;
    QTest::newRow("phone in 16 characters") << rules << Generator::Options{.kind = Kind::Phone} << subject;
    QTest::newRow("six words in 16 characters") << rules << Generator::Options{.kind = Kind::Passphrase} << subject;
    rules = zato;
    rules.rejectList = {QStringLiteral("-")};
    QTest::newRow("phone without hyphens") << rules << Generator::Options{.kind = Kind::Phone} << subject;
    const QString characters = randomAlphabet.toLower();
    for (const QChar c : characters)
        rules.rejectList.append(c);
    QTest::newRow("no character at all") << rules << Generator::Options{.kind = Kind::Random} << subject;
    rules = zato;
    rules.minLength = 30;
    rules.maxLength = 20;
    QTest::newRow("shortest above longest") << rules << Generator::Options{.kind = Kind::Random} << subject;
}

void tst_Generator::whatCannotBeIsRefused()
{
    QFETCH(PasswordRules, rules);
    QFETCH(Generator::Options, options);
    QFETCH(QString, subject);
    const auto result = generated(options, rules);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(result.error().subject, subject);
}

void tst_Generator::noTwoPasswordsAreTheSame_data()
{
    QTest::addColumn<Generator::Options>("options");
    QTest::newRow("random") << Generator::Options{.kind = Kind::Random};
    QTest::newRow("passphrase") << Generator::Options{.kind = Kind::Passphrase};
    QTest::newRow("phone") << Generator::Options{.kind = Kind::Phone};
}

void tst_Generator::noTwoPasswordsAreTheSame()
{
    QFETCH(Generator::Options, options);
    const SecureRandomSource random;
    const Generator generator(random, wordsOf(4096));
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(textOf(generator.generate(options, zatoDefaults())));
    QCOMPARE(seen.size(), 1000);
    QVERIFY(!seen.contains(QString()));
}

void tst_Generator::onlyTheResultIsInMemory_data()
{
    // Long ones: their memory is not soon used for something else.
    QTest::addColumn<Generator::Options>("options");
    QTest::newRow("random") << Generator::Options{.kind = Kind::Random, .length = 1000};
    QTest::newRow("passphrase") << Generator::Options{.kind = Kind::Passphrase, .words = 100};
    QTest::newRow("phone") << Generator::Options{.kind = Kind::Phone, .groups = 200};
}

void tst_Generator::onlyTheResultIsInMemory()
{
    QFETCH(Generator::Options, options);
    const SecureRandomSource random;
    const Generator generator(random, wordsOf(4096));
    Result<Secret> result = generator.generate(options, noRules());
    QVERIFY(result);
    QByteArray shifted;
    QByteArray shiftedWithoutHyphens;
    for (const char c : result->bytes().sliced(result->size() / 2, 30)) {
        shifted.append(static_cast<char>(c + 1));
        if (c != '-')
            shiftedWithoutHyphens.append(static_cast<char>(c + 1));
    }
    const HiddenWord hidden(shifted);
    QCOMPARE(hidden.countInMemory(), 1);
    result = Result<Secret>();
    QCOMPARE(hidden.countInMemory(), 0);
    QCOMPARE(HiddenWord(shiftedWithoutHyphens).countInMemory(), 0);
}

QTEST_GUILESS_MAIN(tst_Generator)
#include "tst_Generator.moc"
