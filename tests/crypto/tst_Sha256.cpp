// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Sha256.h"

#include <QTest>

using namespace passwright;

class tst_Sha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
};

// The examples of FIPS 180-2, appendix B, and the empty message.
void tst_Sha256::knownAnswers_data()
{
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << QByteArrayList{} << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArrayList{"abc"} << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("abc in parts") << QByteArrayList{"a", "", "bc"} << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArrayList{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"}
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million") << QByteArrayList{QByteArray(1'000'000, 'a')}
                               << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void tst_Sha256::knownAnswers()
{
    QFETCH(QByteArrayList, parts);
    QFETCH(QByteArray, expected);
    Sha256 sha;
    for (int again = 0; again < 2; ++again) {
        for (const QByteArray &part : parts)
            sha.add(part);
        QCOMPARE(sha.result().toHex(), expected);
    }
}

QTEST_GUILESS_MAIN(tst_Sha256)
#include "tst_Sha256.moc"
