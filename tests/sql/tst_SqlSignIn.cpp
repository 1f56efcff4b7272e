// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/Totp.h"
#include "models/sql/SqlThrottle.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

#include <QFile>

#include <ctime>
#include <limits>

using namespace passwright;

namespace {

//! Of all threads of this process.
qint64 processorNs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    constexpr qint64 second = 1'000'000'000;
    return time.tv_sec * second + time.tv_nsec;
}

} // namespace

//! What signing in on a database does beyond the contract: throttling, one-time codes, rounds, rows of the trail.
class tst_SqlSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void delaysGrow_data();
    void delaysGrow();
    void failuresAreThrottledAndToldInSeconds();
    void throttledSignInIsRefusedWithTheRightPasswordToo();
    void throttlingSurvivesARestart();
    void strangersAreThrottledAlike();
    void oneNamesFailuresAreNotAnothers();
    void aSuccessForgetsTheFailures();
    void aDayForgetsTheFailures();
    void clockSetBackDoesNotLengthenTheWait();
    void unknownNameTakesAsLong();
    void oneTimeCodeIsTakenOnce();
    void wrongOneTimeCodesAreThrottled();
    void mustChangeWantsAnotherPassword();
    void unconfirmedSignUpIsRefused();
    void fewerRoundsAreRaisedAtSignIn();
    void everyAttemptHasItsRow();
    void recoveryLetsASuperUserIn();
    void recoveryIsForSuperUsersAlone();
    void exportIsPrivateAndLeavesARow();
    void exportNeverReplaces();
    void trailIsForSuperUsers();

private:
    SignInOutcome attempt(const QString &userName, const char *password, const QString &totpCode = {});
    QString add(const char *userName, const char *password, bool mustChange = false);
    void reopen();

    std::unique_ptr<StoreHarness> m_harness;
    SqlStore::Opened m_store;
    Session m_admin;
};

void tst_SqlSignIn::init()
{
    m_harness = std::make_unique<StoreHarness>();
    m_store = m_harness->own(m_harness->path(QStringLiteral("own.sqlite")));
    m_admin = StoreHarness::signInAdmin(*m_store);
    add("joan", "Correct-Horse-1");
}

void tst_SqlSignIn::cleanup()
{
    m_store.reset();
    m_harness.reset();
}

SignInOutcome tst_SqlSignIn::attempt(const QString &userName, const char *password, const QString &totpCode)
{
    const auto outcome = waitFor(m_store->directory().signIn(
        {.userName = userName, .password = Secret::fromUtf8(password), .totpCode = totpCode}, StoreHarness::context()));
    return outcome.ok() ? *outcome : SignInOutcome{.session = {}, .refusals = {{.status = StatusCode::InternalError}}, .cid = {}};
}

QString tst_SqlSignIn::add(const char *userName, const char *password, bool mustChange)
{
    const auto added = waitFor(m_store->directory().addUser(
        {.userName = QString::fromUtf8(userName), .password = Secret::fromUtf8(password), .mustChange = mustChange},
        StoreHarness::context(m_admin)));
    return added.ok() ? added->userId : QString();
}

void tst_SqlSignIn::reopen()
{
    const QString path = m_store->path();
    m_store.reset();
    const auto store = waitFor(SqlStore::open(StoreHarness::ownOptions(path), m_harness->services()));
    QVERIFY(store.ok());
    m_store = *store;
}

void tst_SqlSignIn::delaysGrow_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const QList<std::pair<int, int>> rows{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}, {5, 2}, {6, 4}, {7, 8}, {12, 256}, {13, 512}, {14, 900},
        {15, 900}, {1000000, 900}};
    for (const auto &[failures, seconds] : rows)
        QTest::addRow("%d", failures) << failures << seconds;
}

void tst_SqlSignIn::delaysGrow()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(SqlThrottle::delaySeconds(failures), seconds);
}

void tst_SqlSignIn::failuresAreThrottledAndToldInSeconds()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "wrong").refusals), QStringLiteral("E005001"));
    for (const int seconds : {1, 2, 4, 8}) {
        QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "wrong").refusals), QStringLiteral("E005001"));
        const SignInOutcome refused = attempt(QStringLiteral("joan"), "wrong");
        QCOMPARE(codesOf(refused.refusals), QStringLiteral("P000002"));
        QCOMPARE(refused.refusals.first().seconds, seconds);
        m_harness->clock.advance(seconds);
    }
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
}

