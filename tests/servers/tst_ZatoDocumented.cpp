// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoSso.h"

#include "tests/servers/SsoClient.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/ManualClock.h"
#include "tests/support/PythonTool.h"
#include "tests/support/servers/ZatoSampleUsers.h"

#include <QTest>

using namespace passwright;

using Behaviour = ZatoSso::Behaviour;

// What the documents promise and 3.3 does not keep, and what no recording holds.
class tst_ZatoDocumented : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mustChangeIsTakenWithThePassword();
    void mustChangeCanBeTakenBack();
    void aRegularUserCannotDemandAChange();
    void asSince30MustChangeIsRefusedAndNothingWritten();
    void okHasNoSubStatus();
    void aSearchSaysThatTheSessionIsGone_data();
    void aSearchSaysThatTheSessionIsGone();
    void aSessionLastsAnHourUnlessRenewed();
    void endedSessionsAreGone();
    void aRightTotpCodeSignsIn();
    void aLockIsTold();
    void anExpiryIsSetAsADateByUpdate();
    void aRegularUserReadsTheirOwnFewFields();
    void theVerbAndThePathMustBeRight();
    void rulesCanBeSet();

private:
    [[nodiscard]] static QString id(const char *userName) { return s_sso->user(QLatin1String(userName))->userId; }
    static void start(Behaviour behaviour)
    {
        s_sso = std::make_unique<ZatoSso>(s_clock, behaviour, zatoSampleUsers(s_clock.nowUtc(), 3));
        s_client = std::make_unique<SsoClient>(*s_sso);
    }

    static inline ManualClock s_clock{QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC)};
    static inline std::unique_ptr<ZatoSso> s_sso;
    static inline std::unique_ptr<SsoClient> s_client;
};

void tst_ZatoDocumented::init()
{
    start(Behaviour::AsDocumented);
}

void tst_ZatoDocumented::mustChangeIsTakenWithThePassword()
{
    const auto answer = s_client->call("PATCH", "/password", {{QStringLiteral("ust"), s_client->signInAdmin()},
        {QStringLiteral("user_id"), id("mary")}, {QStringLiteral("new_password"), QStringLiteral("5c5Apw67534s55ukRkEZSVyH3DKr2ajN")},
        {QStringLiteral("password_expiry"), 7}, {QStringLiteral("must_change"), true}});
    QCOMPARE(answer.http, 200);
    QCOMPARE(answer.status(), QStringLiteral("ok"));
    const ZatoUser mary = *s_sso->user(QStringLiteral("mary"));
    QCOMPARE(mary.password, QStringLiteral("5c5Apw67534s55ukRkEZSVyH3DKr2ajN"));
    QVERIFY(mary.passwordMustChange);
    QCOMPARE(mary.passwordExpiry, s_clock.nowUtc().addDays(7));
    QCOMPARE(s_client->login(QStringLiteral("mary"), mary.password).code(), QStringLiteral("E003007"));
}

void tst_ZatoDocumented::mustChangeCanBeTakenBack()
{
    (void)s_client->call("PATCH", "/password", {{QStringLiteral("ust"), s_client->signInAdmin()},
        {QStringLiteral("user_id"), id("mustchange")},
        {QStringLiteral("new_password"), QStringLiteral("Reset-By-Admin-1")}, {QStringLiteral("must_change"), false}});
    QVERIFY(!s_sso->user(QStringLiteral("mustchange"))->passwordMustChange);
    QVERIFY(!s_client->signIn("mustchange", "Reset-By-Admin-1").isEmpty());
}

void tst_ZatoDocumented::aRegularUserCannotDemandAChange()
{
    const auto answer = s_client->call("PATCH", "/password", {{QStringLiteral("ust"), s_client->signIn("joan", "Correct-Horse-1")},
        {QStringLiteral("old_password"), QStringLiteral("Correct-Horse-1")},
        {QStringLiteral("new_password"), QStringLiteral("Brand-New-Joan-1")}, {QStringLiteral("must_change"), true}});
    QCOMPARE(answer.status(), QStringLiteral("ok"));
    QCOMPARE(s_sso->user(QStringLiteral("joan"))->password, QStringLiteral("Brand-New-Joan-1"));
    QVERIFY(!s_sso->user(QStringLiteral("joan"))->passwordMustChange);
}

