// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoCodec.h"

#include "models/zato/ZatoBody.h"
#include "models/zato/ZatoDetails.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace passwright;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second, int ms)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
}

} // namespace

class tst_ZatoCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterOfAPasswordArrives_data();
    void everyCharacterOfAPasswordArrives();
    void usersAreRead();
    void regularUsersAreReadFromTheLittleThatIsTold();
    void wrongTypesAreNotGuessedAt_data();
    void wrongTypesAreNotGuessedAt();
    void timesAreUtc_data();
    void timesAreUtc();
    void codesAreRead();
    void pagesAreRead();
    void detailsHoldNoSecret_data();
    void detailsHoldNoSecret();
    void detailsAreShortAndPrintable();
    void redirectsAreToldWithoutTheirQuery();
};

void tst_ZatoCodec::everyCharacterOfAPasswordArrives_data()
{
    QTest::addColumn<QString>("password");
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("controls, NUL included") << controls;
    QTest::newRow("quotes and backslashes") << QStringLiteral("\"\\\\\"/\\u0041");
    QTest::newRow("umlauts, emoji, U+2028, U+FFFF") << QStringLiteral("\u00E4\U0001F511\u2028\uFFFF\u007F");
    QTest::newRow("blanks at both ends") << QStringLiteral("  a  ");
    QTest::newRow("10,000 characters") << QString(10000, QLatin1Char('x'));
}

void tst_ZatoCodec::everyCharacterOfAPasswordArrives()
{
    QFETCH(QString, password);
    ZatoBody body;
    body.set(QStringLiteral("new_password"), Secret::fromString(password))
        .set(QStringLiteral("current_app"), password)
        .set(QStringLiteral("days"), -7)
        .set(QStringLiteral("flag"), true);
    QJsonParseError error;
    const QByteArray sent = body.toJson().bytes().toByteArray();
    const QJsonDocument read = QJsonDocument::fromJson(sent, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject expected{{QStringLiteral("new_password"), password}, {QStringLiteral("current_app"), password},
        {QStringLiteral("days"), -7}, {QStringLiteral("flag"), true}};
    QCOMPARE(read.object(), expected);
}

void tst_ZatoCodec::usersAreRead()
{
    // As recorded from Zato 3.3.
    const auto user = ZatoCodec::account(json(R"({
        "approval_status": "before_decision", "approval_status_mod_by": "auto", "approval_status_mod_time": "2026-11-20T17:09:14.877348",
        "cid": "f786c41ef101459ab7884e17", "creation_ctx": "null", "display_name": "Ada Admin", "email": "admin1@example.com",
        "first_name": "Ada", "is_active": true, "is_approval_needed": null, "is_internal": false, "is_locked": true,
        "is_super_user": true, "is_totp_enabled": false, "last_name": "Admin", "locked_by": "zusr1",
        "locked_time": "2026-11-20T17:10:00", "middle_name": null, "password_expiry": "2028-11-19T17:09:14.877348",
        "password_is_set": true, "password_last_set": "2026-11-20T17:09:14.877348", "password_must_change": true,
        "sign_up_status": "final", "sign_up_time": "2026-11-20T17:09:14.877348", "status": "ok", "sub_status": [],
        "totp_label": "", "user_id": "zusr6pxpqqg4j09t5vhw1ehtmebshy", "username": "admin1"})"));
    QVERIFY(user.has_value());
    Account expected;
    expected.userId = QStringLiteral("zusr6pxpqqg4j09t5vhw1ehtmebshy");
    expected.userName = QStringLiteral("admin1");
    expected.displayName = QStringLiteral("Ada Admin");
    expected.firstName = QStringLiteral("Ada");
    expected.lastName = QStringLiteral("Admin");
    expected.email = QStringLiteral("admin1@example.com");
    expected.isSuperUser = true;
    expected.isLocked = true;
    expected.lockedTime = utc(2026, 11, 20, 17, 10, 0, 0);
    expected.lockedBy = QStringLiteral("zusr1");
    expected.approval = Account::Approval::BeforeDecision;
    expected.mustChange = true;
    expected.passwordLastSet = utc(2026, 11, 20, 17, 9, 14, 877);
    expected.passwordExpiry = utc(2028, 11, 19, 17, 9, 14, 877);
    QCOMPARE(*user, expected);
}

void tst_ZatoCodec::regularUsersAreReadFromTheLittleThatIsTold()
{
    const auto user = ZatoCodec::account(json(R"({"cid": "1953d87aedd35cf5daa140d2", "display_name": "Joan Doe",
        "email": "joan@example.com", "first_name": "Joan", "is_totp_enabled": false, "last_name": "Doe", "middle_name": null,
        "status": "ok", "sub_status": [], "totp_label": "", "username": "joan"})"));
    QVERIFY(user.has_value());
    QCOMPARE(user->userName, QStringLiteral("joan"));
    QVERIFY(user->userId.isEmpty());
    QVERIFY(!user->isSuperUser);
    QVERIFY(!user->passwordLastSet.isValid());
}

void tst_ZatoCodec::wrongTypesAreNotGuessedAt_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("number for a name") << QByteArray(R"("display_name": 7)");
    QTest::newRow("number for the user name") << QByteArray(R"("username": 7)");
    QTest::newRow("no user name") << QByteArray(R"("username": null)");
    QTest::newRow("text for a flag") << QByteArray(R"("is_super_user": "true")");
    QTest::newRow("number for a flag") << QByteArray(R"("password_must_change": 1)");
    QTest::newRow("number for a time") << QByteArray(R"("password_last_set": 1700000000)");
    QTest::newRow("no time") << QByteArray(R"("password_last_set": "yesterday")");
    QTest::newRow("no date") << QByteArray(R"("password_last_set": "2026-02-30T00:00:00")");
    QTest::newRow("unknown approval") << QByteArray(R"("approval_status": "perhaps")");
    QTest::newRow("list for an id") << QByteArray(R"("user_id": ["zusr1"])");
}

