// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/PasswordHash.h"

#include "tests/crypto/JsonVectors.h"
#include "tests/crypto/SeededRandom.h"
#include "tests/domain/OwnMemory.h"

#include <QJsonArray>
#include <QTest>

using namespace passwright;

namespace {

// Made with Python's hashlib.pbkdf2_hmac from these passwords, salt "0123456789abcdef", 3 rounds.
constexpr QByteArrayView ofNul = "$pbkdf2-sha512$3$MDEyMzQ1Njc4OWFiY2RlZg$"
    "AczOXCjd9wVdPq2uQRe0zs9hLOKa1cTnbIX5KLfE/CtP9jIYdgXbxT6LaLxEMg/oB5v.NXsXTztop809ft.yrg";
constexpr QByteArrayView ofLong = "$pbkdf2-sha512$3$MDEyMzQ1Njc4OWFiY2RlZg$"
    "/zCucfqCisOIEu86mrBQTOmj8V0gntdE9Qfkl/h/I5RIdcaAv381IdbP6III9Y7oPaAUtSD.DhyKe/Xdow02qg";

} // namespace

class tst_PasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passlibsHashesAreMadeAndVerified_data();
    void passlibsHashesAreMadeAndVerified();
    void aPasswordGoesOnBehindANul();
    void everyCharacterOfALongPasswordCounts();
    void anotherPasswordIsRefused();
    void twoHashesOfOnePasswordDiffer();
    void saltIsAsLongAsAskedFor();
    void absurdRoundsAreBroughtIntoLimits();
    void damageIsRefused_data();
    void damageIsRefused();
    void nothingOfTheHashStandsInTheError();
    void thePasswordIsNotLeftInMemory();
};

void tst_PasswordHash::passlibsHashesAreMadeAndVerified_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("hash");
    const QJsonArray vectors = vectorsFrom("password-hashes.json").value(QLatin1String("vectors")).toArray();
    QCOMPARE(vectors.size(), 7);
    for (const auto &value : vectors) {
        const QJsonObject vector = value.toObject();
        const QString password = vector.value(QLatin1String("password")).toString();
        QTest::addRow("%s", qPrintable(password.left(20)))
            << password << vector.value(QLatin1String("rounds")).toInt()
            << QByteArray::fromHex(vector.value(QLatin1String("salt_hex")).toString().toLatin1())
            << vector.value(QLatin1String("hash")).toString().toLatin1();
    }
}

void tst_PasswordHash::passlibsHashesAreMadeAndVerified()
{
    QFETCH(QString, password);
    QFETCH(int, rounds);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, hash);

    const Secret secret = Secret::fromString(password);
    QCOMPARE(PasswordHash::withSalt(secret, rounds, salt).toString(), hash);

    const auto parsed = PasswordHash::parse(hash);
    QVERIFY(parsed);
    QCOMPARE(parsed->rounds(), rounds);
    QCOMPARE(parsed->toString(), hash);
    QVERIFY(parsed->verify(secret));
    QVERIFY(!parsed->verify(Secret::fromString(password + QLatin1Char(' '))));
}

void tst_PasswordHash::aPasswordGoesOnBehindANul()
{
    const auto hash = PasswordHash::parse(ofNul);
    QVERIFY(hash);
    QVERIFY(hash->verify(Secret::fromUtf8(QByteArrayView("nul\0byte", 8))));
    QVERIFY(!hash->verify(Secret::fromUtf8("nul")));
    QVERIFY(!hash->verify(Secret::fromUtf8(QByteArrayView("nul\0bytf", 8))));
}

void tst_PasswordHash::everyCharacterOfALongPasswordCounts()
{
    const auto hash = PasswordHash::parse(ofLong);
    QVERIFY(hash);
    QVERIFY(hash->verify(Secret::fromString(QString(10000, QChar(0xE4)))));
    QVERIFY(!hash->verify(Secret::fromString(QString(9999, QChar(0xE4)))));
}

void tst_PasswordHash::anotherPasswordIsRefused()
{
    const PasswordHash hash = PasswordHash::make(Secret::fromUtf8("Correct-Horse-1"), 10, SeededRandom());
    QVERIFY(hash.verify(Secret::fromUtf8("Correct-Horse-1")));
    QVERIFY(!hash.verify(Secret::fromUtf8("correct-horse-1")));
    QVERIFY(!hash.verify(Secret::fromUtf8("Correct-Horse-1 ")));
    QVERIFY(!hash.verify(Secret()));
}

void tst_PasswordHash::twoHashesOfOnePasswordDiffer()
{
    const SeededRandom random;
    const Secret password = Secret::fromUtf8("Correct-Horse-1");
    const QByteArray first = PasswordHash::make(password, 1, random).toString();
    const QByteArray second = PasswordHash::make(password, 1, random).toString();
    QVERIFY(first != second);
    QVERIFY(PasswordHash::parse(first)->verify(password));
    QVERIFY(PasswordHash::parse(second)->verify(password));
}

void tst_PasswordHash::saltIsAsLongAsAskedFor()
{
    // Unpadded base64: 64 bytes are 86 characters, 16 are 22.
    const auto saltOf = [](const PasswordHash &hash) { return hash.toString().split('$').at(3); };
    const Secret password = Secret::fromUtf8("x");
    QCOMPARE(saltOf(PasswordHash::make(password, 1, SeededRandom())).size(), 86);
    QCOMPARE(saltOf(PasswordHash::make(password, 1, SeededRandom(), 16)).size(), 22);
    QCOMPARE(saltOf(PasswordHash::make(password, 1, SeededRandom(), 0)).size(), 2);
}

