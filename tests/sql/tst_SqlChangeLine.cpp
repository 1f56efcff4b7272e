// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlChangeLine.h"

#include "models/sql/SqlDirectory.h"
#include "models/sql/SqliteDialect.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/StoreHarness.h"

#include <QSemaphore>
#include <QSet>

#include <atomic>

using namespace passwright;

namespace {

constexpr int people = 20;

QString nameOf(int number)
{
    return QStringLiteral("user%1").arg(number);
}

Secret passwordOf(int number)
{
    return Secret::fromString(QStringLiteral("Fresh-Pass-%1!").arg(number));
}

//! Lets the first change that is written wait until the test opens the gate.
class GateLog final : public SystemLog
{
public:
    void write(const AuditEvent &event) override
    {
        if (event.bulkId.isEmpty() || m_isPassed.exchange(true))
            return;
        m_arrived.release();
        m_open.acquire();
    }
    void waitForFirst() { m_arrived.acquire(); }
    void open() { m_open.release(); }

private:
    std::atomic<bool> m_isPassed = false;
    QSemaphore m_arrived;
    QSemaphore m_open;
};

//! Gives the first salt for a key that takes long, and those after it for keys that take no time.
class SlowFirst final : public RandomSource
{
public:
    void bend(int &rounds) { m_rounds = &rounds; }
    void fill(std::span<std::byte> bytes) const override
    {
        m_source.fill(bytes);
        constexpr int many = 100'000;
        *m_rounds = *m_rounds == 0 ? many : 1;
    }

private:
    SecureRandomSource m_source;
    int *m_rounds = nullptr;
};

} // namespace

//! Many changes under way at once: their keys are derived side by side, and they are carried out in the order of the calls.
class tst_SqlChangeLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void turnsAreTakenInTheOrderOfTheirPlaces();
    void changesAreCarriedOutInTheOrderOfTheCalls();
    void refusedAndFailedOnesHoldNobodyUp();
    void samePasswordIsNotSetTwiceByOneWhoSawItOnce();
    void stoppedBeforeItsTurnChangesNothing();
    void keyThatTakesLongIsWaitedFor();
    void readingGetsItsTurnAmongThem();
    void whatIsNotBegunWhenTheStoreEndsIsNotDone_data();
    void whatIsNotBegunWhenTheStoreEndsIsNotDone();

private:
    Task<Outcome> reset(int number, const CallContext &context, const std::optional<QDateTime> &loadedLastSet = {})
    {
        return m_store->directory().changePassword(
            {.newPassword = passwordOf(number), .userId = m_ids.value(nameOf(number)), .loadedLastSet = loadedLastSet}, context);
    }
    CallContext bulk()
    {
        CallContext context = StoreHarness::context(m_admin);
        context.bulkId = m_bulkId;
        return context;
    }
    //! The rows of the bulk reset, oldest first.
    QList<AuditEvent> rows();

    std::unique_ptr<StoreHarness> m_harness;
    SqlStore::Opened m_store;
    Session m_admin;
    QHash<QString, QString> m_ids; //!< user name to user_id
    QString m_bulkId;
};

void tst_SqlChangeLine::init()
{
    m_harness = std::make_unique<StoreHarness>();
    m_store = m_harness->own(m_harness->path(QStringLiteral("own.sqlite")));
    m_admin = StoreHarness::signInAdmin(*m_store);
    m_bulkId = newCid();
    for (int i = 0; i < people; ++i) {
        const auto added = waitFor(m_store->directory().addUser(
            {.userName = nameOf(i), .password = Secret::fromUtf8("Battery-Staple-2")}, StoreHarness::context(m_admin)));
        QVERIFY(added.ok());
        m_ids.insert(nameOf(i), added->userId);
    }
}

void tst_SqlChangeLine::cleanup()
{
    m_store.reset();
    m_harness.reset();
}

QList<AuditEvent> tst_SqlChangeLine::rows()
{
    const auto page = waitFor(m_store->auditLog().read({.bulkId = m_bulkId, .limit = 1000}, StoreHarness::context(m_admin)));
    if (!page.ok())
        qFatal("cannot read the trail: %s", qUtf8Printable(page.error().detail));
    return {page->events.crbegin(), page->events.crend()};
}