void tst_ZatoCodec::wrongTypesAreNotGuessedAt()
{
    QFETCH(QByteArray, field);
    QVERIFY(ZatoCodec::account(json(R"({"username": "a", "user_id": "zusr1"})")).has_value());
    const QByteArray user = R"({"username": "a", "user_id": "zusr1", )" + field + '}';
    QVERIFY(!json(user).isEmpty());
    QVERIFY(!ZatoCodec::account(json(user)).has_value());
    QVERIFY(!ZatoCodec::page(json(R"({"cur_page": 1, "result": [)" + user + "]}")).has_value());
}

void tst_ZatoCodec::timesAreUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("naive") << QStringLiteral("2026-11-20T17:09:14.877348") << utc(2026, 11, 20, 17, 9, 14, 877);
    QTest::newRow("without a fraction") << QStringLiteral("2026-11-20T17:09:14") << utc(2026, 11, 20, 17, 9, 14, 0);
    QTest::newRow("with a blank") << QStringLiteral("2026-11-20 17:09:14.5") << utc(2026, 11, 20, 17, 9, 14, 500);
    QTest::newRow("with an offset") << QStringLiteral("2026-11-20T17:09:14+02:00") << utc(2026, 11, 20, 15, 9, 14, 0);
    QTest::newRow("with Z") << QStringLiteral("2026-11-20T17:09:14Z") << utc(2026, 11, 20, 17, 9, 14, 0);
    QTest::newRow("in the hour that New York skips") << QStringLiteral("2026-03-08T02:30:00") << utc(2026, 3, 8, 2, 30, 0, 0);
}

void tst_ZatoCodec::timesAreUtc()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, expected);
    qputenv("TZ", "America/New_York");
    const auto time = ZatoCodec::time(text);
    QVERIFY(time.has_value());
    QCOMPARE(*time, expected);
    QCOMPARE(time->timeSpec(), Qt::UTC);
}