void tst_PasswordHash::absurdRoundsAreBroughtIntoLimits()
{
    QCOMPARE(PasswordHash::make(Secret(), 0, SeededRandom()).rounds(), 1);
    QCOMPARE(PasswordHash::make(Secret(), -5, SeededRandom()).rounds(), 1);
}

void tst_PasswordHash::damageIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QByteArray salt = QByteArrayLiteral("AAAAAAAAAAAAAAAAAAAAAA");
    const QByteArray digest =
        QByteArrayLiteral("QaBkAEFKm3GXMb9xoD51qtWxJuwn.P3QhftDS8cYcQ4z7GLcOQXRofpbtMszkz8ND3oBiq8RuEB4.T7dnDUdXw");
    const auto text = [](const QByteArray &rounds, const QByteArray &saltPart, const QByteArray &digestPart) {
        return "$pbkdf2-sha512$" + rounds + '$' + saltPart + '$' + digestPart;
    };
    QVERIFY(PasswordHash::parse(text("1", salt, digest)));

    const QString beginning = QStringLiteral("begin");
    const QString parts = QStringLiteral("parts");
    const QString rounds = QStringLiteral("rounds");
    const QString saltWord = QStringLiteral("salt");
    const QString digestWord = QStringLiteral("digest");
    QTest::newRow("empty") << QByteArray() << beginning;
    QTest::newRow("plain text") << QByteArray("Correct-Horse-1") << beginning;
    QTest::newRow("another scheme") << QByteArray("$pbkdf2-sha256$1$AAAA$AAAA") << beginning;
    QTest::newRow("nothing behind the scheme") << QByteArray("$pbkdf2-sha512$") << parts;
    QTest::newRow("no digest") << ("$pbkdf2-sha512$1$" + salt) << parts;
    QTest::newRow("a fifth part") << text("1", salt, digest) + "$x" << parts;
    QTest::newRow("no rounds") << text("", salt, digest) << rounds;
    QTest::newRow("no round at all") << text("0", salt, digest) << rounds;
    QTest::newRow("negative rounds") << text("-1", salt, digest) << rounds;
    QTest::newRow("rounds with a leading zero") << text("01", salt, digest) << rounds;
    QTest::newRow("rounds with a sign") << text("+1", salt, digest) << rounds;
    QTest::newRow("rounds in hex") << text("0x10", salt, digest) << rounds;
    QTest::newRow("a billion rounds") << text("1000000000", salt, digest) << rounds;
    QTest::newRow("one round too many") << text("10000001", salt, digest) << rounds;
    QTest::newRow("rounds that overflow") << text("99999999999999999999", salt, digest) << rounds;
    QTest::newRow("no salt") << text("1", "", digest) << saltWord;
    QTest::newRow("salt with a plus") << text("1", "++++", digest) << saltWord;
    QTest::newRow("salt with padding") << text("1", "AAA=", digest) << saltWord;
    QTest::newRow("salt of half a byte") << text("1", "A", digest) << saltWord;
    QTest::newRow("salt with a space") << text("1", "AA AA", digest) << saltWord;
    QTest::newRow("salt of 1025 bytes") << text("1", QByteArray(1366, 'A') + "A", digest) << saltWord;
    QTest::newRow("digest a byte short") << text("1", salt, QByteArray(84, 'A')) << digestWord;
    QTest::newRow("digest a byte long") << text("1", salt, QByteArray(87, 'A')) << digestWord;
    QTest::newRow("no digest at all") << text("1", salt, "") << digestWord;
    QTest::newRow("digest with a NUL") << text("1", salt, digest.chopped(1) + QByteArray(1, '\0')) << digestWord;
    QTest::newRow("digest that is not ASCII") << text("1", salt, digest.chopped(2) + "\xC3\xA4") << digestWord;
    QTest::newRow("bits to spare in the digest") << text("1", salt, digest.chopped(1) + "x") << digestWord;
}

void tst_PasswordHash::damageIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto parsed = PasswordHash::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(parsed.error().detail.contains(says), qPrintable(parsed.error().detail));
}

void tst_PasswordHash::nothingOfTheHashStandsInTheError()
{
    const auto parsed = PasswordHash::parse("$pbkdf2-sha512$1$AAAA$Sup3rSecret");
    QVERIFY(!parsed);
    QVERIFY(!(parsed.error().subject + parsed.error().detail).contains(QLatin1String("Sup3r")));
}

void tst_PasswordHash::thePasswordIsNotLeftInMemory()
{
    // "Left-By-The-Hash", each character one more.
    const HiddenWord hidden(QByteArrayLiteral("Mfgu.Cz.Uif.Ibti"), 100);
    {
        const Secret password = Secret::taking(hidden.word());
        const PasswordHash hash = PasswordHash::make(password, 10, SeededRandom());
        QVERIFY(hash.verify(password));
        QVERIFY(PasswordHash::parse(hash.toString())->verify(password));
        QCOMPARE(hidden.countInMemory(), 1);
    }
    QCOMPARE(hidden.countInMemory(), 0);
}

QTEST_GUILESS_MAIN(tst_PasswordHash)
#include "tst_PasswordHash.moc"