void tst_SqlChangeLine::turnsAreTakenInTheOrderOfTheirPlaces()
{
    SqlTurns<char> turns;
    QCOMPARE(turns.take(), quint64{0});
    QCOMPARE(turns.take(), quint64{1});
    QCOMPARE(turns.take(), quint64{2});
    QVERIFY(!turns.next());
    turns.setReady(2, 'c');
    turns.setReady(1, 'b');
    QVERIFY(!turns.next());
    turns.setReady(0, 'a');
    QCOMPARE(turns.next(), std::optional('a'));
    QCOMPARE(turns.next(), std::optional('b'));
    QCOMPARE(turns.next(), std::optional('c'));
    QVERIFY(!turns.next());
}

void tst_SqlChangeLine::changesAreCarriedOutInTheOrderOfTheCalls()
{
    QStringList cids;
    QList<Task<Outcome>> tasks;
    for (int i = 0; i < people; ++i) {
        const CallContext context = bulk();
        cids << context.cid;
        tasks << reset(i, context);
    }
    for (int i = 0; i < people; ++i) {
        const auto outcome = waitFor(tasks.at(i));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, Outcome::Kind::Changed);
        QCOMPARE(outcome->cid, cids.at(i));
        QCOMPARE(outcome->userId, m_ids.value(nameOf(i)));
    }
    QStringList written;
    const QList<AuditEvent> trail = rows();
    for (const AuditEvent &event : trail)
        written << event.cid;
    QCOMPARE(written, cids);
    QCOMPARE(waitFor(m_store->auditLog().verify({}, StoreHarness::context(m_admin)))->kind, AuditVerdict::Kind::Whole);
    for (int i = 0; i < people; ++i) {
        const auto in = waitFor(m_store->directory().signIn({.userName = nameOf(i), .password = passwordOf(i)}, StoreHarness::context()));
        QVERIFY(in.ok() && in->signedIn());
    }
}

void tst_SqlChangeLine::refusedAndFailedOnesHoldNobodyUp()
{
    QList<Task<Outcome>> tasks;
    tasks << reset(0, bulk());
    CallContext strange = bulk();
    tasks << m_store->directory().changePassword({.newPassword = passwordOf(1), .userId = QStringLiteral("zusrnobody")}, strange);
    CallContext weak = bulk();
    tasks << m_store->directory().changePassword({.newPassword = Secret::fromUtf8("x"), .userId = m_ids.value(nameOf(1))}, weak);
    CallContext signedOut = bulk();
    signedOut.currentUst = Secret::fromUtf8("gaaaaa");
    tasks << reset(2, signedOut);
    tasks << reset(3, bulk());
    QStringList outcomes;
    for (const Task<Outcome> &task : tasks) {
        const auto outcome = waitFor(task);
        QVERIFY(outcome.ok());
        outcomes << (outcome->kind == Outcome::Kind::Changed ? QStringLiteral("changed") : codesOf(outcome->refusals).left(7));
    }
    QCOMPARE(outcomes, (QStringList{QStringLiteral("changed"), QStringLiteral("E001100"), QStringLiteral("E003002"),
                           QStringLiteral("E007001"), QStringLiteral("changed")}));
    QStringList written;
    const QList<AuditEvent> trail = rows();
    for (const AuditEvent &event : trail)
        written << toText(event.outcome);
    QCOMPARE(written, (QStringList{QStringLiteral("changed"), QStringLiteral("refused"), QStringLiteral("refused"),
                          QStringLiteral("refused"), QStringLiteral("changed")}));
}

void tst_SqlChangeLine::samePasswordIsNotSetTwiceByOneWhoSawItOnce()
{
    const QDateTime seen = StoreHarness::userNamed(*m_store, m_admin, nameOf(0)).passwordLastSet;
    m_harness->clock.advance(60);
    const Task<Outcome> first = reset(0, bulk(), seen);
    const Task<Outcome> second = reset(0, bulk(), seen);
    QCOMPARE(waitFor(first)->kind, Outcome::Kind::Changed);
    QCOMPARE(waitFor(second)->kind, Outcome::Kind::Refused);
    QVERIFY(waitFor(second)->has(StatusCode::OutOfDate));
    QCOMPARE(rows().size(), 2);
}

void tst_SqlChangeLine::stoppedBeforeItsTurnChangesNothing()
{
    std::stop_source stop;
    CallContext context = bulk();
    context.stop = stop.get_token();
    stop.request_stop();
    const Task<Outcome> stopped = reset(0, context);
    const Task<Outcome> next = reset(1, bulk());
    QVERIFY(!waitFor(stopped).ok());
    QCOMPARE(waitFor(stopped).error().kind, Error::Kind::Cancelled);
    QCOMPARE(waitFor(stopped).error().cid, context.cid);
    QCOMPARE(waitFor(next)->kind, Outcome::Kind::Changed);
    QCOMPARE(rows().size(), 1);
}