void tst_ZatoDocumented::asSince30MustChangeIsRefusedAndNothingWritten()
{
    start(Behaviour::As33);
    const ZatoUser before = *s_sso->user(QStringLiteral("mary"));
    const auto answer = s_client->call("PATCH", "/password", {{QStringLiteral("ust"), s_client->signInAdmin()},
        {QStringLiteral("user_id"), id("mary")},
        {QStringLiteral("new_password"), QStringLiteral("Reset-By-Admin-1")}, {QStringLiteral("must_change"), true}});
    QCOMPARE(answer.http, 403);
    QCOMPARE(answer.code(), QStringLiteral("E008002"));
    QVERIFY(*s_sso->user(QStringLiteral("mary")) == before);
}

void tst_ZatoDocumented::okHasNoSubStatus()
{
    QCOMPARE(s_client->login(QStringLiteral("joan"), QStringLiteral("Correct-Horse-1")).body.keys(),
        (QStringList{QStringLiteral("cid"), QStringLiteral("status"), QStringLiteral("ust")}));
    QCOMPARE(s_client->login(QStringLiteral("soon"), QStringLiteral("Soon-Expires-7!")).code(), QStringLiteral("W003005"));
    QCOMPARE(s_client->login(QStringLiteral("joan"), QStringLiteral("wrong")).code(), QStringLiteral("E005001"));
}

void tst_ZatoDocumented::aSearchSaysThatTheSessionIsGone_data()
{
    QTest::addColumn<bool>("asDocumented");
    QTest::addColumn<QString>("code");
    QTest::newRow("as documented") << true << QStringLiteral("E007001");
    QTest::newRow("3.3 says no more than no") << false << QStringLiteral("E005001");
}

void tst_ZatoDocumented::aSearchSaysThatTheSessionIsGone()
{
    QFETCH(bool, asDocumented);
    QFETCH(QString, code);
    start(asDocumented ? Behaviour::AsDocumented : Behaviour::As33);
    const QString ust = s_client->signInAdmin();
    QCOMPARE(s_client->call("POST", "/search", {{QStringLiteral("ust"), ust}}).status(), QStringLiteral("ok"));
    s_sso->endSessions();
    QCOMPARE(s_client->call("POST", "/search", {{QStringLiteral("ust"), ust}}).code(), code);
    QCOMPARE(s_client->call("GET", "", {{QStringLiteral("ust"), ust}}).code(), QStringLiteral("E007001"));
}

void tst_ZatoDocumented::aSessionLastsAnHourUnlessRenewed()
{
    const QString ust = s_client->signInAdmin();
    const QString other = s_client->signInAdmin();
    QCOMPARE(s_sso->sessionCount(), 2);
    s_clock.advance(59 * 60);
    const auto renewed = s_client->call("PATCH", "/session", {{QStringLiteral("ust"), ust}});
    QCOMPARE(renewed.body.value(QLatin1String("expiration_time")).toString(), QStringLiteral("2026-11-20T19:59:00"));
    s_clock.advance(2 * 60);
    QCOMPARE(s_client->call("GET", "", {{QStringLiteral("ust"), ust}}).status(), QStringLiteral("ok"));
    QCOMPARE(s_client->call("GET", "", {{QStringLiteral("ust"), other}}).code(), QStringLiteral("E007001"));
    QCOMPARE(s_client->call("PATCH", "/session", {{QStringLiteral("ust"), other}}).code(), QStringLiteral("E007001"));
    s_clock.advance(-61 * 60);
}

void tst_ZatoDocumented::endedSessionsAreGone()
{
    const QString ust = s_client->signIn("joan", "Correct-Horse-1");
    const QString admin = s_client->signInAdmin();
    const auto isValid = [&admin, &ust] {
        return s_client->call("POST", "/session", {{QStringLiteral("current_ust"), admin}, {QStringLiteral("target_ust"), ust}})
            .body.value(QLatin1String("is_valid")).toBool();
    };
    QVERIFY(isValid());
    QCOMPARE(s_client->call("POST", "/logout", {{QStringLiteral("ust"), ust}}).status(), QStringLiteral("ok"));
    QVERIFY(!isValid());
    QCOMPARE(s_client->call("POST", "/logout", {{QStringLiteral("ust"), QStringLiteral("no such token")}}).status(), QStringLiteral("ok"));
}

