// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/passwords/Strength.h"

#include "tests/domain/OwnMemory.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace passwright;

Q_DECLARE_METATYPE(passwright::Strength)

class tst_Strength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreThoseOfThePythonVersion_data();
    void scoresAreThoseOfThePythonVersion();
    void theUsersNamesAreEasyToGuess_data();
    void theUsersNamesAreEasyToGuess();
    void aPasswordDoesNotEndAtANul();
    void aLongEndIsSeen();
    void lettersBeyondAsciiCountOnce();
    void itIsQuickEnoughWhileTyping_data();
    void itIsQuickEnoughWhileTyping();
    void hostileInputDoesNoHarm_data();
    void hostileInputDoesNoHarm();
    void thePasswordIsNotLeftInMemory();
};

void tst_Strength::scoresAreThoseOfThePythonVersion_data()
{
    // zxcvbn 4.4.28 for Python, which Zato asks.
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("score");
    const auto row = [](const char *password, int score) {
        QTest::newRow(password) << QString::fromUtf8(password) << score;
    };
    row("", 0);
    row("a", 0);
    row("password", 0);
    row("123456", 0);
    row("aaaaaaaa", 0);
    row("abcdefgh", 0);
    row("P@ssw0rd", 0);
    row("1q2w3e4r", 0);
    row("zxcvbnm,./", 1);
    row("monkey12", 1);
    row("joan1985", 1);
    row("D0g.....................", 1);
    row("xK9$mQ", 1);
    row("ndteet", 1);
    row("hlwsekkq", 2);
    row("z6ww3r9", 2);
    row("lying5548", 2);
    row("felled-health", 3);
    row("rgy9w85k1", 3);
    row("correcthorsebatterystaple", 4);
    row("Correct-Horse-1", 4);
    row("hQ9nl93UDqGus", 4);
    row("Wm7!kTz0pLq2x", 4);
}

void tst_Strength::scoresAreThoseOfThePythonVersion()
{
    QFETCH(QString, password);
    QFETCH(int, score);
    QCOMPARE(static_cast<int>(strengthOf(Secret::fromString(password))), score);
}

void tst_Strength::theUsersNamesAreEasyToGuess_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Strength>("most");
    const QStringList maria{QStringLiteral("Maria Wojciechowska"), QStringLiteral("m.wojciechowska@example.com")};
    QTest::newRow("a name") << QStringLiteral("wojciechowska") << maria << Strength::VeryWeak;
    QTest::newRow("in capitals") << QStringLiteral("WOJCIECHOWSKA") << maria << Strength::VeryWeak;
    QTest::newRow("with a digit") << QStringLiteral("Wojciechowska1") << maria << Strength::Weak;
    QTest::newRow("with digits for letters") << QStringLiteral("W0jc13chowska") << maria << Strength::Weak;
    QTest::newRow("beyond ASCII") << QString::fromUtf8("żółkiewskiąę") << QStringList{QString::fromUtf8("Żółkiewskiąę")}
                                  << Strength::VeryWeak;
}

void tst_Strength::theUsersNamesAreEasyToGuess()
{
    QFETCH(QString, password);
    QFETCH(QStringList, names);
    QFETCH(Strength, most);
    const Secret secret = Secret::fromString(password);
    QVERIFY(strengthOf(secret) >= Strength::Strong);
    QVERIFY(strengthOf(secret, names) <= most);
}

void tst_Strength::aPasswordDoesNotEndAtANul()
{
    QCOMPARE(strengthOf(Secret::fromUtf8(QByteArrayView("a\0Wm7!kTz0pLq2x", 15))), Strength::Excellent);
}

void tst_Strength::aLongEndIsSeen()
{
    QCOMPARE(strengthOf(Secret::fromUtf8(QByteArray(200, 'a'))), Strength::VeryWeak);
    QCOMPARE(strengthOf(Secret::fromUtf8(QByteArray(200, 'a') + "Wm7!kTz0pLq2x")), Strength::Excellent);
    QCOMPARE(strengthOf(Secret::fromUtf8("Wm7!kTz0pLq2x" + QByteArray(200, 'a'))), Strength::Excellent);
}

void tst_Strength::lettersBeyondAsciiCountOnce()
{
    // Four characters are four characters, though they are twelve and sixteen bytes.
    QVERIFY(strengthOf(Secret::fromString(QString::fromUtf8("密码强度"))) <= Strength::Weak);
    QVERIFY(strengthOf(Secret::fromString(QString::fromUtf8("😀🚗🌧🎈"))) <= Strength::Weak);
    QVERIFY(strengthOf(Secret::fromString(QString::fromUtf8("密码强度可以很好密码强度"))) >= Strength::Strong);
}

void tst_Strength::itIsQuickEnoughWhileTyping_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("one character again and again") << QByteArray(10000, 'a');
    QTest::newRow("a word again and again") << QByteArray("password").repeated(1000);
    QTest::newRow("keys in a row") << QByteArray("qwertyuiop").repeated(1000);
    QTest::newRow("digits for letters") << QByteArray("p@$$w0rd!").repeated(1000);
    QTest::newRow("years") << QByteArray("19851231").repeated(1000);
}

void tst_Strength::itIsQuickEnoughWhileTyping()
{
    QFETCH(QByteArray, password);
    QStringList names;
    for (int i = 0; i < 100; ++i)
        names.append(QStringLiteral("name%1 surname%1").arg(i));
    // The best of nine, as other processes take their share of the machine.
    const auto timeOf = [&names](const QByteArray &text) {
        const Secret secret = Secret::fromUtf8(text);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer timer;
            timer.start();
            [[maybe_unused]] const Strength strength = strengthOf(secret, names);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    // Twice what 48 characters take, and some room; zxcvbn alone takes eight times as long for the first row.
    const qint64 shortTime = timeOf(password.first(48));
    const qint64 longTime = timeOf(password);
    qInfo("48 characters: %.2f ms, all: %.2f ms", double(shortTime) / 1e6, double(longTime) / 1e6);
    QVERIFY(longTime < 4 * shortTime);
}

void tst_Strength::hostileInputDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("password");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));
    QTest::newRow("every byte") << all;
    QTest::newRow("NULs") << QByteArray(1000, '\0');
    QTest::newRow("invalid UTF-8") << QByteArray(1000, '\xFF');
    QTest::newRow("surrogates in UTF-8") << QByteArray("\xED\xA0\x80").repeated(100);
    QTest::newRow("cut-off UTF-8") << QByteArray("\xF0\x9F\x98").repeated(100);
}

void tst_Strength::hostileInputDoesNoHarm()
{
    QFETCH(QByteArray, password);
    const Secret secret = Secret::fromUtf8(password);
    const QString asText = QString::fromUtf8(password);
    const Strength strength = strengthOf(secret, {asText, QString(), QString(QChar(0xD800)), QStringLiteral(" - ")});
    QVERIFY(strength <= strengthOf(secret));
}

void tst_Strength::thePasswordIsNotLeftInMemory()
{
    // "Left-By-The-Meter", each character one more.
    const HiddenWord hidden(QByteArrayLiteral("Mfgu.Cz.Uif.Nfufs"), 100);
    {
        const Secret password = Secret::taking(hidden.word());
        QVERIFY(strengthOf(password) >= Strength::Strong);
        QCOMPARE(hidden.countInMemory(), 1);
    }
    QCOMPARE(hidden.countInMemory(), 0);
}

QTEST_GUILESS_MAIN(tst_Strength)
#include "tst_Strength.moc"
