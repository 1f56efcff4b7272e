// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/zato/ZatoFaultRun.h"
#include "tests/zato/ZatoOperations.h"
#include "tests/zato/ZatoSilence.h"

#include <QTest>

using namespace passwright;

Q_DECLARE_METATYPE(passwright::ZatoFaultRun::Setup)

namespace {

using Trouble = ZatoFaultRules::Trouble;
using namespace std::chrono_literals;

constexpr auto shortTime = 3000ms; // for what hangs

Fault instead(int status, const QByteArray &body, const QByteArray &type = "application/json",
    const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    return {.kind = Fault::Instead, .reply = {.status = status, .contentType = type, .headers = headers, .body = body}};
}

void row(const char *name, const Fault &fault, Trouble trouble, std::chrono::milliseconds timeout = 20000ms, bool isPadded = false)
{
    QTest::newRow(name) << ZatoFaultRun::Setup{.fault = fault, .trouble = trouble, .timeout = timeout, .isPadded = isPadded};
}

} // namespace

//! Each fault at each step of each operation: the right one of the outcomes, true of the server, no
//! password sent twice and none in a message.
class tst_ZatoFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreHeard();
    void everyStepEndsAsItShould_data();
    void everyStepEndsAsItShould();
    void waitingTimeIsTold();
    void unknownHostIsAnError();
};

void tst_ZatoFaults::messagesAreHeard()
{
    const ZatoSilence silence;
    qDebug("Fresh-Word-77 was sent");
    QVERIFY(ZatoSilence::hasHeard(ZatoOperation::newPassword));
}

void tst_ZatoFaults::everyStepEndsAsItShould_data()
{
    QTest::addColumn<ZatoFaultRun::Setup>("setup");
    const QByteArray html = "<!DOCTYPE html><html><body>Log in to the proxy</body></html>";
    row("closed before reading", {.kind = Fault::CloseBeforeReading}, Trouble::Dead);
    row("closed after reading", {.kind = Fault::CloseAfterReading}, Trouble::Dead);
    row("hang before headers", {.kind = Fault::HangBeforeHeaders}, Trouble::Broken, shortTime);
    row("hang in the body", {.kind = Fault::HangInBody}, Trouble::Broken, shortTime);
    row("reset in mid-body", {.kind = Fault::ResetInBody}, Trouble::Broken);
    row("truncated body", {.kind = Fault::TruncatedBody}, Trouble::Broken);
    row("no HTTP", {.kind = Fault::Garbage}, Trouble::Dead);
    row("10 MiB", {.kind = Fault::TenMebibytes}, Trouble::Broken);
    row("200 with a page", {.kind = Fault::HtmlPage}, Trouble::Broken);
    row("204", {.kind = Fault::NoContent}, Trouble::Broken);
    row("truncated JSON", instead(200, R"({"cid": "6f916246696fbdd76f8a7073", "status": "o)"), Trouble::Broken);
    row("status is a number", instead(200, R"({"cid": "6f916246696fbdd76f8a7073", "status": 1, "sub_status": []})"), Trouble::Broken);
    row("codes are no list", instead(200, R"({"status": "ok", "sub_status": "E003002", "username": 7, "ust": 7, "result": {}})"),
        Trouble::Broken);
    row("JSON, and not an object", instead(200, R"(["ok"])"), Trouble::Broken);
    row("JSON of something else", instead(200, R"({"message": "Hello"})"), Trouble::Broken);
    row("301 to another host", {.kind = Fault::Moved}, Trouble::Turned);
    row("307 to another host", instead(307, {}, {}, {{"Location", "http://127.0.0.1:9/elsewhere"}}), Trouble::Turned);
    row("401", instead(401, html, "text/html", {{"WWW-Authenticate", "Basic realm=\"proxy\""}}), Trouble::Barred);
    row("403", instead(403, html, "text/html"), Trouble::Barred);
    row("404", instead(404, "URL not found (CID:1661f392b31868ddf3b1465c)", "text/plain"), Trouble::Barred);
    row("407", instead(407, html, "text/html", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}), Trouble::Barred);
    row("400 of Zato", instead(400, R"({"result": "Error", "cid": "152440f8c5ab7bff5f1dda4d", "details": "Bad request"})"), Trouble::Barred);
    row("429", instead(429, html, "text/html", {{"Retry-After", "17"}}), Trouble::Turned);
    row("500 with details", instead(500, R"({"result": "Error", "details": ["no such column: x"]})"), Trouble::Broken);
    QTest::newRow("500 with the request in its details")
        << ZatoFaultRun::Setup{.fault = {.kind = Fault::None}, .trouble = Trouble::Broken, .isEcho = true};
    row("503", instead(503, html, "text/html"), Trouble::Broken);
    row("two answers", {.kind = Fault::TwoAnswers}, Trouble::Unclean);
    row("second answer later", {.kind = Fault::SecondAnswerLater}, Trouble::Unclean);
    row("closed after the answer", {.kind = Fault::CloseAfterAnswer}, Trouble::Unclean);
    row("slow, and in time", {.kind = Fault::Dribble, .piece = 16}, Trouble::Slow);
    row("one byte at a time, for too long", {.kind = Fault::Dribble}, Trouble::Broken, shortTime, true);
}

