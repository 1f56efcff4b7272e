// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoSearch.h"

#include "tests/support/servers/ZatoSampleUsers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace passwright;

class tst_ZatoSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void crashesOf_data();
    void crashesOf();
    void aPageIsCutAtAHundred();
    void pastTheEndThereIsNothing();
    void emailsAreFoundWhereTheyAreNotEncrypted();
    void theOfficeIsFullOfDifferentPeople();

private:
    static QList<ZatoUser> people()
    {
        QList<ZatoUser> users = zatoSampleUsers(QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC), 250);
        users.first().userId = QStringLiteral("zusr1");
        ZatoUser percent = users.last();
        percent.userName = QStringLiteral("percent");
        percent.displayName = QStringLiteral("100% Straße");
        percent.middleName = QStringLiteral("Zoë");
        users << percent;
        return users;
    }
};

void tst_ZatoSearch::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("first");
    QTest::newRow("everybody") << QStringLiteral("{}") << 261 << QStringLiteral("percent");
    QTest::newRow("user name") << QStringLiteral(R"({"username": "joan"})") << 1 << QStringLiteral("joan");
    QTest::newRow("user names have case") << QStringLiteral(R"({"username": "Joan"})") << 0 << QString();
    QTest::newRow("user name before names")
        << QStringLiteral(R"({"username": "joan", "first_name": "Mary"})") << 1 << QStringLiteral("joan");
    QTest::newRow("id before user name") << QStringLiteral(R"({"username": "joan", "user_id": "zusr1"})") << 1 << QStringLiteral("admin1");
    QTest::newRow("names are exact but for case") << QStringLiteral(R"({"first_name": "mary"})") << 1 << QStringLiteral("mary");
    QTest::newRow("a part is not exact") << QStringLiteral(R"({"first_name": "mar"})") << 0 << QString();
    QTest::newRow("a part") << QStringLiteral(R"({"first_name": "mar", "is_name_exact": false})") << 1 << QStringLiteral("mary");
    QTest::newRow("blanks around") << QStringLiteral(R"({"first_name": " Mary "})") << 1 << QStringLiteral("mary");
    QTest::newRow("per cent is a wildcard")
        << QStringLiteral(R"({"display_name": "m%r", "is_name_exact": false})") << 1 << QStringLiteral("mary");
    QTest::newRow("so is the underline")
        << QStringLiteral(R"({"display_name": "user 000_", "is_name_exact": false})") << 10 << QStringLiteral("user0000");
    QTest::newRow("a full stop is none") << QStringLiteral(R"({"display_name": "m.ry", "is_name_exact": false})") << 0 << QString();
    QTest::newRow("beyond ASCII") << QStringLiteral("{\"middle_name\": \"zoë\"}") << 1 << QStringLiteral("percent");
    QTest::newRow("and") << QStringLiteral(R"({"first_name": "Extra", "last_name": "U0007"})") << 1 << QStringLiteral("user0007");
    QTest::newRow("or") << QStringLiteral(R"({"first_name": "Ada", "last_name": "Doe", "name_op": "or"})") << 2 << QStringLiteral("admin1");
    QTest::newRow("approval") << QStringLiteral(R"({"approval_status": "before_decision"})") << 1 << QStringLiteral("pending");
}

void tst_ZatoSearch::finds()
{
    QFETCH(QString, query);
    QFETCH(int, total);
    QFETCH(QString, first);
    const ZatoAnswer answer = zatoSearch(people(), QJsonDocument::fromJson(query.toUtf8()).object(), {});
    QVERIFY(answer.kind == ZatoAnswer::Kind::Ok);
    QCOMPARE(answer.fields.value(QLatin1String("total")).toInt(), total);
    QCOMPARE(answer.fields.value(QLatin1String("result")).toArray().at(0)[QLatin1String("username")].toString(), first);
}

void tst_ZatoSearch::crashesOf_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("e-mail") << QStringLiteral(R"({"email": "joan@example.com"})");
    QTest::newRow("empty name") << QStringLiteral(R"({"display_name": "  "})");
    QTest::newRow("operator") << QStringLiteral(R"({"display_name": "x", "name_op": "xor"})");
    QTest::newRow("page") << QStringLiteral(R"({"cur_page": "one"})");
}

void tst_ZatoSearch::crashesOf()
{
    QFETCH(QString, query);
    const ZatoAnswer answer = zatoSearch(people(), QJsonDocument::fromJson(query.toUtf8()).object(), {});
    QVERIFY(answer.kind == ZatoAnswer::Kind::Crash);
    QVERIFY(!answer.details.isEmpty());
}

void tst_ZatoSearch::aPageIsCutAtAHundred()
{
    const QJsonObject page = zatoSearch(people(), {{QStringLiteral("page_size"), 5000}}, {}).fields;
    QCOMPARE(page.value(QLatin1String("result")).toArray().size(), 100);
    QCOMPARE(page.value(QLatin1String("page_size")).toInt(), 100);
    QCOMPARE(page.value(QLatin1String("num_pages")).toInt(), 3);
    QCOMPARE(zatoSearch(people(), {{QStringLiteral("page_size"), 0}}, {}).fields.value(QLatin1String("page_size")).toInt(), 50);
}

void tst_ZatoSearch::pastTheEndThereIsNothing()
{
    const QJsonObject last = zatoSearch(people(), {{QStringLiteral("cur_page"), 6}}, {}).fields;
    QCOMPARE(last.value(QLatin1String("result")).toArray().size(), 11);
    QCOMPARE(last.value(QLatin1String("has_next_page")), QJsonValue(false));
    QVERIFY(last.value(QLatin1String("next_page")).isNull());
    const QJsonObject past = zatoSearch(people(), {{QStringLiteral("cur_page"), 9}}, {}).fields;
    QCOMPARE(past.value(QLatin1String("result")).toArray().size(), 0);
    QCOMPARE(past.value(QLatin1String("total")).toInt(), 261);
}

void tst_ZatoSearch::emailsAreFoundWhereTheyAreNotEncrypted()
{
    const QJsonObject query{{QStringLiteral("email"), QStringLiteral("joan@example.com")}};
    const ZatoAnswer answer = zatoSearch(people(), query, {.encryptsEmail = false});
    QCOMPARE(answer.fields.value(QLatin1String("total")).toInt(), 1);
}

void tst_ZatoSearch::theOfficeIsFullOfDifferentPeople()
{
    const QList<ZatoUser> office = zatoOfficeUsers(QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC));
    QSet<QString> names;
    for (const ZatoUser &user : office)
        names << user.userName;
    QCOMPARE(office.size(), 250);
    QCOMPARE(names.size(), 250);
}

QTEST_GUILESS_MAIN(tst_ZatoSearch)

#include "tst_ZatoSearch.moc"
