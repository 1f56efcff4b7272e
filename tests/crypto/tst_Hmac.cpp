// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Hmac.h"

#include "models/crypto/CryptoGate.h"
#include "tests/crypto/JsonVectors.h"

#include <QJsonArray>
#include <QTest>

using namespace passwright;

class tst_Hmac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rfc4231_data();
    void rfc4231();
    void sha1IsThatOfRfc2202();
    void oneKeyServesManyMessages();
    void aMovedOneGoesOn();
    void anEmptyKeyAndMessageAreHashedToo();
    void nulIsAByteLikeAnyOther();

private:
    std::unique_ptr<CryptoGate> m_gate;
};

void tst_Hmac::initTestCase()
{
    auto gate = CryptoGate::open();
    QVERIFY(gate);
    m_gate = std::move(gate).value();
}

void tst_Hmac::rfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");
    const QJsonArray vectors = vectorsFrom("hmac-sha256.json").value(QLatin1String("vectors")).toArray();
    QCOMPARE(vectors.size(), 7);
    for (const auto &vector : vectors) {
        const auto bytes = [&vector](const char *name) {
            return QByteArray::fromHex(vector[QLatin1String(name)].toString().toLatin1());
        };
        QTest::addRow("case %d", vector[QLatin1String("case")].toInt())
            << bytes("key_hex") << bytes("data_hex") << bytes("mac_hex");
    }
}

void tst_Hmac::rfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, mac);
    const QByteArray code = Hmac(Secret::fromUtf8(key)).of(data);
    QCOMPARE(code.size(), 32);
    QCOMPARE(code.first(mac.size()), mac);
}

void tst_Hmac::sha1IsThatOfRfc2202()
{
    // Test case 2.
    QCOMPARE(Hmac(Secret::fromUtf8("Jefe"), Hmac::Hash::Sha1).of("what do ya want for nothing?").toHex(),
        QByteArray("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
}

void tst_Hmac::oneKeyServesManyMessages()
{
    const Hmac hmac(Secret::fromUtf8("Jefe"));
    const QByteArray expected("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QCOMPARE(hmac.of("what do ya want for nothing?").toHex(), expected);
    QVERIFY(hmac.of("what do ya want for nothing").toHex() != expected);
    QCOMPARE(hmac.of("what do ya want for nothing?").toHex(), expected);
}

void tst_Hmac::aMovedOneGoesOn()
{
    Hmac first(Secret::fromUtf8("Jefe"));
    const QByteArray before = first.of("x");
    Hmac second = std::move(first);
    QCOMPARE(second.of("x"), before);
    second = Hmac(Secret::fromUtf8("other"));
    QVERIFY(second.of("x") != before);
}

void tst_Hmac::anEmptyKeyAndMessageAreHashedToo()
{
    // qca-ossl gives zeros for a key of no bytes. Python: hmac.new(b"", b"", "sha256").hexdigest()
    QCOMPARE(Hmac(Secret()).of({}).toHex(),
        QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

void tst_Hmac::nulIsAByteLikeAnyOther()
{
    const Hmac hmac(Secret::fromUtf8("Jefe"));
    QVERIFY(hmac.of(QByteArrayView("a\0b", 3)) != hmac.of("a"));
    QVERIFY(hmac.of(QByteArrayView("a\0b", 3)) != hmac.of(QByteArrayView("a\0c", 3)));
}

QTEST_GUILESS_MAIN(tst_Hmac)
#include "tst_Hmac.moc"
