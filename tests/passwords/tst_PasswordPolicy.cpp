// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/PasswordPolicy.h"

#include "models/passwords/PasswordPresets.h"
#include "tests/domain/OwnMemory.h"

#include <QTest>

using namespace passwright;

namespace {

//! The codes in order, such as "E003002 E003001".
QString codesOf(const QList<Refusal> &refusals)
{
    QStringList codes;
    for (const Refusal &refusal : refusals)
        codes.append(code(refusal.status));
    return codes.join(QLatin1Char(' '));
}

QString judged(const PasswordRules &rules, const QString &password)
{
    return codesOf(PasswordPolicy(rules).violations(Secret::fromString(password)));
}

} // namespace

class tst_PasswordPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zatosDefaults_data();
    void zatosDefaults();
    void everyReasonIsToldTheServersFirst();
    void theLimitIsToldWithEachReason();
    void theFirstEntryInListOrderIsTold();
    void lengthCountsCodePoints_data();
    void lengthCountsCodePoints();
    void nothingIsTrimmed();
    void capitalsDoNotHideARejectedWord_data();
    void capitalsDoNotHideARejectedWord();
    void complexityIsTheScoreOfZxcvbn_data();
    void complexityIsTheScoreOfZxcvbn();
    void onesOwnNameDoesNotMakeAPasswordComplex();
    void anEmptyEntryRejectsNothing();
    void hostilePasswordsAreJudgedToo_data();
    void hostilePasswordsAreJudgedToo();
    void thePasswordIsNotLeftInMemory();
};

void tst_PasswordPolicy::zatosDefaults_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("codes");
    QTest::newRow("good") << QStringLiteral("Correct-Horse-1") << QString();
    QTest::newRow("eight characters") << QStringLiteral("abcdefgh") << QString();
    QTest::newRow("seven characters") << QStringLiteral("abcdefg") << QStringLiteral("E003002");
    QTest::newRow("empty") << QString() << QStringLiteral("E003002");
    QTest::newRow("256 characters") << QString(256, QLatin1Char('a')) << QString();
    QTest::newRow("257 characters") << QString(257, QLatin1Char('a')) << QStringLiteral("E003003");
    QTest::newRow("a rejected word") << QStringLiteral("password") << QStringLiteral("E003001");
    QTest::newRow("a rejected word inside") << QStringLiteral("my-Google-account") << QStringLiteral("E003001");
    QTest::newRow("short and rejected") << QStringLiteral("qwerty") << QStringLiteral("E003002 E003001");
    QTest::newRow("long and rejected") << QString(300, QLatin1Char('1')) << QStringLiteral("E003003 E003001");
}

void tst_PasswordPolicy::zatosDefaults()
{
    QFETCH(QString, password);
    QFETCH(QString, codes);
    QCOMPARE(judged(zatoDefaults(), password), codes);
}

void tst_PasswordPolicy::everyReasonIsToldTheServersFirst()
{
    PasswordRules rules = zatoDefaults();
    rules.minComplexity = 3;
    QCOMPARE(judged(rules, QStringLiteral("qwerty")), QStringLiteral("E003008 E003002 E003001"));
    rules.minLength = 3;
    rules.maxLength = 4;
    QCOMPARE(judged(rules, QStringLiteral("qwerty")), QStringLiteral("E003008 E003003 E003001"));
}

void tst_PasswordPolicy::theLimitIsToldWithEachReason()
{
    PasswordRules rules = zatoDefaults();
    rules.minComplexity = 4;
    rules.minLength = 9;
    const QList<Refusal> shortOne = PasswordPolicy(rules).violations(Secret::fromUtf8("zxcvbnm"));
    QCOMPARE(shortOne.size(), 3);
    QCOMPARE(shortOne.at(0).detail, QStringLiteral("4"));
    QCOMPARE(shortOne.at(1).detail, QStringLiteral("9"));
    QCOMPARE(shortOne.at(2).detail, QStringLiteral("zxcvbnm"));

    const QList<Refusal> longOne = PasswordPolicy(zatoDefaults()).violations(Secret::fromUtf8(QByteArray(400, 'a')));
    QCOMPARE(longOne.size(), 1);
    QCOMPARE(longOne.at(0).detail, QStringLiteral("256"));
}

void tst_PasswordPolicy::theFirstEntryInListOrderIsTold()
{
    const QList<Refusal> found = PasswordPolicy(zatoDefaults()).violations(Secret::fromUtf8("qwerty-password-123456"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).detail, QStringLiteral("123456"));
}

void tst_PasswordPolicy::lengthCountsCodePoints_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("eight umlauts, 16 bytes") << QString::fromUtf8("äöüÄÖÜßé");
    QTest::newRow("eight emoji, 32 bytes, 16 UTF-16 units") << QString::fromUtf8("😀😁😂😃😄😅😆😇");
    QTest::newRow("four letters with a combining accent each") << QString::fromUtf8("e\u0301e\u0301e\u0301e\u0301");
    QTest::newRow("Arabic") << QString::fromUtf8("كلمةسرية");
    QTest::newRow("eight NULs") << QString(8, QChar(0));
}

void tst_PasswordPolicy::lengthCountsCodePoints()
{
    QFETCH(QString, password);
    PasswordRules rules;
    rules.minLength = 8;
    rules.maxLength = 8;
    QCOMPARE(judged(rules, password), QString());
    rules.minLength = 9;
    rules.maxLength = 9;
    QCOMPARE(judged(rules, password), QStringLiteral("E003002"));
    rules.minLength = 1;
    rules.maxLength = 7;
    QCOMPARE(judged(rules, password), QStringLiteral("E003003"));
}

