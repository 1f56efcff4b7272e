// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoReply.h"

#include "tests/zato/ZatoDesk.h"

#include <QTest>

using namespace passwright;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);

CallContext context()
{
    return {.cid = QStringLiteral("0123456789abcdef01234567"),
        .currentUst = secret("gAAAAABx"),
        .currentApp = QStringLiteral("CRM")};
}

ZatoReply reply(const RestReply &rest, const ZatoCall &call)
{
    return ZatoReply::from(rest, call, QStringLiteral("zato.example"), context().cid, now);
}

ZatoCall change()
{
    return ZatoCall::password({.newPassword = secret("Reset-By-Admin-1"), .userId = QStringLiteral("zusr1")}, context());
}

} // namespace

//! What an answer, or none, says of a change and of a reading.
class tst_ZatoReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void everyReasonIsKept();
    void serversCidIsKeptForATicket();
};

void tst_ZatoReply::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("change"); // "" is Ok
    QTest::addColumn<int>("reading");    // Error::Kind

    const auto row = [](const char *name, int status, const char *body, const char *change, Error::Kind reading) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(change) << static_cast<int>(reading);
    };
    using Kind = Error::Kind;
    row("ok, documented", 200, R"({"cid": "a", "status": "ok"})", "", Kind::BadAnswer);
    row("refused", 403, R"({"status": "error", "sub_status": ["E003002"]})", "refused E003002", Kind::NotPermitted);
    row("200, and refused", 200, R"({"status": "error", "sub_status": ["E004001"]})", "refused E004001", Kind::NotPermitted);
    row("refused without a reason", 403, R"({"status": "error"})", "refused P000006", Kind::NotPermitted);
    row("refused for an unknown reason", 403, R"({"status": "error", "sub_status": ["E123456"]})", "refused P000006", Kind::NotPermitted);
    row("ok with 403", 403, R"({"status": "ok"})", "unknown", Kind::BadAnswer);
    row("refused with 500", 500, R"({"status": "error", "sub_status": ["E008004"]})", "unknown", Kind::ServerFailed);
    row("200 with nothing", 200, "", "unknown", Kind::BadAnswer);
    row("200 with an empty object", 200, "{}", "unknown", Kind::BadAnswer);
    row("201", 201, R"({"status": "ok"})", "unknown", Kind::BadAnswer);
    row("204", 204, "", "unknown", Kind::BadAnswer);
    row("304", 304, "", "error ", Kind::Redirected);
    row("400 of Zato", 400, R"({"result": "Error", "cid": "a", "details": "Bad request"})", "refused E008002", Kind::BadAnswer);
    row("400 of another", 400, "<html>", "refused P000007", Kind::BadAnswer);
    for (const int status : {401, 403, 404, 405, 407, 410, 413, 415})
        row(qPrintable(QString::number(status)), status, "<html>", "refused P000007", Kind::BadAnswer);
    row("408: it may have been read", 408, "<html>", "unknown", Kind::BadAnswer);
    row("409", 409, "<html>", "unknown", Kind::BadAnswer);
    row("429", 429, "", "error http.429", Kind::TooManyRequests);
    row("500 with a word", 500, R"({"result": "Error", "details": ["x"]})", "unknown", Kind::ServerFailed);
    row("500 without a word: the token", 500, R"({"result": "Error", "cid": "a"})", "unknown", Kind::NotPermitted);
    row("500 of another", 500, "<html>", "unknown", Kind::ServerFailed);
    row("502", 502, R"({"result": "Error", "cid": "a"})", "unknown", Kind::ServerFailed);
}

void tst_ZatoReply::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, change);
    QFETCH(int, reading);
    const RestAnswer answer{.status = status, .body = body};
    const ZatoReply toChange = reply(answer, ::change());
    QCOMPARE(toChange.ok(), change.isEmpty());
    if (!change.isEmpty()) {
        const QString said = summary(toChange.toOutcome());
        QCOMPARE(change == QLatin1String("error ") ? said.left(6) : said, change);
    }
    const ZatoReply toReading = reply(answer, ZatoCall::currentUser(context()));
    QVERIFY(!toReading.ok());
    QCOMPARE(static_cast<int>(toReading.error.kind), reading);
    QCOMPARE(toReading.error.subject, QStringLiteral("zato.example"));
    QCOMPARE(toReading.error.cid, context().cid);
}

void tst_ZatoReply::failures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("expected");
    using Kind = RestFailure::Kind;
    const auto row = [](const char *name, Kind kind, bool sent, const char *expected) {
        QTest::newRow(name) << static_cast<int>(kind) << sent << QString::fromLatin1(expected);
    };
    row("lost", Kind::ConnectionLost, true, "unknown");
    row("timed out", Kind::TimedOut, true, "unknown");
    row("stopped in flight", Kind::Cancelled, true, "unknown");
    row("too large", Kind::TooLarge, true, "unknown");
    row("no HTTP", Kind::NotHttp, true, "unknown");
    row("TLS broke after it was sent", Kind::TlsFailed, true, "unknown");
    row("stopped before", Kind::Cancelled, false, "error ");
    row("refused connection", Kind::ConnectionRefused, false, "error net.refused");
    row("expired certificate", Kind::CertificateExpired, false, "error tls.expired");
    row("timed out while waiting to be sent", Kind::TimedOut, false, "error net.timed_out");
}

void tst_ZatoReply::failures()
{
    QFETCH(int, kind);
    QFETCH(bool, sent);
    QFETCH(QString, expected);
    const RestFailure failure{.kind = static_cast<RestFailure::Kind>(kind), .sent = sent};
    QCOMPARE(summary(reply(failure, change()).toOutcome()), expected);
    QVERIFY(!reply(failure, ZatoCall::currentUser(context())).ok());
}

void tst_ZatoReply::everyReasonIsKept()
{
    const RestAnswer answer{.status = 403, .body = R"({"status": "error", "sub_status": ["E003002", "E003001"]})"};
    const ZatoReply refused = reply(answer, change());
    QCOMPARE(summary(refused.toOutcome()), QStringLiteral("refused E003002 E003001"));
    QVERIFY(!refused.isRefusedFor(StatusCode::PasswordTooShort));
    QCOMPARE(refused.error.code, QStringLiteral("E003002"));
}

void tst_ZatoReply::serversCidIsKeptForATicket()
{
    const RestAnswer answer{.status = 503, .body = R"({"result": "Error", "cid": "36cb3b7fd18d3ca32a5a75d0", "details": "restart"})"};
    QCOMPARE(reply(answer, change()).toOutcome()->detail, QStringLiteral("HTTP 503, server's cid 36cb3b7fd18d3ca32a5a75d0, restart"));
}

QTEST_GUILESS_MAIN(tst_ZatoReply)
#include "tst_ZatoReply.moc"
