// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Pbkdf2.h"

#include <QTest>

using namespace passwright;

class tst_Pbkdf2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
};

void tst_Pbkdf2::knownAnswers_data()
{
    // The inputs of RFC 6070; the answers for SHA-512 by Python's hashlib.
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QByteArray>("derived");
    QTest::newRow("once") << QByteArray("password") << QByteArray("salt") << 1
        << QByteArray("867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce");
    QTest::newRow("4096") << QByteArray("password") << QByteArray("salt") << 4096
        << QByteArray("d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5143f30602641b3d55cd335988cb36b84376060ecd532e039b742a239434af2d5");
    QTest::newRow("longer than a block") << QByteArray("passwordPASSWORDpassword") << QByteArray("saltSALTsaltSALTsaltSALTsaltSALTsalt") << 4096
        << QByteArray("8c0511f4c6e597c6ac6315d8f0362e225f3c501495ba23b868c005174dc4ee71115b59f9e60cd9532fa33e0f75aefe30225c583a186cd82bd4daea9724a3d3b804f75bdd41494fa324cab24bcc680fb3b96a30cf5d21fac3c2875913919f3399b1d9ce7e");
    QTest::newRow("empty") << QByteArray("") << QByteArray("salt") << 2
        << QByteArray("cc5eacbb057f2a5982fce67bf70f79fccf4adf285f5cbae1a5a1c5df012a630a");
}

void tst_Pbkdf2::knownAnswers()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, salt);
    QFETCH(const int, rounds);
    QFETCH(const QByteArray, derived);
    const Secret key = Pbkdf2::sha512(Secret::fromUtf8(password), salt, rounds, static_cast<int>(derived.size() / 2));
    QCOMPARE(key.bytes().toByteArray().toHex(), derived);
}

QTEST_GUILESS_MAIN(tst_Pbkdf2)
#include "tst_Pbkdf2.moc"
