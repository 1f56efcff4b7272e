// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/licensespring/EverythingLogged.h"
#include "tests/licensespring/LicenseSpringDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/TestCertificates.h"

using namespace passwright;
using Desk = LicenseSpringDesk;

namespace {

//! The rule: what becomes of a request that changes something, and of one that only reads. Written from
//! what a person may be told, not from what the program does.
struct Rule
{
    const char *name;
    Fault fault;
    const char *change;
    const char *read;
};

FaultReply page(int status, const char *body = "<html>Sorry</html>")
{
    return {.status = status, .contentType = "text/html", .body = body};
}

QList<Rule> rules()
{
    return {
        {"closed before it was read", {.kind = Fault::CloseBeforeReading}, "unknown",
            "error NotReachable net.lost"},
        {"closed after it was read", {.kind = Fault::CloseAfterReading}, "unknown",
            "error NotReachable net.lost"},
        {"hangs before the headers", {.kind = Fault::HangBeforeHeaders}, "unknown",
            "error NotReachable net.timed_out"},
        {"hangs in the body", {.kind = Fault::HangInBody}, "unknown",
            "error NotReachable net.timed_out"},
        {"reset in the body", {.kind = Fault::ResetInBody}, "unknown",
            "error NotReachable net.lost"},
        {"cut off in the body", {.kind = Fault::TruncatedBody}, "unknown",
            "error NotReachable net.lost"},
        {"no HTTP", {.kind = Fault::Garbage}, "unknown", "error NotReachable net.lost"},
        {"10 MiB", {.kind = Fault::TenMebibytes}, "unknown", "error BadAnswer"},
        {"200 with a web page", {.kind = Fault::HtmlPage}, "unknown", "error BadAnswer"},
        {"204", {.kind = Fault::NoContent}, "unknown", "error BadAnswer http.204"},
        {"301 to another host", {.kind = Fault::Moved}, "error Redirected http.301",
            "error Redirected http.301"},
        {"cut off JSON",
            {.kind = Fault::Instead, .reply = {.body = "{\"message\": \"Password set."}}, "unknown",
            "error BadAnswer"},
        {"wrong JSON types",
            {.kind = Fault::Instead,
                .reply = {.body = "{\"message\": true, \"id\": [], \"results\": 5}"}},
            "unknown", "error BadAnswer"},
        {"a JSON array of nonsense", {.kind = Fault::Instead, .reply = {.body = "[true]"}},
            "unknown", "error BadAnswer"},
        {"401 and a page", {.kind = Fault::Instead, .reply = page(401)}, "refused P000007",
            "error BadAnswer http.401"},
        {"403 and a page", {.kind = Fault::Instead, .reply = page(403)}, "refused P000007",
            "error BadAnswer http.403"},
        {"404 and a page", {.kind = Fault::Instead, .reply = page(404)}, "refused P000007",
            "error BadAnswer http.404"},
        {"429",
            {.kind = Fault::Instead, .reply = {.status = 429, .headers = {{"Retry-After", "7"}}}},
            "error TooManyRequests http.429", "error TooManyRequests http.429"},
        {"500 with details",
            {.kind = Fault::Instead,
                .reply = {.status = 500, .body = "{\"detail\": \"Tulip-Harbour-91 is bad\"}"}},
            "unknown", "error ServerFailed http.500"},
        {"503", {.kind = Fault::Instead, .reply = page(503)}, "unknown",
            "error ServerFailed http.503"},
        {"two answers", {.kind = Fault::TwoAnswers}, "changed", "fine"},
        {"a second answer later", {.kind = Fault::SecondAnswerLater}, "changed", "fine"},
        {"one byte at a time", {.kind = Fault::Dribble}, "changed", "fine"},
        {"closed after the answer", {.kind = Fault::CloseAfterAnswer}, "changed", "fine"},
        {"refused connection", {.kind = Fault::RefuseConnection}, "error NotReachable net.refused",
            "error NotReachable net.refused"},
        {"hangs in the handshake", {.kind = Fault::HangInHandshake},
            "error NotReachable net.timed_out", "error NotReachable net.timed_out"},
        {"certificate expired", {.kind = Fault::CertificateExpired}, "error NotTrusted tls.expired",
            "error NotTrusted tls.expired"},
        {"certificate of another name", {.kind = Fault::CertificateWrongName},
            "error NotTrusted tls.wrong_name", "error NotTrusted tls.wrong_name"},
        {"certificate of nobody", {.kind = Fault::CertificateUnknown},
            "error NotTrusted tls.unknown_authority", "error NotTrusted tls.unknown_authority"},
        {"another key than the pinned one", {.kind = Fault::KeyChanged},
            "error NotTrusted tls.key_changed", "error NotTrusted tls.key_changed"},
        {"plain HTTP where TLS should be", {.kind = Fault::PlainOnTlsPort},
            "error NotTrusted tls.not_tls", "error NotTrusted tls.not_tls"},
    };
}

bool hangs(const Fault &fault)
{
    return fault.kind == Fault::HangBeforeHeaders || fault.kind == Fault::HangInBody
           || fault.kind == Fault::HangInHandshake;
}

} // namespace