void tst_PasswordPolicy::nothingIsTrimmed()
{
    QCOMPARE(judged(zatoDefaults(), QStringLiteral("   abc  ")), QString());
    QCOMPARE(judged(zatoDefaults(), QString(8, QLatin1Char(' '))), QString());
}

void tst_PasswordPolicy::capitalsDoNotHideARejectedWord_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("password");
    QTest::newRow("ASCII") << QStringLiteral("letmein") << QStringLiteral("xx-LetMeIn-xx");
    QTest::newRow("German") << QString::fromUtf8("öffnen") << QString::fromUtf8("xx-ÖFFNEN-xx");
    QTest::newRow("Polish") << QString::fromUtf8("żółć") << QString::fromUtf8("xx-ŻÓŁĆ-xx");
    QTest::newRow("Cyrillic") << QString::fromUtf8("пароль") << QString::fromUtf8("xx-ПАРОЛЬ-xx");
    QTest::newRow("Turkish dotted I, as Python lower-cases it")
        << QString::fromUtf8("i\u0307zmi\u0307r") << QString::fromUtf8("xx-İZMİR-xx");
    QTest::newRow("behind a NUL") << QStringLiteral("letmein") << QStringLiteral("abc") + QChar(0) + QStringLiteral("LETMEIN");
}

void tst_PasswordPolicy::capitalsDoNotHideARejectedWord()
{
    QFETCH(QString, entry);
    QFETCH(QString, password);
    PasswordRules rules;
    rules.minLength = 1;
    rules.rejectList = {entry};
    QCOMPARE(judged(rules, password), QStringLiteral("E003001"));
    rules.rejectList = {entry + QLatin1Char('x')};
    QCOMPARE(judged(rules, password), QString());
}

void tst_PasswordPolicy::complexityIsTheScoreOfZxcvbn_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("most");
    // Scores of the Python zxcvbn 4.4.28.
    QTest::newRow("0") << QStringLiteral("iloveyou") << 0;
    QTest::newRow("1") << QStringLiteral("monkey12") << 1;
    QTest::newRow("2") << QStringLiteral("lying5548") << 2;
    QTest::newRow("3") << QStringLiteral("felled-health") << 3;
    QTest::newRow("4") << QStringLiteral("correcthorsebatterystaple") << 4;
}

void tst_PasswordPolicy::complexityIsTheScoreOfZxcvbn()
{
    QFETCH(QString, password);
    QFETCH(int, most);
    PasswordRules rules;
    for (int wanted = 0; wanted <= 4; ++wanted) {
        rules.minComplexity = wanted;
        QCOMPARE(judged(rules, password), wanted <= most ? QString() : QStringLiteral("E003008"));
    }
}

void tst_PasswordPolicy::onesOwnNameDoesNotMakeAPasswordComplex()
{
    PasswordRules rules;
    rules.minComplexity = 2;
    const PasswordPolicy policy(rules);
    const Secret password = Secret::fromUtf8("Wojciechowska1");
    QVERIFY(policy.violations(password).isEmpty());
    QCOMPARE(codesOf(policy.violations(password, {QStringLiteral("Maria Wojciechowska")})), QStringLiteral("E003008"));
}

void tst_PasswordPolicy::anEmptyEntryRejectsNothing()
{
    PasswordRules rules;
    rules.rejectList = {QString(), QStringLiteral("letmein")};
    QCOMPARE(judged(rules, QStringLiteral("Correct-Horse-1")), QString());
}

void tst_PasswordPolicy::hostilePasswordsAreJudgedToo_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("codes");
    QTest::newRow("10,000 characters") << QByteArray(10000, 'x') << QStringLiteral("E003003");
    QTest::newRow("10,000 emoji") << QByteArray("\xF0\x9F\x98\x80").repeated(10000) << QStringLiteral("E003003");
    QTest::newRow("invalid UTF-8") << QByteArray("\xFF\xFE\xFD\xFC") << QStringLiteral("E003008 E003002");
    QTest::newRow("cut-off UTF-8") << QByteArray("\xF0\x9F\x98") << QStringLiteral("E003008 E003002");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("\xED\xA0\x80") << QStringLiteral("E003008 E003002");
    QTest::newRow("strong behind a NUL") << QByteArray("a\0Wm7!kTz0pLq2x", 15) << QString();
}

void tst_PasswordPolicy::hostilePasswordsAreJudgedToo()
{
    QFETCH(QByteArray, password);
    QFETCH(QString, codes);
    PasswordRules rules = zatoDefaults();
    rules.minComplexity = 1;
    const QString found = codesOf(PasswordPolicy(rules).violations(Secret::fromUtf8(password)));
    QVERIFY2(found.endsWith(codes), qPrintable(found));
    QCOMPARE(found.isEmpty(), codes.isEmpty());
}

void tst_PasswordPolicy::thePasswordIsNotLeftInMemory()
{
    // "left-by-the-policy", each character one more.
    const HiddenWord hidden(QByteArrayLiteral("mfgu.cz.uif.qpmjdz"), 100);
    {
        const Secret password = Secret::taking(hidden.word());
        QCOMPARE(codesOf(PasswordPolicy(zatoDefaults()).violations(password)), QStringLiteral("E003003"));
        QCOMPARE(hidden.countInMemory(), 1);
    }
    QCOMPARE(hidden.countInMemory(), 0);
}

QTEST_GUILESS_MAIN(tst_PasswordPolicy)
#include "tst_PasswordPolicy.moc"
