// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Base32.h"

#include <QTest>

using namespace passwright;

class tst_Base32 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc4648_data();
    void rfc4648();
    void keysAreTypedInManyWays();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
};

void tst_Base32::rfc4648_data()
{
    // RFC 4648, section 10.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("0") << QByteArray("") << QByteArray("");
    QTest::newRow("1") << QByteArray("MY======") << QByteArray("f");
    QTest::newRow("2") << QByteArray("MZXQ====") << QByteArray("fo");
    QTest::newRow("3") << QByteArray("MZXW6===") << QByteArray("foo");
    QTest::newRow("4") << QByteArray("MZXW6YQ=") << QByteArray("foob");
    QTest::newRow("5") << QByteArray("MZXW6YTB") << QByteArray("fooba");
    QTest::newRow("6") << QByteArray("MZXW6YTBOI======") << QByteArray("foobar");
}

void tst_Base32::rfc4648()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, bytes);
    const auto decoded = fromBase32(Secret::fromUtf8(text));
    QVERIFY(decoded);
    QCOMPARE(decoded->bytes().toByteArray(), bytes);
}

void tst_Base32::keysAreTypedInManyWays()
{
    for (const char *text : {"MZXW6YTBOI", "mzxw6ytboi", "mzxw 6ytb oi", " MZXW6YTBOI====== "}) {
        const auto decoded = fromBase32(Secret::fromUtf8(text));
        QVERIFY2(decoded, text);
        QCOMPARE(decoded->bytes().toByteArray(), QByteArray("foobar"));
    }
}

void tst_Base32::anythingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one character") << QByteArray("M");
    QTest::newRow("three characters") << QByteArray("MZX");
    QTest::newRow("six characters") << QByteArray("MZXW6Y");
    QTest::newRow("a one") << QByteArray("MZXW6YT1");
    QTest::newRow("a zero") << QByteArray("MZXW6YT0");
    QTest::newRow("padding inside") << QByteArray("MZ=W6YTB");
    QTest::newRow("a hyphen") << QByteArray("MZXW-6YTB");
    QTest::newRow("a NUL") << QByteArray("MZXW6YTB", 9);
    QTest::newRow("not ASCII") << QByteArray("MZXW6YT\xC3\xA4");
}

void tst_Base32::anythingElseIsRefused()
{
    QFETCH(QByteArray, text);
    const auto decoded = fromBase32(Secret::fromUtf8(text));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!decoded.error().detail.contains(QString::fromUtf8(text)));
}

QTEST_GUILESS_MAIN(tst_Base32)
#include "tst_Base32.moc"
