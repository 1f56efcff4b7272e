// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/RandomSource.h"

#include "tests/crypto/SeededRandom.h"

#include <QList>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace passwright;

namespace {

//! Gives out the numbers it was given, in order.
class ScriptedRandom final : public RandomSource
{
public:
    explicit ScriptedRandom(QList<quint32> numbers) : m_numbers(std::move(numbers)) {}

    void fill(std::span<std::byte> bytes) const override
    {
        Q_ASSERT(bytes.size() == sizeof(quint32));
        const quint32 number = m_numbers.takeFirst();
        std::memcpy(bytes.data(), &number, sizeof number);
    }

    [[nodiscard]] qsizetype left() const { return m_numbers.size(); }

private:
    mutable QList<quint32> m_numbers;
};

} // namespace

class tst_RandomSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsOfOneAndNoneGiveZero();
    void numbersOfTheUnevenPartAreDrawnAgain();
    void everyNumberIsAsLikelyAsAnyOther_data();
    void everyNumberIsAsLikelyAsAnyOther();
};

void tst_RandomSource::boundsOfOneAndNoneGiveZero()
{
    const ScriptedRandom random({});
    QCOMPARE(random.below(0), 0U);
    QCOMPARE(random.below(1), 0U);
}

void tst_RandomSource::numbersOfTheUnevenPartAreDrawnAgain()
{
    // 2^32 = 3 * 1431655765 + 1: one number must be drawn again, and that is 0.
    const ScriptedRandom three({0, 1, 4294967295U});
    QCOMPARE(three.below(3), 1U);
    QCOMPARE(three.below(3), 0U);
    QCOMPARE(three.left(), 0);

    // 2^32 - 3 * 2^30 = 2^30: a quarter of all numbers must be drawn again.
    const ScriptedRandom large({0, 1073741823U, 1073741824U});
    QCOMPARE(large.below(3221225472U), 1073741824U);
    QCOMPARE(large.left(), 0);

    // A power of two divides evenly: none is drawn again.
    const ScriptedRandom two({0, 3});
    QCOMPARE(two.below(2), 0U);
    QCOMPARE(two.below(2), 1U);
}

void tst_RandomSource::everyNumberIsAsLikelyAsAnyOther_data()
{
    QTest::addColumn<quint32>("bound");
    for (const quint32 bound : {2U, 3U, 10U, 22U, 75U, 94U})
        QTest::addRow("%u", bound) << bound;
}

void tst_RandomSource::everyNumberIsAsLikelyAsAnyOther()
{
    QFETCH(quint32, bound);
    const SeededRandom random(20260101);
    const int perNumber = 5000;
    QList<int> counts(static_cast<qsizetype>(bound), 0);
    for (quint32 i = 0; i < bound * perNumber; ++i) {
        const quint32 number = random.below(bound);
        QVERIFY(number < bound);
        ++counts[static_cast<qsizetype>(number)];
    }
    double chiSquare = 0;
    for (const int count : counts)
        chiSquare += double(count - perNumber) * (count - perNumber) / perNumber;
    // Mean is bound - 1, standard deviation sqrt(2 (bound - 1)): five of them.
    const double freedom = bound - 1;
    QVERIFY2(chiSquare < freedom + 5 * std::sqrt(2 * freedom), qPrintable(QString::number(chiSquare)));
}

QTEST_GUILESS_MAIN(tst_RandomSource)
#include "tst_RandomSource.moc"
