// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/JsonCells.h"

#include <QTest>

using namespace passwright;

class tst_JsonCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTakenApart_data();
    void cellsAreTakenApart();
};

void tst_JsonCells::cellsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("expected"); // a null as <null>
    QTest::addColumn<bool>("isWhole");
    const auto good = [](const char *name, const QByteArray &json, const QByteArrayList &cells) { QTest::newRow(name) << json << cells << true; };
    const auto bad = [](const char *name, const QByteArray &json, const QByteArrayList &cells = {}) { QTest::newRow(name) << json << cells << false; };
    good("numbers, texts and nulls", R"([1,"a",null,-2.5,""])", {"1", "a", "<null>", "-2.5", ""});
    good("a text that looks like the end", R"(["],[\"a",2])", {"],[\"a", "2"});
    good("escapes", R"(["\"\\\/\b\f\n\r\t\u001b\u0041"])", {"\"\\/\b\f\n\r\t\x1b" "A"});
    good("a NUL", R"(["a\u0000b"])", {QByteArray("a\0b", 3)});
    good("escapes at both ends", R"(["\"a\"","\\"])", {"\"a\"", "\\"});
    good("UTF-8 as it is", "[\"\xc3\xbc\xf0\x9f\x94\x91\"]", {"\xc3\xbc\xf0\x9f\x94\x91"});
    good("bytes that are no UTF-8", "[\"\xff\"]", {"\xff"});
    bad("nothing", "");
    bad("an object", "{}");
    bad("cut off in a text", R"([1,"a)", {"1"});
    bad("cut off in an escape", R"([1,"a\)", {"1"});
    bad("cut off in a code", R"([1,"a\u00)", {"1"});
    bad("no code", R"(["\u00zz"])");
    bad("a code that no database writes", R"(["\ud83d\udd11"])");
    bad("an escape that is none", R"(["\x"])");
    bad("no comma", R"(["a""b"])", {"a"});
    bad("cut off behind a comma", "[1,", {"1"});
    bad("something behind it", "[1]x", {"1"});
}

void tst_JsonCells::cellsAreTakenApart()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArrayList, expected);
    QFETCH(bool, isWhole);
    JsonCells cells(json);
    QByteArrayList found;
    while (const auto cell = cells.next())
        found << (cell->isNull ? QByteArray("<null>") : cell->bytes.toByteArray());
    QCOMPARE(found, expected);
    QCOMPARE(cells.isAtEnd(), isWhole);
}

QTEST_GUILESS_MAIN(tst_JsonCells)
#include "tst_JsonCells.moc"
