// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/SecureRandomSource.h"

#include <QByteArray>
#include <QSet>
#include <QTest>

#include <bit>

using namespace passwright;

namespace {

QByteArray drawn(qsizetype size)
{
    QByteArray bytes(size, '\0');
    SecureRandomSource().fill(std::as_writable_bytes(std::span(bytes.data(), static_cast<size_t>(size))));
    return bytes;
}

} // namespace

class tst_SecureRandomSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnTwice();
    void everyByteIsOverwritten();
    void nothingAskedForIsNothingDone();
};

void tst_SecureRandomSource::nothingIsDrawnTwice()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 10000; ++i)
        seen.insert(drawn(16));
    QCOMPARE(seen.size(), 10000);
}

void tst_SecureRandomSource::everyByteIsOverwritten()
{
    // Longer than what one call to the system's generator fills. Half of the bits are set, give or
    // take eight standard deviations; no stretch of 16 bytes is left zero.
    const qsizetype size = (1 << 20) + 12345;
    const QByteArray bytes = drawn(size);
    qint64 ones = 0;
    for (const char byte : bytes)
        ones += std::popcount(static_cast<unsigned char>(byte));
    const double bits = 8.0 * double(size);
    QVERIFY2(std::abs(double(ones) - bits / 2) < 8 * std::sqrt(bits) / 2, qPrintable(QString::number(ones)));
    QVERIFY(!bytes.contains(QByteArray(16, '\0')));
    QVERIFY(bytes.last(16) != QByteArray(16, '\0'));
}

void tst_SecureRandomSource::nothingAskedForIsNothingDone()
{
    QByteArray bytes("untouched");
    SecureRandomSource().fill(std::as_writable_bytes(std::span(bytes.data(), 0)));
    QCOMPARE(bytes, QByteArray("untouched"));
}

QTEST_GUILESS_MAIN(tst_SecureRandomSource)
#include "tst_SecureRandomSource.moc"
