// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/AesGcm.h"
#include "models/crypto/SecureRandomSource.h"

#include <QTest>

using namespace passwright;

class tst_AesGcm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void nothingCanBeChanged();
    void sameTextNeverLooksTheSame();
};

void tst_AesGcm::knownAnswers_data()
{
    // "The Galois/Counter Mode of Operation", McGrew and Viega, appendix B: test cases 13, 14, 15 and 16.
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("bound");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("encrypted");
    QTest::addColumn<QByteArray>("tag");
    const QByteArray zeros(64, '0');
    const QByteArray key("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    const QByteArray text("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
                          "b16aedf5aa0de657ba637b391aafd255");
    const QByteArray encrypted("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
                               "c5f61e6393ba7a0abcc9f662898015ad");
    QTest::newRow("13") << zeros << zeros.left(24) << QByteArray() << QByteArray() << QByteArray() << QByteArray("530f8afbc74536b9a963b4f1c4cb738b");
    QTest::newRow("14") << zeros << zeros.left(24) << QByteArray() << zeros.left(32) << QByteArray("cea7403d4d606b6e074ec5d3baf39d18")
                        << QByteArray("d0d1c8a799996bf0265b98b5d48ab919");
    QTest::newRow("15") << key << QByteArray("cafebabefacedbaddecaf888") << QByteArray() << text << encrypted
                        << QByteArray("b094dac5d93471bdec1a502270e3cc6c");
    QTest::newRow("16") << key << QByteArray("cafebabefacedbaddecaf888") << QByteArray("feedfacedeadbeeffeedfacedeadbeefabaddad2")
                        << text.left(120) << encrypted.left(120) << QByteArray("76fc6ece0f4e1768cddf8853bb2d551b");
}

void tst_AesGcm::knownAnswers()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, nonce);
    QFETCH(const QByteArray, bound);
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, encrypted);
    QFETCH(const QByteArray, tag);
    const AesGcm cipher(Secret::fromUtf8(QByteArray::fromHex(key)));
    const QByteArray sealed = cipher.sealWithNonce(Secret::fromUtf8(QByteArray::fromHex(plain)), QByteArray::fromHex(bound), QByteArray::fromHex(nonce));
    QCOMPARE(sealed.toHex(), nonce + encrypted + tag);
    const auto opened = cipher.open(sealed, QByteArray::fromHex(bound));
    QVERIFY(opened);
    QCOMPARE(opened->bytes().toByteArray().toHex(), plain);
}

void tst_AesGcm::nothingCanBeChanged()
{
    const SecureRandomSource random;
    const AesGcm cipher(Secret::fromUtf8(QByteArray(AesGcm::keySize, 'k')));
    const QByteArray sealed = cipher.seal(Secret::fromUtf8("Amber-Teapot"), "place 7", random);
    QVERIFY(cipher.open(sealed, "place 7"));
    QVERIFY(!cipher.open(sealed, "place 8"));
    QVERIFY(!cipher.open(sealed, ""));
    QVERIFY(!AesGcm(Secret::fromUtf8(QByteArray(AesGcm::keySize, 'K'))).open(sealed, "place 7"));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        QVERIFY2(!cipher.open(changed, "place 7"), qPrintable(QString::number(at)));
        QVERIFY(!cipher.open(sealed.left(at), "place 7"));
    }
}

void tst_AesGcm::sameTextNeverLooksTheSame()
{
    const SecureRandomSource random;
    const AesGcm cipher(Secret::fromUtf8(QByteArray(AesGcm::keySize, 'k')));
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(cipher.seal(Secret::fromUtf8("Amber-Teapot"), "", random).left(AesGcm::nonceSize));
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(tst_AesGcm)
#include "tst_AesGcm.moc"