void tst_SqlSignIn::throttledSignInIsRefusedWithTheRightPasswordToo()
{
    for (int i = 0; i < 4; ++i)
        attempt(QStringLiteral("joan"), "wrong");
    QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "Correct-Horse-1").refusals), QStringLiteral("P000002"));
    m_harness->clock.advance(1);
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
}

void tst_SqlSignIn::throttlingSurvivesARestart()
{
    for (int i = 0; i < 4; ++i)
        attempt(QStringLiteral("joan"), "wrong");
    reopen();
    QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "Correct-Horse-1").refusals), QStringLiteral("P000002"));
}

void tst_SqlSignIn::strangersAreThrottledAlike()
{
    for (int i = 0; i < 8; ++i) {
        const SignInOutcome known = attempt(QStringLiteral("joan"), "wrong");
        const SignInOutcome unknown = attempt(QStringLiteral("nobody"), "wrong");
        QCOMPARE(unknown.refusals, known.refusals);
    }
    QVERIFY(attempt(QStringLiteral("nobody"), "wrong").has(StatusCode::Throttled));
}

void tst_SqlSignIn::oneNamesFailuresAreNotAnothers()
{
    for (int i = 0; i < 8; ++i)
        attempt(QStringLiteral("nobody"), "wrong");
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
}

void tst_SqlSignIn::aSuccessForgetsTheFailures()
{
    for (int i = 0; i < 3; ++i)
        attempt(QStringLiteral("joan"), "wrong");
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
    for (int i = 0; i < 3; ++i)
        attempt(QStringLiteral("joan"), "wrong");
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
}

void tst_SqlSignIn::aDayForgetsTheFailures()
{
    for (int i = 0; i < 4; ++i)
        attempt(QStringLiteral("joan"), "wrong");
    m_harness->clock.advance(25LL * 3600);
    for (int i = 0; i < 3; ++i)
        attempt(QStringLiteral("joan"), "wrong");
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
}

void tst_SqlSignIn::clockSetBackDoesNotLengthenTheWait()
{
    for (int i = 0; i < 5; ++i) {
        attempt(QStringLiteral("joan"), "wrong");
        m_harness->clock.advance(i < 4 ? 1 : 0);
    }
    m_harness->clock.advance(-3600);
    const SignInOutcome refused = attempt(QStringLiteral("joan"), "Correct-Horse-1");
    QCOMPARE(refused.refusals.first().seconds, 2);
}

void tst_SqlSignIn::unknownNameTakesAsLong()
{
    const QString path = m_harness->path(QStringLiteral("slow.sqlite"));
    SqlStoreOptions options = StoreHarness::ownOptions(path);
    options.rounds = 200000;
    const auto store = waitFor(SqlStore::create(options, StoreHarness::admin(), zatoDefaults(), m_harness->services()));
    QVERIFY(store.ok());
    // Processor time, of which other programs on the machine take nothing; the least of three.
    const auto fastest = [&store](const QString &userName) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            const qint64 before = processorNs();
            (void)waitFor((*store)->directory().signIn(
                {.userName = userName, .password = Secret::fromUtf8("wrong")}, StoreHarness::context()));
            best = qMin(best, processorNs() - before);
        }
        return best;
    };
    const qint64 known = fastest(QStringLiteral("admin1"));
    const qint64 unknown = fastest(QStringLiteral("nobody"));
    QVERIFY2(unknown > known / 2 && known > unknown / 2, qPrintable(QStringLiteral("%1 %2").arg(known).arg(unknown)));
}

void tst_SqlSignIn::oneTimeCodeIsTakenOnce()
{
    RawDatabase(m_store->path()).run(QStringLiteral(
        "UPDATE zato_sso_user SET is_totp_enabled = 1, totp_key = 'KMCLCWN4YPMD2WO3' WHERE username = 'joan'"));
    const auto totp = Totp::fromBase32Key(Secret::fromUtf8("KMCLCWN4YPMD2WO3"));
    const auto code = [&] { return QString::fromLatin1(totp->codeAt(m_harness->clock.nowUtc())); };
    const QString first = code();
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1", first).signedIn());
    QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "Correct-Horse-1", first).refusals), QStringLiteral("E005001"));
    reopen();
    QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "Correct-Horse-1", first).refusals), QStringLiteral("E005001"));
    m_harness->clock.advance(30);
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1", code()).signedIn());
}

