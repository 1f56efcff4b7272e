// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PackedCells.h"

#include <QTest>

using namespace passwright;

class tst_PackedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTakenApart_data();
    void cellsAreTakenApart();
};

void tst_PackedCells::cellsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArrayList>("cells"); // a null one is NULL
    QTest::addColumn<bool>("isWhole");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    QTest::newRow("none") << QByteArray() << QByteArrayList() << true;
    QTest::newRow("text, nothing, NULL") << hex("00000002 6869 00000000 ffffffff") << QByteArrayList{"hi", "", QByteArray()} << true;
    QTest::newRow("NUL within") << hex("00000003 610062") << QByteArrayList{QByteArray("a\0b", 3)} << true;
    QTest::newRow("length cut off") << hex("00000001 61 000000") << QByteArrayList{"a"} << false;
    QTest::newRow("text cut off") << hex("00000001 61 00000003 6262") << QByteArrayList{"a"} << false;
    QTest::newRow("less than nothing") << hex("fffffffe 6162") << QByteArrayList() << false;
    QTest::newRow("longer than all there is") << hex("7fffffff 61") << QByteArrayList() << false;
}

void tst_PackedCells::cellsAreTakenApart()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArrayList, cells);
    QFETCH(bool, isWhole);
    PackedCells packed(row);
    for (const QByteArray &expected : cells) {
        const auto cell = packed.next();
        QVERIFY(cell);
        QCOMPARE(cell->isNull(), expected.isNull());
        QCOMPARE(cell->toByteArray(), expected);
    }
    QCOMPARE(packed.isAtEnd(), isWhole);
    QVERIFY(!packed.next());
}

QTEST_GUILESS_MAIN(tst_PackedCells)
#include "tst_PackedCells.moc"
