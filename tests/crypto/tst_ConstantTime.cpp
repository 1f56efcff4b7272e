// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/ConstantTime.h"

#include <QByteArray>
#include <QTest>

using namespace passwright;

class tst_ConstantTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytesAreEqual();
    void aDifferenceAnywhereIsSeen();
    void aPrefixIsNotTheWhole();
};

void tst_ConstantTime::sameBytesAreEqual()
{
    QVERIFY(constantTimeEqual({}, {}));
    QVERIFY(constantTimeEqual({}, ""));
    QVERIFY(constantTimeEqual("abc", QByteArray("abc")));
    QVERIFY(constantTimeEqual(QByteArrayView("a\0b", 3), QByteArrayView("a\0b", 3)));
}

void tst_ConstantTime::aDifferenceAnywhereIsSeen()
{
    const QByteArray bytes(64, 'x');
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            QByteArray other = bytes;
            other[i] = static_cast<char>(static_cast<unsigned char>(other[i]) ^ (1U << bit));
            QVERIFY(!constantTimeEqual(bytes, other));
        }
    }
    QVERIFY(!constantTimeEqual(QByteArrayView("a\0b", 3), QByteArrayView("a\0c", 3)));
}

void tst_ConstantTime::aPrefixIsNotTheWhole()
{
    QVERIFY(!constantTimeEqual("abc", "abcd"));
    QVERIFY(!constantTimeEqual("abcd", "abc"));
    QVERIFY(!constantTimeEqual("abc", {}));
}

QTEST_GUILESS_MAIN(tst_ConstantTime)
#include "tst_ConstantTime.moc"