void tst_SqlSignIn::wrongOneTimeCodesAreThrottled()
{
    RawDatabase(m_store->path()).run(QStringLiteral(
        "UPDATE zato_sso_user SET is_totp_enabled = 1, totp_key = 'KMCLCWN4YPMD2WO3' WHERE username = 'joan'"));
    for (int i = 0; i < 6; ++i)
        QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "Correct-Horse-1").refusals), QStringLiteral("E005008"));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "Correct-Horse-1", QStringLiteral("not one")).refusals), QStringLiteral("E005001"));
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").has(StatusCode::Throttled));
}

void tst_SqlSignIn::mustChangeWantsAnotherPassword()
{
    add("molly", "Must-Change-5!", true);
    const auto outcome = waitFor(m_store->directory().signIn({.userName = QStringLiteral("molly"),
                                                                 .password = Secret::fromUtf8("Must-Change-5!"),
                                                                 .newPassword = Secret::fromUtf8("Must-Change-5!")},
        StoreHarness::context()));
    QVERIFY(outcome.ok());
    QCOMPARE(codesOf(outcome->refusals), QStringLiteral("P000003"));
    QCOMPARE(codesOf(attempt(QStringLiteral("molly"), "Must-Change-5!").refusals), QStringLiteral("E003007"));
}

void tst_SqlSignIn::unconfirmedSignUpIsRefused()
{
    RawDatabase(m_store->path()).run(QStringLiteral("UPDATE zato_sso_user SET sign_up_status = 'to_confirm' WHERE username = 'joan'"));
    QCOMPARE(codesOf(attempt(QStringLiteral("joan"), "Correct-Horse-1").refusals), QStringLiteral("E005003"));
}

void tst_SqlSignIn::fewerRoundsAreRaisedAtSignIn()
{
    const RawDatabase raw(m_store->path());
    const auto stored = [&raw](const char *column) {
        return raw.value(QStringLiteral("SELECT %1 FROM zato_sso_user WHERE username = 'joan'").arg(QLatin1String(column))).toString();
    };
    const QString lastSet = stored("password_last_set");
    const QString before = stored("password");
    QVERIFY(before.startsWith(QLatin1String("$pbkdf2-sha512$1000$")));
    const QString path = m_store->path();
    SqlStoreOptions options = StoreHarness::ownOptions(path);
    options.rounds = 2000;
    m_store = *waitFor(SqlStore::open(options, m_harness->services()));
    m_harness->clock.advance(60);
    QVERIFY(!attempt(QStringLiteral("joan"), "wrong").signedIn());
    QCOMPARE(stored("password"), before);
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
    QVERIFY(stored("password").startsWith(QLatin1String("$pbkdf2-sha512$2000$")));
    QCOMPARE(stored("password_last_set"), lastSet);
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
}

void tst_SqlSignIn::everyAttemptHasItsRow()
{
    const CallContext context = StoreHarness::context();
    (void)waitFor(
        m_store->directory().signIn({.userName = QStringLiteral("joan"), .password = Secret::fromUtf8("wrong")}, context));
    attempt(QStringLiteral("nobody"), "wrong");
    attempt(QStringLiteral("joan"), "Correct-Horse-1");
    const auto page = waitFor(m_store->auditLog().read({.limit = 3}, StoreHarness::context(m_admin)));
    QVERIFY(page.ok());
    const AuditEvent &in = page->events.at(0);
    QCOMPARE(in.kind, AuditEvent::Kind::SignIn);
    QCOMPARE(in.outcome, AuditEvent::Outcome::Ok);
    QCOMPARE(in.actorName, QStringLiteral("joan"));
    QVERIFY(in.actorId.startsWith(QLatin1String("zusr")));
    const AuditEvent &stranger = page->events.at(1);
    QCOMPARE(stranger.outcome, AuditEvent::Outcome::Refused);
    QCOMPARE(stranger.subStatus, QList<StatusCode>{StatusCode::AuthNotAllowed});
    QCOMPARE(stranger.actorName, QStringLiteral("nobody"));
    QVERIFY(stranger.actorId.isEmpty());
    const AuditEvent &wrong = page->events.at(2);
    QCOMPARE(wrong.cid, context.cid);
    QCOMPARE(wrong.application, context.currentApp);
    QCOMPARE(wrong.remoteAddr, context.remoteAddr);
    QCOMPARE(wrong.host, context.host);
    QCOMPARE(wrong.time, m_harness->clock.nowUtc());
    QVERIFY(wrong.actorId.isEmpty());
    QCOMPARE(wrong.targetId, in.actorId);
    QCOMPARE(m_harness->log.lastHash(), in.hash);
}

