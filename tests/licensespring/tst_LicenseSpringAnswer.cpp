// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/LicenseSpringAnswer.h"

#include "tests/licensespring/LicenseSpringDesk.h"

#include <QTest>

using namespace passwright;
using Api = LicenseSpringAnswer::Api;
using Kind = RestFailure::Kind;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);

LicenseSpringAnswer answerOf(Api api)
{
    return {api,
        {.host = QStringLiteral("api.example.com"),
            .cid = QStringLiteral("c1"),
            .userId = api == Api::Management ? QStringLiteral("1001") : QString(),
            .date = now.addSecs(-1),
            .secrets = {Secret::fromUtf8("Old-Secret-1"), Secret::fromUtf8("New-Secret-2")}},
        now};
}

RestAnswer http(int status, const QByteArray &body = {},
    const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    return {.status = status, .headers = headers, .body = body};
}

QByteArray error(const QByteArray &code, const QByteArray &message = "Words")
{
    return R"({"status": 400, "code": ")" + code + R"(", "message": ")" + message + R"("})";
}

} // namespace

class tst_LicenseSpringAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The rules for a change, as the header of LicenseSpringAnswer has them.
    void aChangeEndsByTheRules_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("license");
        QTest::addColumn<QString>("management");
        const auto row = [](const char *name, int status, const QByteArray &body,
                             const char *license, const char *management = nullptr) {
            QTest::newRow(name) << status << body << QString::fromLatin1(license)
                                << QString::fromLatin1(management ? management : license);
        };
        row("success, bare", 200, "password_changed", "changed", "unknown");
        row("success, quoted", 200, "\"password_changed\"", "changed", "unknown");
        row("success of the other API", 200, R"({"message": "Password set."})", "unknown",
            "changed");
        row("200 and nothing", 200, {}, "unknown");
        row("200 and a web page", 200, "<html>password_changed</html>", "unknown");
        row("200 and an error", 200, error("signature_mismatch"), "unknown");
        row("201", 201, "password_changed", "unknown");
        row("202", 202, "password_changed", "unknown");
        row("204", 204, {}, "unknown");
        row("301", 301, {}, "error Redirected http.301");
        row("307", 307, {}, "error Redirected http.307");

        for (const char *code : {"change_password_not_allowed", "missing_headers",
                 "missing_parameters", "validation_error", "invalid_json",
                 "authorization_invalid_headers", "authorization_missing_params", "hmac_required",
                 "invalid_api_key", "signature_mismatch", "authentication_failure",
                 "date_header_diff", "read_only_api_key", "revoked_api_key", "oauth_token_expired",
                 "oauth_token_malformed", "not_found"}) {
            const QByteArray expected = QByteArray("refused ") + code;
            row(code, 400, error(code), expected.constData());
        }
        row("a mismatch as 401", 401, error("signature_mismatch"), "refused signature_mismatch");
        row("not_found as 404", 404, error("not_found"), "refused not_found");
        row("internal_error", 500, error("internal_error"), "unknown");
        row("internal_error with another status", 400, error("internal_error"), "unknown");
        row("500 with a code that refuses", 500, error("authentication_failure"), "unknown");
        row("500 with details", 500, "Traceback (most recent call last)", "unknown");
        row("502 of a gateway", 502, "<html>Bad gateway</html>", "unknown");
        row("503", 503, {}, "unknown");
        row("504 of a gateway", 504, {}, "unknown");

        row("a code that nobody knows", 409, error("new_rule"), "refused P000006");
        row("a code of Zato's", 400, error("E005001"), "refused P000006");
        row("a code of this program's", 400, error("P000003"), "refused P000006");
        row("a code that is no text", 400, R"({"status": 400, "code": 5, "message": "Words"})",
            "refused P000007", "refused P000006");
        row("401 and a web page", 401, "<html>Sign in</html>", "refused P000007");
        row("403 and nothing", 403, {}, "refused P000007");
        row("407 of a proxy", 407, {}, "refused P000007");
        row("404 and a web page", 404, "<html>No such page</html>", "refused P000007");
        row("413", 413, "too large", "refused P000007");
        row("400 and JSON of another kind", 400, R"({"password": ["This field is required."]})",
            "refused P000007", "refused P000006");
        row("404 and JSON of another kind", 404, R"({"detail": "Not found."})", "refused P000007",
            "refused E001100");
        row("429", 429, {}, "error TooManyRequests http.429");
        row("429 with a code", 429, error("validation_error"), "error TooManyRequests http.429");
    }
    void aChangeEndsByTheRules()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, license);
        QFETCH(QString, management);
        QCOMPARE(
            LicenseSpringDesk::words(answerOf(Api::License).ofChange(http(status, body))), license);
        QCOMPARE(LicenseSpringDesk::words(answerOf(Api::Management).ofChange(http(status, body))),
            management);
    }

    void everyOutcomeNamesTheCallAndTheUser()
    {
        for (const RestReply &reply :
            {RestReply(http(200, R"({"message": "Password set."})")), RestReply(http(204)),
                RestReply(http(403)), RestReply(RestFailure{.kind = Kind::TimedOut})}) {
            const auto outcome = answerOf(Api::Management).ofChange(reply);
            QVERIFY(outcome.ok());
            QCOMPARE(outcome->cid, QStringLiteral("c1"));
            QCOMPARE(outcome->userId, QStringLiteral("1001"));
            QVERIFY(!outcome->passwordLastSet.isValid());
            QVERIFY(!outcome->passwordExpiry.isValid());
        }
    }

    void whatLeftIsUnknownAndWhatDidNotIsAnError_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("notSent");
        QTest::newRow("stopped") << Kind::Cancelled << QStringLiteral("error Cancelled");
        QTest::newRow("refused") << Kind::ConnectionRefused
                                 << QStringLiteral("error NotReachable net.refused");
        QTest::newRow("lost") << Kind::ConnectionLost
                              << QStringLiteral("error NotReachable net.lost");
        QTest::newRow("timed out")
            << Kind::TimedOut << QStringLiteral("error NotReachable net.timed_out");
        QTest::newRow("too large") << Kind::TooLarge << QStringLiteral("error BadAnswer");
        QTest::newRow("key changed")
            << Kind::KeyChanged << QStringLiteral("error NotTrusted tls.key_changed");
    }
    void whatLeftIsUnknownAndWhatDidNotIsAnError()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, notSent);
        QCOMPARE(LicenseSpringDesk::words(
                     answerOf(Api::License).ofChange(RestFailure{.kind = kind, .sent = true})),
            QStringLiteral("unknown"));
        const auto error =
            answerOf(Api::License).ofChange(RestFailure{.kind = kind, .sent = false});
        QCOMPARE(LicenseSpringDesk::words(error), notSent);
        QCOMPARE(error.error().cid, QStringLiteral("c1"));
    }

    void aWrongClockIsSaidWithBothTimes()
    {
        const auto outcome = answerOf(Api::License)
                                 .ofChange(http(400, error("date_header_diff"),
                                     {{"date", "Fri, 20 Nov 2026 18:16:00 GMT"}}));
        QCOMPARE(outcome->refusals.size(), 1);
        QCOMPARE(outcome->refusals.first().localTime, now.addSecs(-1));
        QCOMPARE(outcome->refusals.first().serverTime, now.addSecs(16 * 60));
        const auto silent = answerOf(Api::License).ofChange(http(400, error("date_header_diff")));
        QVERIFY(!silent->refusals.first().serverTime.isValid());
    }

    void tooManyRequestsSayHowLongToWait()
    {
        QCOMPARE(
            answerOf(Api::License).ofChange(http(429, {}, {{"Retry-After", "90"}})).error().detail,
            QStringLiteral("90"));
        QCOMPARE(answerOf(Api::License).ofChange(http(429)).error().detail, QString());
        QCOMPARE(
            answerOf(Api::License).ofReading(http(429, {}, {{"Retry-After", "90"}})).error().detail,
            QStringLiteral("90"));
    }

    void theServersWordsAreShownUnlessTheyHoldAPassword()
    {
        const auto said =
            answerOf(Api::License).ofChange(http(400, error("new_rule", "At least one\\n digit")));
        QCOMPARE(said->refusals.first().detail, QStringLiteral("At least one digit"));
        const auto field =
            answerOf(Api::Management).ofChange(http(400, R"({"password": ["Too short."]})"));
        QCOMPARE(field->refusals.first().detail, QStringLiteral("Too short."));
        for (const char *password : {"Old-Secret-1", "New-Secret-2"}) {
            const QByteArray words = QByteArray("Not good: ") + password;
            const QList<std::pair<QByteArray, QByteArray>> location{
                {"Location", "https://elsewhere.example.com/?p=" + QByteArray(password)}};
            for (const RestAnswer &answer :
                {http(400, error("new_rule", words)), http(400, error("validation_error", words)),
                    http(400, error(password, "x")), http(500, error("internal_error", words)),
                    http(400, error("internal_error", words)), http(301, {}, location),
                    http(200, words)}) {
                const auto outcome = answerOf(Api::License).ofChange(answer);
                const QString shown = !outcome.ok() ? outcome.error().detail
                                      : outcome->refusals.isEmpty()
                                          ? outcome->detail
                                          : outcome->refusals.first().detail;
                QVERIFY2(!shown.contains(QLatin1String(password)), qPrintable(shown));
            }
        }
    }

    void aReadingThatFailsSaysWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QByteArray json("application/json");
        const QByteArray html("text/html; charset=utf-8");
        QTest::newRow("201") << 201 << json << QByteArray("[]")
                             << QStringLiteral("error BadAnswer http.201");
        QTest::newRow("204") << 204 << QByteArray() << QByteArray()
                             << QStringLiteral("error BadAnswer http.204");
        QTest::newRow("302") << 302 << html << QByteArray()
                             << QStringLiteral("error Redirected http.302");
        QTest::newRow("the key is wrong")
            << 401 << json << QByteArray(R"({"detail": "Invalid API key."})")
            << QStringLiteral("error NotPermitted invalid_api_key");
        QTest::newRow("the key was revoked")
            << 403 << json << error("revoked_api_key")
            << QStringLiteral("error NotPermitted revoked_api_key");
        QTest::newRow("a proxy's page") << 403 << html << QByteArray("<html>No</html>")
                                        << QStringLiteral("error BadAnswer http.403");
        QTest::newRow("nobody there") << 404 << json << QByteArray(R"({"detail": "Not found."})")
                                      << QStringLiteral("error NotFound http.404");
        QTest::newRow("no such page") << 404 << html << QByteArray("<html>No</html>")
                                      << QStringLiteral("error BadAnswer http.404");
        QTest::newRow("429") << 429 << json << QByteArray()
                             << QStringLiteral("error TooManyRequests http.429");
        QTest::newRow("500") << 500 << json << QByteArray()
                             << QStringLiteral("error ServerFailed http.500");
    }
    void aReadingThatFailsSaysWhy()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const auto read =
            answerOf(Api::Management).ofReading(http(status, body, {{"Content-Type", type}}));
        QVERIFY(!read.ok());
        QCOMPARE(LicenseSpringDesk::words(read.error()), expected);
        QCOMPARE(read.error().subject, QStringLiteral("api.example.com"));
    }
};

QTEST_GUILESS_MAIN(tst_LicenseSpringAnswer)
#include "tst_LicenseSpringAnswer.moc"