void tst_ZatoFaults::everyStepEndsAsItShould()
{
    QFETCH(ZatoFaultRun::Setup, setup);
    const ZatoSilence silence;
    const QStringList complaints = ZatoFaultRun::complaints(setup);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    for (const char *word : {ZatoOperation::newPassword, "Correct-Horse-1", "hQ9nl93UDqGus", "Must-Change-5!", "gAAAA"})
        QVERIFY2(!ZatoSilence::hasHeard(word), word);
}

void tst_ZatoFaults::waitingTimeIsTold()
{
    ZatoDesk desk({});
    const Session admin = desk.signIn(QStringLiteral("admin1"));
    const PasswordChange data{.newPassword = secret("Reset-By-Admin-1"), .userId = desk.idOf("mary")};
    desk.server->clear();
    desk.server->failAt(2, instead(429, {}, {}, {{"Retry-After", "17"}}));
    const auto tooSoon = desk.reset(admin, data);
    QVERIFY(!tooSoon.ok());
    QCOMPARE(tooSoon.error().kind, Error::Kind::TooManyRequests);
    QCOMPARE(tooSoon.error().detail, QStringLiteral("17"));
    QCOMPARE(desk.reset(admin, data)->kind, Outcome::Kind::Changed);
    desk.server->clear();
    desk.server->failAt(1, instead(429, {}, {}, {{"Retry-After", "Fri, 20 Nov 2026 19:00:00 GMT"}}));
    desk.clock.set(QDateTime(QDate(2026, 11, 20), QTime(18, 59, 0), Qt::UTC)); // a second goes by
    const auto user = waitFor(desk.directory->currentUser(ZatoDesk::context(admin)));
    QVERIFY(!user.ok());
    QCOMPARE(user.error().kind, Error::Kind::TooManyRequests);
    QCOMPARE(user.error().detail, QStringLiteral("59"));
}

void tst_ZatoFaults::unknownHostIsAnError()
{
    const SystemClock clock;
    ZatoDirectory directory(
        {.server = {.base = QUrl(QStringLiteral("https://zato.invalid")), .proxy = RestOptions::Proxy::None, .connectTimeout = shortTime}},
        clock, {});
    Session session;
    session.ust = secret("gAAAAABx");
    const CallContext context = ZatoDesk::context(session);
    const QString someone = QStringLiteral("zusrsomeone");
    const PasswordChange data{.oldPassword = secret("Correct-Horse-1"), .newPassword = secret(ZatoOperation::newPassword)};
    QVERIFY(!waitFor(directory.signIn({.userName = QStringLiteral("joan"), .password = secret("Correct-Horse-1")}, context)).ok());
    QVERIFY(!waitFor(directory.search({}, context)).ok());
    QVERIFY(!waitFor(directory.lock(someone, context)).ok());
    const auto outcome = waitFor(directory.changePassword(data, context));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::NotReachable);
}

QTEST_GUILESS_MAIN(tst_ZatoFaults)
#include "tst_ZatoFaults.moc"