void tst_SqlSignIn::recoveryLetsASuperUserIn()
{
    RawDatabase(m_store->path()).run(QStringLiteral("UPDATE zato_sso_user SET is_locked = 1 WHERE username = 'admin1'"));
    for (int i = 0; i < 8; ++i)
        attempt(QStringLiteral("admin1"), "forgotten");
    const CallContext context = StoreHarness::context();
    QCOMPARE(codesOf(waitFor(m_store->recover(QStringLiteral("admin1"), Secret::fromUtf8("x"), context))->refusals), QStringLiteral("E003002"));
    const auto outcome = waitFor(m_store->recover(QStringLiteral("admin1"), Secret::fromUtf8("Recovered-Pass-1"), context));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    QCOMPARE(outcome->done, (QList<Outcome::Step>{Outcome::Step::SetPassword, Outcome::Step::Unlock}));
    const SignInOutcome in = attempt(QStringLiteral("admin1"), "Recovered-Pass-1");
    QVERIFY(in.signedIn());
    const auto rows = waitFor(m_store->auditLog().read({.kind = AuditEvent::Kind::Recovery}, StoreHarness::context(in.session)));
    QCOMPARE(rows->events.size(), 2);
    QCOMPARE(rows->events.first().outcome, AuditEvent::Outcome::Changed);
    QCOMPARE(rows->events.first().targetId, outcome->userId);
    QCOMPARE(rows->events.last().outcome, AuditEvent::Outcome::Refused);
}

void tst_SqlSignIn::recoveryIsForSuperUsersAlone()
{
    const CallContext context = StoreHarness::context();
    const Secret password = Secret::fromUtf8("Recovered-Pass-1");
    QCOMPARE(codesOf(waitFor(m_store->recover(QStringLiteral("joan"), password, context))->refusals), QStringLiteral("E005005"));
    QCOMPARE(codesOf(waitFor(m_store->recover(QStringLiteral("nobody"), password, context))->refusals), QStringLiteral("E001100"));
    QVERIFY(attempt(QStringLiteral("joan"), "Correct-Horse-1").signedIn());
    QCOMPARE(waitFor(m_store->recover(m_admin.userId, password, context))->kind, Outcome::Kind::Changed);
}

void tst_SqlSignIn::exportIsPrivateAndLeavesARow()
{
    const QString path = m_harness->path(QStringLiteral("trail.csv"));
    const auto rows = waitFor(m_store->auditLog().exportTo(path, AuditLog::Format::Csv, {.limit = 1}, StoreHarness::context(m_admin)));
    QVERIFY(rows.ok());
    QCOMPARE(*rows, 3); // the first super-user, their sign-in, joan; the limit is for pages
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 4);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    const auto page = waitFor(m_store->auditLog().read({.limit = 1}, StoreHarness::context(m_admin)));
    QCOMPARE(page->events.first().kind, AuditEvent::Kind::Export);
    QCOMPARE(page->events.first().actorName, QStringLiteral("admin1"));
}

void tst_SqlSignIn::exportNeverReplaces()
{
    const auto rows = waitFor(
        m_store->auditLog().exportTo(m_store->path(), AuditLog::Format::Json, {}, StoreHarness::context(m_admin)));
    QVERIFY(!rows.ok());
    QCOMPARE(rows.error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(rows.error().subject, m_store->path());
    const auto lost = waitFor(m_store->auditLog().exportTo(
        m_harness->path(QStringLiteral("no/such/trail.json")), AuditLog::Format::Json, {}, StoreHarness::context(m_admin)));
    QCOMPARE(lost.error().kind, Error::Kind::NotFound);
    QCOMPARE(RawDatabase(m_store->path()).value(QStringLiteral("SELECT count(*) FROM passwright_audit WHERE kind = 'export'")).toInt(), 0);
}

void tst_SqlSignIn::trailIsForSuperUsers()
{
    const Session joan = StoreHarness::signIn(*m_store, QStringLiteral("joan"), QStringLiteral("Correct-Horse-1"));
    const auto read = waitFor(m_store->auditLog().read({}, StoreHarness::context(joan)));
    QCOMPARE(read.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(read.error().code, QStringLiteral("E005005"));
    QCOMPARE(waitFor(m_store->auditLog().verify({}, StoreHarness::context())).error().code, QStringLiteral("E007001"));
    const QString path = m_harness->path(QStringLiteral("trail.csv"));
    QVERIFY(!waitFor(m_store->auditLog().exportTo(path, AuditLog::Format::Csv, {}, StoreHarness::context(joan))).ok());
    QVERIFY(!QFile::exists(path));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlSignIn)
#include "tst_SqlSignIn.moc"
