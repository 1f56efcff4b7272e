// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/TextMatch.h"

#include <QTest>

using namespace passwright;

class tst_TextMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void nothingToLookForIsEverybody();
    void fieldsAreLookedAtApart();
};

void tst_TextMatch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &text, bool found) { QTest::newRow(name) << text << found; };
    row("the user name", QStringLiteral("jdoe"), true);
    row("its start", QStringLiteral("jd"), true);
    row("its middle", QStringLiteral("doe2"), false);
    row("a first name in capitals", QStringLiteral("J\u00DCRGEN"), true);
    row("the same, with the dots apart", QStringLiteral("ju\u0308rgen"), true);
    row("without the dots", QStringLiteral("jurgen"), false);
    row("a capital sharp s", QStringLiteral("GRO\u1E9E"), true);
    row("a sharp s as two", QStringLiteral("gross"), true);
    row("two words in any order", QStringLiteral("gro j\u00FCr"), true);
    row("two words, one of them nobody's", QStringLiteral("j\u00FCrgen smith"), false);
    row("the second half of a double name", QStringLiteral("meyer"), true);
    row("a double name", QStringLiteral("gro\u00DF-meyer"), true);
    row("the e-mail address", QStringLiteral("jd@example.org"), true);
    row("its host", QStringLiteral("example"), true);
    row("the user_id", QStringLiteral("zusr6pxpqqg4j09t5vhw1ehtmebshy"), true);
    row("the user_id between blanks", QStringLiteral("  zusr6pxpqqg4j09t5vhw1ehtmebshy\t"), true);
    row("part of the user_id", QStringLiteral("zusr6p"), false);
    row("the user_id in capitals", QStringLiteral("ZUSR6PXPQQG4J09T5VHW1EHTMEBSHY"), false);
    row("a wildcard", QStringLiteral("j*"), false);
    row("another wildcard", QStringLiteral("%"), false);
    row("a regular expression", QStringLiteral("j.oe"), false);
    row("a wide space between", QStringLiteral("j\u00FCrgen\u3000gro"), true);
}

void tst_TextMatch::finds()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    Account account;
    account.userId = QStringLiteral("zusr6pxpqqg4j09t5vhw1ehtmebshy");
    account.userName = QStringLiteral("jdoe2");
    account.firstName = QStringLiteral("J\u00FCrgen");
    account.lastName = QStringLiteral("Gro\u00DF-Meyer");
    account.email = QStringLiteral("jd@example.org");
    QCOMPARE(TextMatch(text).matches(account), found);
}

void tst_TextMatch::nothingToLookForIsEverybody()
{
    for (const QString &text : {QString(), QStringLiteral(" \t\n")}) {
        QVERIFY(TextMatch(text).isEmpty());
        QVERIFY(TextMatch(text).matches(Account()));
    }
    QVERIFY(!TextMatch(QStringLiteral("x")).isEmpty());
    QVERIFY(!TextMatch(QStringLiteral("x")).matches(Account()));
}

void tst_TextMatch::fieldsAreLookedAtApart()
{
    QVERIFY(!TextMatch(QStringLiteral("anna")).matchesFields({QStringLiteral("an"), QStringLiteral("na")}));
    QVERIFY(TextMatch(QStringLiteral("an na")).matchesFields({QStringLiteral("an"), QStringLiteral("na")}));
}

QTEST_GUILESS_MAIN(tst_TextMatch)
#include "tst_TextMatch.moc"