//! Every fault of a server, at every step of what is done here.
class tst_LicenseSpringFaults : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;

    [[nodiscard]] RestOptions patient(const QUrl &url, const Fault &fault) const
    {
        RestOptions options = Desk::server(url);
        options.authorities = m_certificates.authorityPem();
        options.pinnedKey = m_certificates.goodPin();
        const auto limit =
            hangs(fault) ? std::chrono::milliseconds(400) : std::chrono::milliseconds(30000);
        options.connectTimeout = options.totalTimeout = limit;
        return options;
    }
    [[nodiscard]] LicenseSpringDirectory::Options options(
        const FaultServer &server, const Fault &fault) const
    {
        LicenseSpringDirectory::Options options = Desk::options(server.url());
        options.license = options.management = patient(server.url(), fault);
        return options;
    }
    static void addRules()
    {
        QTest::addColumn<int>("index");
        const QList<Rule> all = rules();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }
    static Rule rule()
    {
        QFETCH(int, index);
        return rules().at(index);
    }
    //! Nothing secret was logged, in the error's words or in a line.
    static bool isDiscreet(const EverythingLogged &log, const QString &detail)
    {
        const QByteArray all = log.text() + detail.toUtf8();
        for (const char *secret : {Desk::oldPassword, Desk::newPassword, "test-shared-key",
                 "test-management-key", "test-client-secret"}) {
            if (all.contains(secret))
                return false;
        }
        return true;
    }
    static QString detailOf(const Result<Outcome> &outcome)
    {
        if (!outcome.ok())
            return outcome.error().detail + outcome.error().subject;
        QString detail = outcome->detail;
        for (const Refusal &refusal : outcome->refusals)
            detail += refusal.detail;
        return detail;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.error())); }

    void everyFaultHasARule()
    {
        QList<Fault::Kind> kinds = Fault::ofRequest() + Fault::ofConnection();
        for (const Rule &rule : rules())
            kinds.removeAll(rule.fault.kind);
        QVERIFY2(kinds.isEmpty(), kinds.isEmpty() ? "" : Fault::name(kinds.first()));
    }

    void ownChange_data() { addRules(); }
    void ownChange()
    {
        const Rule expected = rule();
        Desk desk;
        LicenseSpringApi api(desk.clock);
        FaultServer server(m_certificates, Desk::handler(api));
        server.failAt(1, expected.fault);
        const EverythingLogged log;
        LicenseSpringDirectory directory(options(server, expected.fault), desk.clock);
        const auto outcome = waitFor(directory.changePassword(Desk::ownChange(), Desk::context()));
        QCOMPARE(Desk::words(outcome), QLatin1String(expected.change));
        QVERIFY(isDiscreet(log, detailOf(outcome)));
        QVERIFY(server.requestCount() <= 1);
        if (expected.fault.isOfConnection())
            QVERIFY(!server.received().contains(Desk::newPassword));
        if (outcome.ok() && outcome->kind == Outcome::Kind::Changed)
            QCOMPARE(api.user(QStringLiteral("ann.archer@example.com"))->password,
                QLatin1String(Desk::newPassword));
    }

    // The token is a step before the change: whatever becomes of it, nothing was changed.
    void token_data() { addRules(); }
    void token()
    {
        const Rule expected = rule();
        Desk desk;
        LicenseSpringSettings settings;
        settings.demandsOauth = true;
        LicenseSpringApi api(desk.clock, licenseSpringSampleUsers(), settings);
        FaultServer server(m_certificates, Desk::handler(api));
        server.failFrom(1, expected.fault);
        FaultServer license(m_certificates, Desk::handler(api));
        LicenseSpringDirectory::Options options = this->options(license, expected.fault);
        options.oauth = Desk::oauth(server.url());
        options.oauth->server = patient(options.oauth->server.base, expected.fault);
        const EverythingLogged log;
        LicenseSpringDirectory directory(options, desk.clock);
        const auto outcome = waitFor(directory.changePassword(Desk::ownChange(), Desk::context()));
        const QString read = QLatin1String(expected.read);
        QCOMPARE(
            Desk::words(outcome), read == QLatin1String("fine") ? QStringLiteral("changed") : read);
        QVERIFY(isDiscreet(log, detailOf(outcome)));
        QCOMPARE(license.requestCount(), outcome.ok() ? 1 : 0);
        QVERIFY(!server.received().contains(Desk::newPassword));
    }

    void resetWhileTheUserIsLookedUp_data() { addRules(); }
    void resetWhileTheUserIsLookedUp()
    {
        const Rule expected = rule();
        Desk desk;
        LicenseSpringApi api(desk.clock);
        FaultServer server(m_certificates, Desk::handler(api));
        // A reading may be repeated: a fault that is to be seen stays.
        const bool isFine = QLatin1String(expected.read) == QLatin1String("fine");
        isFine ? server.failAt(1, expected.fault) : server.failFrom(1, expected.fault);
        const EverythingLogged log;
        LicenseSpringDirectory directory(options(server, expected.fault), desk.clock);
        const auto outcome = waitFor(directory.changePassword(Desk::reset(), Desk::context()));
        QVERIFY(isDiscreet(log, detailOf(outcome)));
        QVERIFY(!isFine || outcome.ok());
        if (isFine && outcome->kind == Outcome::Kind::Unknown) {
            // An answer too many was taken for the next request's, or that went over a connection that was
            // just being closed: then nothing is claimed.
            QVERIFY(expected.fault.kind == Fault::TwoAnswers || expected.fault.kind == Fault::SecondAnswerLater
                    || expected.fault.kind == Fault::CloseAfterAnswer);
            return;
        }
        QCOMPARE(Desk::words(outcome),
            isFine ? QStringLiteral("changed") : QLatin1String(expected.read));
        QCOMPARE(api.user(QStringLiteral("ann.archer@example.com"))->password,
            QLatin1String(isFine ? Desk::newPassword : Desk::oldPassword));
        if (!isFine)
            QVERIFY(!server.received().contains(Desk::newPassword));
    }

    void resetWhileThePasswordIsSet_data() { addRules(); }
    void resetWhileThePasswordIsSet()
    {
        const Rule expected = rule();
        Desk desk;
        LicenseSpringApi api(desk.clock);
        FaultServer server(m_certificates, Desk::handler(api));
        server.failAt(2, expected.fault);
        const EverythingLogged log;
        LicenseSpringDirectory directory(options(server, expected.fault), desk.clock);
        const auto outcome = waitFor(directory.changePassword(Desk::reset(), Desk::context()));
        QCOMPARE(Desk::words(outcome), QLatin1String(expected.change));
        QVERIFY(isDiscreet(log, detailOf(outcome)));
        QVERIFY(server.requestCount() <= 2);
        if (outcome.ok())
            QCOMPARE(outcome->userId, QStringLiteral("1001"));
        if (expected.fault.isOfConnection())
            QVERIFY(!server.received().contains(Desk::newPassword));
    }

    void search_data() { addRules(); }
    void search()
    {
        const Rule expected = rule();
        Desk desk;
        LicenseSpringApi api(desk.clock);
        FaultServer server(m_certificates, Desk::handler(api));
        const bool isFine = QLatin1String(expected.read) == QLatin1String("fine");
        isFine ? server.failAt(1, expected.fault) : server.failFrom(1, expected.fault);
        const EverythingLogged log;
        LicenseSpringDirectory directory(options(server, expected.fault), desk.clock);
        const auto page = waitFor(
            directory.search({.text = QStringLiteral("ann.archer@example.com")}, Desk::context()));
        QCOMPARE(page.ok() ? QStringLiteral("fine") : Desk::words(page.error()),
            QLatin1String(expected.read));
        QVERIFY(isDiscreet(log, page.ok() ? QString() : page.error().detail));
        if (page.ok())
            QCOMPARE(page->users.size(), 1);
    }

    void stoppedInFlightIsUnknown_data()
    {
        QTest::addColumn<bool>("isReset");
        QTest::addColumn<int>("request");
        QTest::addColumn<QString>("expected");
        QTest::newRow("own change") << false << 1 << QStringLiteral("unknown");
        QTest::newRow("reset, while looking up") << true << 1 << QStringLiteral("error Cancelled");
        QTest::newRow("reset, while setting") << true << 2 << QStringLiteral("unknown");
    }
    void stoppedInFlightIsUnknown()
    {
        QFETCH(bool, isReset);
        QFETCH(int, request);
        QFETCH(QString, expected);
        Desk desk;
        LicenseSpringApi api(desk.clock);
        FaultServer server(Desk::handler(api));
        server.failAt(request, {.kind = Fault::HangBeforeHeaders});
        LicenseSpringDirectory directory(Desk::options(server.url()), desk.clock);
        std::stop_source stop;
        const auto task = directory.changePassword(
            isReset ? Desk::reset() : Desk::ownChange(), Desk::context(stop.get_token()));
        QTRY_COMPARE(server.requestCount(), request);
        stop.request_stop();
        QCOMPARE(Desk::words(waitFor(task)), expected);
        QCOMPARE(server.requestCount(), request);
    }

    void stoppedBeforeIsCancelled()
    {
        Desk desk;
        FaultServer server;
        LicenseSpringDirectory directory(Desk::options(server.url()), desk.clock);
        std::stop_source stop;
        stop.request_stop();
        for (const PasswordChange &data : {Desk::ownChange(), Desk::reset()})
            QCOMPARE(Desk::words(
                         waitFor(directory.changePassword(data, Desk::context(stop.get_token())))),
                QStringLiteral("error Cancelled"));
        QCOMPARE(server.requestCount(), 0);
    }

    // The person closes the connection, or the program, while an answer is waited for.
    void leftInFlightIsUnknown_data() { stoppedInFlightIsUnknown_data(); }
    void leftInFlightIsUnknown()
    {
        QFETCH(bool, isReset);
        QFETCH(int, request);
        QFETCH(QString, expected);
        Desk desk;
        LicenseSpringApi api(desk.clock);
        FaultServer server(Desk::handler(api));
        server.failAt(request, {.kind = Fault::HangBeforeHeaders});
        auto directory =
            std::make_unique<LicenseSpringDirectory>(Desk::options(server.url()), desk.clock);
        const CallContext context = Desk::context();
        const auto task =
            directory->changePassword(isReset ? Desk::reset() : Desk::ownChange(), context);
        QTRY_COMPARE(server.requestCount(), request);
        directory.reset();
        QVERIFY(task.isFinished());
        const auto outcome = waitFor(task);
        QCOMPARE(Desk::words(outcome), expected);
        QCOMPARE(outcome.ok() ? outcome->cid : outcome.error().cid, context.cid);
    }
};

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_LicenseSpringFaults)
#include "tst_LicenseSpringFaults.moc"