// The keys of the others are there long before the first one's.
void tst_SqlChangeLine::keyThatTakesLongIsWaitedFor()
{
    const SqliteDialect dialect;
    RecordingLog log;
    SlowFirst random;
    SqlRoom room{.dialect = dialect, .clock = m_harness->clock, .random = random, .log = log, .sessions = SqlSessions(60)};
    room.settings = {.rules = zatoDefaults(), .saltSize = 64};
    random.bend(room.settings.rounds);
    const Secret ust = room.sessions.start(m_admin.userId, m_harness->clock.nowUtc(), m_harness->random).ust;
    QStringList cids;
    {
        SqlWorker worker({.path = m_store->path()}, room);
        worker.setPrepared();
        SqlDirectory directory(worker);
        QList<Task<Outcome>> tasks;
        for (int i = 0; i < people; ++i) {
            CallContext context = bulk();
            context.currentUst = ust;
            cids << context.cid;
            tasks << directory.changePassword({.newPassword = passwordOf(i), .userId = m_ids.value(nameOf(i))}, context);
        }
        for (const Task<Outcome> &task : tasks)
            QCOMPARE(waitFor(task)->kind, Outcome::Kind::Changed);
    }
    QStringList written;
    const QList<AuditEvent> trail = rows();
    for (const AuditEvent &event : trail)
        written << event.cid;
    QCOMPARE(written, cids);
}

// Asked while the first of twenty is written: the other nineteen are behind it.
void tst_SqlChangeLine::readingGetsItsTurnAmongThem()
{
    GateLog log;
    const QString path = m_store->path();
    m_store.reset();
    m_store = *waitFor(SqlStore::open(StoreHarness::ownOptions(path), {.clock = m_harness->clock, .random = m_harness->random, .log = log}));
    m_admin = StoreHarness::signInAdmin(*m_store);
    QList<Task<Outcome>> tasks;
    for (int i = 0; i < people; ++i)
        tasks << reset(i, bulk());
    log.waitForFirst();
    const Task<AuditPage> reading = m_store->auditLog().read({.bulkId = m_bulkId}, StoreHarness::context(m_admin));
    log.open();
    QCOMPARE(waitFor(reading)->events.size(), 1);
    for (const Task<Outcome> &task : tasks)
        QCOMPARE(waitFor(task)->kind, Outcome::Kind::Changed);
    m_store.reset();
}

void tst_SqlChangeLine::whatIsNotBegunWhenTheStoreEndsIsNotDone_data()
{
    QTest::addColumn<int>("waited");
    QTest::newRow("at once") << 0;
    QTest::newRow("after the first") << 1;
    QTest::newRow("in the middle") << people / 2;
    QTest::newRow("after the last") << people;
}

void tst_SqlChangeLine::whatIsNotBegunWhenTheStoreEndsIsNotDone()
{
    QFETCH(int, waited);
    QStringList cids;
    QList<Task<Outcome>> tasks;
    for (int i = 0; i < people; ++i) {
        const CallContext context = bulk();
        cids << context.cid;
        tasks << reset(i, context);
    }
    if (waited > 0)
        tasks[waited - 1].waitForFinished();
    const QString path = m_store->path();
    m_store.reset();

    QSet<QString> changed;
    for (int i = 0; i < people; ++i) {
        QVERIFY(tasks.at(i).isFinished());
        const auto outcome = waitFor(tasks.at(i));
        if (outcome.ok()) {
            QCOMPARE(outcome->kind, Outcome::Kind::Changed);
            changed << cids.at(i);
        } else {
            QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
        }
    }
    QVERIFY(changed.size() >= waited);
    const auto again = waitFor(SqlStore::open(StoreHarness::ownOptions(path), m_harness->services()));
    QVERIFY(again.ok());
    m_store = *again;
    m_admin = StoreHarness::signInAdmin(*m_store);
    QSet<QString> written;
    const QList<AuditEvent> trail = rows();
    for (const AuditEvent &event : trail)
        written << event.cid;
    QCOMPARE(written, changed);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlChangeLine)
#include "tst_SqlChangeLine.moc"