void tst_ZatoDocumented::aRightTotpCodeSignsIn()
{
    const QString code = QString::fromLatin1(runPython(QStringLiteral("totp_code.py"),
        {QStringLiteral("KMCLCWN4YPMD2WO3"), QString::number(s_clock.nowUtc().toSecsSinceEpoch())}));
    QCOMPARE(code.size(), 6);
    const auto answer = s_client->login(QStringLiteral("totp"), QStringLiteral("Totp-Pass-8!!"), {{QStringLiteral("totp_code"), code}});
    QCOMPARE(answer.status(), QStringLiteral("ok"));
}

void tst_ZatoDocumented::aLockIsTold()
{
    const QString joan = s_client->signIn("joan", "Correct-Horse-1");
    const QString admin = s_client->signInAdmin();
    const auto lock = [](const QString &ust, const char *userName) {
        return s_client->call("POST", "/lock", {{QStringLiteral("ust"), ust}, {QStringLiteral("user_id"), id(userName)}});
    };
    QCOMPARE(lock(admin, "joan").status(), QStringLiteral("ok"));
    QCOMPARE(s_client->call("GET", "", {{QStringLiteral("ust"), joan}}).code(), QStringLiteral("E005002"));
    const QJsonObject told = s_client->call("GET", "", {{QStringLiteral("ust"), admin}, {QStringLiteral("user_id"), id("joan")}}).body;
    QCOMPARE(told.value(QLatin1String("is_locked")), QJsonValue(true));
    QCOMPARE(told.value(QLatin1String("locked_by")).toString(), id("admin1"));
    QCOMPARE(lock(joan, "mary").http, 403);
    QVERIFY(!s_sso->user(QStringLiteral("mary"))->isLocked);
}

void tst_ZatoDocumented::anExpiryIsSetAsADateByUpdate()
{
    const QString admin = s_client->signInAdmin();
    const auto update = [&admin](const QJsonValue &expiry) {
        return s_client->call("PATCH", "",
            {{QStringLiteral("ust"), admin}, {QStringLiteral("user_id"), id("mary")}, {QStringLiteral("password_expiry"), expiry}});
    };
    QCOMPARE(update(QStringLiteral("2027-01-02T03:04:05")).status(), QStringLiteral("ok"));
    const QDateTime wanted(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QCOMPARE(s_sso->user(QStringLiteral("mary"))->passwordExpiry, wanted);
    QCOMPARE(update(QStringLiteral("next week")).http, 500);
    QCOMPARE(update(7).http, 500);
    QCOMPARE(s_sso->user(QStringLiteral("mary"))->passwordExpiry, wanted);
}

void tst_ZatoDocumented::aRegularUserReadsTheirOwnFewFields()
{
    const QJsonObject own = s_client->call("GET", "", {{QStringLiteral("ust"), s_client->signIn("joan", "Correct-Horse-1")}}).body;
    QCOMPARE(own.value(QLatin1String("username")).toString(), QStringLiteral("joan"));
    QVERIFY(!own.contains(QLatin1String("user_id")));
    QVERIFY(!own.contains(QLatin1String("password_last_set")));
}

void tst_ZatoDocumented::theVerbAndThePathMustBeRight()
{
    QCOMPARE(s_client->call("PUT", "/password", {}).http, 405);
    QCOMPARE(s_client->call("POST", "/password", {}).http, 405);
    QCOMPARE(s_client->call("PATCH", "/password/", {}).http, 404);
    QCOMPARE(s_sso->requests().size(), 3);
    QCOMPARE(s_sso->requests().constFirst().path, QStringLiteral("/zato/sso/user/password"));
}

void tst_ZatoDocumented::rulesCanBeSet()
{
    s_sso->setSettings({.rules = {.minLength = 40, .rejectList = {QStringLiteral("acme")}}});
    const QString admin = s_client->signInAdmin();
    const auto reset = [&admin](const QString &password) {
        const QJsonObject body{{QStringLiteral("ust"), admin}, {QStringLiteral("user_id"), id("mary")},
            {QStringLiteral("new_password"), password}};
        return s_client->call("PATCH", "/password", body).code();
    };
    QCOMPARE(reset(QString(39, QLatin1Char('x'))), QStringLiteral("E003002"));
    QCOMPARE(reset(QStringLiteral("ACME") + QString(40, QLatin1Char('x'))), QStringLiteral("E003001"));
    QCOMPARE(s_sso->user(QStringLiteral("mary"))->password, QStringLiteral("Battery-Staple-2"));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ZatoDocumented)

#include "tst_ZatoDocumented.moc"