void tst_ZatoCodec::codesAreRead()
{
    const auto refusals =
        ZatoCodec::subStatus(json(R"({"sub_status": ["E003002", "W003005", "E999999", "P000001", "not_found"]})"));
    QVERIFY(refusals.has_value());
    const QList<Refusal> expected{{.status = StatusCode::PasswordTooShort},
        {.status = StatusCode::PasswordAboutToExpireWarning},
        {.status = StatusCode::ServerRefused, .detail = QStringLiteral("E999999")},
        {.status = StatusCode::ServerRefused, .detail = QStringLiteral("P000001")},
        {.status = StatusCode::ServerRefused, .detail = QStringLiteral("not_found")}};
    QCOMPARE(*refusals, expected);
    QVERIFY(ZatoCodec::subStatus({})->isEmpty());
    QVERIFY(!ZatoCodec::subStatus(json(R"({"sub_status": "E003002"})")).has_value());
    QVERIFY(!ZatoCodec::subStatus(json(R"({"sub_status": [3002]})")).has_value());
}

void tst_ZatoCodec::pagesAreRead()
{
    const auto page = ZatoCodec::page(json(R"({"cur_page": 2, "num_pages": 3, "has_next_page": true, "page_size": 1,
        "result": [{"username": "a", "user_id": "zusr1"}]})"));
    QVERIFY(page.has_value());
    QCOMPARE(page->number, 2);
    QVERIFY(page->hasNext);
    QCOMPARE(page->users.size(), 1);
    QVERIFY(ZatoCodec::page(json(R"({"cur_page": 2, "num_pages": 3, "result": []})"))->hasNext);
    QVERIFY(!ZatoCodec::page(json(R"({"cur_page": 3, "num_pages": 3, "result": []})"))->hasNext);
    QVERIFY(!ZatoCodec::page(json(R"({"cur_page": 1})")).has_value());
    QVERIFY(!ZatoCodec::page(json(R"({"cur_page": "1", "result": []})")).has_value());
    QVERIFY(!ZatoCodec::page(json(R"({"cur_page": 1, "result": [{"username": "a"}]})")).has_value());
    QVERIFY(!ZatoCodec::page(json(R"({"cur_page": 1, "result": ["a"]})")).has_value());
}

void tst_ZatoCodec::detailsHoldNoSecret_data()
{
    QTest::addColumn<QString>("details");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("isTold");
    const QString odd = QStringLiteral("Tr\u00F6b\"&1x");
    QTest::newRow("harmless") << QStringLiteral("No such key `current_app` among `{}`") << QStringLiteral("Reset-By-Me-9") << true;
    QTest::newRow("whole") << QStringLiteral("bad value Reset-By-Me-9") << QStringLiteral("Reset-By-Me-9") << false;
    QTest::newRow("other case") << QStringLiteral("bad value RESET-BY-ME-9") << QStringLiteral("Reset-By-Me-9") << false;
    QTest::newRow("cut off") << QStringLiteral("bad value Rese...") << QStringLiteral("Reset-By-Me-9") << false;
    QTest::newRow("percent-encoded") << QStringLiteral("?p=%20Secr%C3%A4t") << QStringLiteral(" Secr\u00E4t") << false;
    QTest::newRow("nothing to know it by") << QStringLiteral("anything") << odd << false;
}

void tst_ZatoCodec::detailsHoldNoSecret()
{
    QFETCH(QString, details);
    QFETCH(QString, secret);
    QFETCH(bool, isTold);
    const QJsonObject answer{{QStringLiteral("details"), QJsonArray{details}}};
    const QString told = ZatoDetails::of(500, answer, {Secret::fromString(secret)}, {});
    QVERIFY(told.startsWith(QLatin1String("HTTP 500")));
    QCOMPARE(told.contains(details), isTold);
    QVERIFY(isTold || told == QLatin1String("HTTP 500"));
}

void tst_ZatoCodec::detailsAreShortAndPrintable()
{
    const QString details = QStringLiteral("one\r\ntwo\x1b[31m ") + QString(100000, QLatin1Char('x'));
    const QString told = ZatoDetails::of(503, {{QStringLiteral("details"), details}}, {}, QStringLiteral("odd"));
    QVERIFY(told.startsWith(QLatin1String("HTTP 503, odd, one two [31m xxx")));
    QVERIFY(told.size() < 300);
}

void tst_ZatoCodec::redirectsAreToldWithoutTheirQuery()
{
    QCOMPARE(ZatoDetails::address("https://me:word@other.example/login?from=secret#x"), QStringLiteral("https://other.example/login"));
}

QTEST_GUILESS_MAIN(tst_ZatoCodec)
#include "tst_ZatoCodec.moc"
