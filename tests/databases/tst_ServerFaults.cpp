// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/databases/FaultProxy.h"

#include <QDataStream>

using namespace passwright;

//! What a person is told when the network or the server fails in the middle of a reset, and what is in the database
//! then: never one without the other.
class tst_ServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init();
    void outcomeIsTrue_data();
    void outcomeIsTrue();
    void refusedLookUpIsAskedAgain_data();
    void refusedLookUpIsAskedAgain();
    void conflictInTheCommit();
    void lockOfAnotherSession();
    void deadlockIsTriedAgain();
    void frozenServer();
    void serverStartedAgainBetweenCalls_data();
    void serverStartedAgainBetweenCalls();
    void serverGoneForGood();
    void openingWithoutAServer();
    void openingInABlackHole();
    void secondHostWhereTheFirstIsDown();

private:
    using Fault = FaultProxy::Fault;
    enum Told {
        Changed,
        NotChanged,     //!< an Error
        UnknownChanged, //!< and the trail says that it was changed
        UnknownNotChanged,
    };

    //! What the server of this row says that refuses a statement.
    [[nodiscard]] static QByteArray refusal(const QByteArray &sqlState, quint16 number);
    [[nodiscard]] SqlStoreOptions options();
    [[nodiscard]] QString stored();
    [[nodiscard]] Result<Outcome> reset(SqlStore &store, const Session &admin, const CallContext &context);
    [[nodiscard]] static QString userId(SqlStore &store, const Session &admin)
    {
        return StoreHarness::userNamed(store, admin, QStringLiteral("mary")).userId;
    }

    ServerDesk m_desk;
    QList<bool> m_made;
};

void tst_ServerFaults::init()
{
    if (!m_made.contains(ServerDesk::isPostgres()))
        m_desk.people(QStringLiteral("faults"));
    m_made << ServerDesk::isPostgres();
}

QByteArray tst_ServerFaults::refusal(const QByteArray &sqlState, quint16 number)
{
    QByteArray answer;
    QDataStream out(&answer, QIODevice::WriteOnly);
    if (ServerDesk::isPostgres()) {
        // https://www.postgresql.org/docs/current/protocol-message-formats.html: ErrorResponse, then ReadyForQuery.
        const QByteArray fields = "SERROR" + QByteArray(1, 0) + 'C' + sqlState + QByteArray(1, 0) + "Mrefused" + QByteArray(2, 0);
        out << quint8('E') << static_cast<quint32>(fields.size() + 4);
        out.writeRawData(fields.constData(), static_cast<int>(fields.size()));
        out << quint8('Z') << quint32(5) << quint8('I');
        return answer;
    }
    // https://mariadb.com/kb/en/err_packet/
    const QByteArray rest = '#' + sqlState + "refused";
    out.setByteOrder(QDataStream::LittleEndian);
    out << static_cast<quint32>((rest.size() + 3) | 1 << 24) << quint8(0xff) << number;
    out.writeRawData(rest.constData(), static_cast<int>(rest.size()));
    return answer;
}

SqlStoreOptions tst_ServerFaults::options()
{
    SqlStoreOptions options = m_desk.options(QStringLiteral("faults"));
    options.times = ServerDesk::impatient();
    options.busyTimeoutMs = 5000;
    return options;
}

QString tst_ServerFaults::stored()
{
    return m_desk.server().raw(QStringLiteral("faults"))->value(QStringLiteral("SELECT password FROM zato_sso_user WHERE username = 'mary'")).toString();
}

Result<Outcome> tst_ServerFaults::reset(SqlStore &store, const Session &admin, const CallContext &context)
{
    return waitFor(store.directory().changePassword(
        {.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = userId(store, admin)}, context));
}

void tst_ServerFaults::outcomeIsTrue_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArrayList>("texts"); // PostgreSQL's, MariaDB's
    QTest::addColumn<bool>("staysDown");
    QTest::addColumn<int>("told");
    const auto row = [](const char *name, Fault fault, const QByteArrayList &texts, bool staysDown, Told told) {
        QTest::newRow(name) << static_cast<int>(fault) << texts << staysDown << static_cast<int>(told);
    };
    const QByteArrayList begin{"BEGIN", "START TRANSACTION"};
    const QByteArrayList lock{"pg_advisory_xact_lock", "FOR UPDATE"};
    const QByteArrayList read{"FROM zato_sso_user", "FROM zato_sso_user"};
    const QByteArrayList update{"UPDATE zato_sso_user", "UPDATE zato_sso_user"};
    const QByteArrayList audit{"INSERT INTO passwright_audit", "INSERT INTO passwright_audit"};
    const QByteArrayList commit{QByteArray("COMMIT", sizeof "COMMIT"), "COMMIT"}; // and not READ COMMITTED

    // Nothing was asked for yet: it is begun again where there is a connection.
    row("cut at the beginning", Fault::CutBefore, begin, false, Changed);
    row("cut at the beginning, and no way back", Fault::CutBefore, begin, true, NotChanged);
    row("cut after the beginning", Fault::CutAfter, begin, false, Changed);
    row("silence at the beginning", Fault::SwallowBefore, begin, false, Changed);
    row("cut at the lock", Fault::CutBefore, lock, false, Changed);
    row("cut after the lock", Fault::CutAfter, lock, false, Changed);
    row("silence after the lock", Fault::SwallowAfter, lock, true, NotChanged);

    row("cut at the reading", Fault::CutBefore, lock + read, false, NotChanged);
    row("silence after the reading", Fault::SwallowAfter, lock + read, false, NotChanged);
    row("cut at the update", Fault::CutBefore, update, false, NotChanged);
    row("cut after the update", Fault::CutAfter, update, false, NotChanged);
    row("silence at the update", Fault::SwallowBefore, update, false, NotChanged);
    row("silence after the update", Fault::SwallowAfter, update, true, NotChanged);
    row("cut at the trail", Fault::CutBefore, audit, false, NotChanged);
    row("cut after the trail", Fault::CutAfter, audit, true, NotChanged);
    row("silence after the trail", Fault::SwallowAfter, audit, false, NotChanged);

    // The trail is asked, over another connection.
    row("commit does not arrive", Fault::CutBefore, commit, false, NotChanged);
    row("commit is not answered", Fault::CutAfter, commit, false, Changed);
    row("commit is swallowed", Fault::SwallowBefore, commit, false, NotChanged);
    row("answer to the commit is swallowed", Fault::SwallowAfter, commit, false, Changed);
    row("commit does not arrive, and no way back", Fault::CutBefore, commit, true, UnknownNotChanged);
    row("commit is not answered, and no way back", Fault::CutAfter, commit, true, UnknownChanged);
    row("answer to the commit is swallowed, and no way back", Fault::SwallowAfter, commit, true, UnknownChanged);
}

void tst_ServerFaults::outcomeIsTrue()
{
    QFETCH(const int, fault);
    QFETCH(const QByteArrayList, texts);
    QFETCH(const bool, staysDown);
    QFETCH(const int, told);
    FaultProxy proxy(m_desk.server().port());
    SqlStoreOptions asked = ServerDesk::through(options(), proxy.port());
    if (staysDown)
        asked.times.reconnectSeconds = 1; // in vain
    const auto store = m_desk.open(asked);
    const Session admin = StoreHarness::signInAdmin(*store);
    const QString mary = userId(*store, admin);
    const QString before = stored();
    const CallContext context = StoreHarness::context(admin);

    QByteArrayList ofEngine;
    for (qsizetype i = ServerDesk::isPostgres() ? 0 : 1; i < texts.size(); i += 2)
        ofEngine << texts.at(i);
    proxy.arm(static_cast<Fault>(fault), ofEngine, staysDown);
    const auto outcome = waitFor(
        store->directory().changePassword({.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = mary}, context));
    QVERIFY(proxy.hasFired());
    proxy.repair();

    if (told == NotChanged) {
        QVERIFY2(!outcome.ok(), outcome.ok() ? "an outcome" : "");
        QCOMPARE(outcome.error().kind, Error::Kind::NotReachable);
        QCOMPARE(outcome.error().cid, context.cid);
    } else {
        QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, told == Changed ? Outcome::Kind::Changed : Outcome::Kind::Unknown);
        QCOMPARE(outcome->cid, context.cid);
    }
    // As somebody does who asks "Check now": it waits for the old session's end.
    const auto rows = waitFor(store->auditLog().ofCall(context.cid, StoreHarness::context(admin)));
    QVERIFY2(rows.ok(), qPrintable(rows.ok() ? QString() : rows.error().detail));
    const bool isChanged = told == Changed || told == UnknownChanged;
    QCOMPARE(rows->size(), isChanged ? 1 : 0);
    QCOMPARE(stored() != before, isChanged);

    // The person who is signed in stays so, and goes on.
    QCOMPARE(reset(*store, admin, StoreHarness::context(admin))->kind, Outcome::Kind::Changed);
    const auto verdict = waitFor(store->auditLog().verify({}, StoreHarness::context(admin)));
    QVERIFY(verdict.ok());
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
}

void tst_ServerFaults::refusedLookUpIsAskedAgain_data()
{
    QTest::addColumn<bool>("isCommitted");
    QTest::newRow("the commit was not done") << false;
    QTest::newRow("the commit was done") << true;
}

// As a node that leaves its cluster: the commit fails with an error that leaves the connection, and what became of it
// cannot be asked there.
void tst_ServerFaults::refusedLookUpIsAskedAgain()
{
    QFETCH(const bool, isCommitted);
    FaultProxy proxy(m_desk.server().port());
    const auto store = m_desk.open(ServerDesk::through(options(), proxy.port()));
    const Session admin = StoreHarness::signInAdmin(*store);
    const QString mary = userId(*store, admin);
    const QString before = stored();
    const CallContext context = StoreHarness::context(admin);
    const QByteArray commit = ServerDesk::isPostgres() ? QByteArray("COMMIT", sizeof "COMMIT") : QByteArray("COMMIT");
    proxy.armAnswer({commit}, refusal("XX000", 1180), isCommitted); // error during COMMIT
    proxy.armAnswer({"SELECT 1 FROM passwright_audit"}, refusal(ServerDesk::isPostgres() ? "57P03" : "08S01", 1047), false); // not ready
    const auto outcome = waitFor(
        store->directory().changePassword({.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = mary}, context));
    QVERIFY(proxy.hasFired());
    if (isCommitted) {
        QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    } else {
        QVERIFY2(!outcome.ok(), "an outcome");
        QVERIFY2(outcome.error().detail.contains(QStringLiteral("refused")), qPrintable(outcome.error().detail));
    }
    QCOMPARE(stored() != before, isCommitted);
    const auto rows = waitFor(store->auditLog().ofCall(context.cid, StoreHarness::context(admin)));
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), isCommitted ? 1 : 0);
}

// A commit that is told to have lost against another's is tried again, and never one that was done all the same.
void tst_ServerFaults::conflictInTheCommit()
{
    FaultProxy proxy(m_desk.server().port());
    const auto store = m_desk.open(ServerDesk::through(options(), proxy.port()));
    const Session admin = StoreHarness::signInAdmin(*store);
    const PasswordChange change{.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = userId(*store, admin)};
    for (const bool isCommitted : {false, true}) {
        const CallContext context = StoreHarness::context(admin);
        const QByteArray commit = ServerDesk::isPostgres() ? QByteArray("COMMIT", sizeof "COMMIT") : QByteArray("COMMIT");
        proxy.armAnswer({commit}, refusal("40001", 1213), isCommitted);
        const auto outcome = waitFor(store->directory().changePassword(change, context));
        QVERIFY(proxy.hasFired());
        QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, Outcome::Kind::Changed);
        QCOMPARE(waitFor(store->auditLog().ofCall(context.cid, StoreHarness::context(admin)))->size(), 1);
    }
}

void tst_ServerFaults::lockOfAnotherSession()
{
    SqlStoreOptions asked = options();
    asked.busyTimeoutMs = 1000;
    const auto store = m_desk.open(asked);
    const Session admin = StoreHarness::signInAdmin(*store);
    const QString mary = userId(*store, admin);
    const QString before = stored();
    const auto other = m_desk.server().raw(QStringLiteral("faults"));
    other->run(ServerDesk::isPostgres() ? QStringLiteral("BEGIN") : QStringLiteral("START TRANSACTION"));
    other->run(QStringLiteral("SELECT * FROM zato_sso_user WHERE username = 'mary' FOR UPDATE"));
    const auto outcome = waitFor(store->directory().changePassword(
        {.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = mary}, StoreHarness::context(admin)));
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Busy);
    other->run(QStringLiteral("ROLLBACK"));
    QCOMPARE(stored(), before);
    QCOMPARE(reset(*store, admin, StoreHarness::context(admin))->kind, Outcome::Kind::Changed);
}

// Another program holds the user's row and then wants our lock: the server ends one of the two transactions.
void tst_ServerFaults::deadlockIsTriedAgain()
{
    SqlStoreOptions asked = options();
    asked.times = {};
    asked.busyTimeoutMs = 30000;
    const auto store = m_desk.open(asked);
    const Session admin = StoreHarness::signInAdmin(*store);
    const QString mary = userId(*store, admin);
    const auto other = m_desk.server().raw(QStringLiteral("faults"));
    const auto observer = m_desk.server().raw(QStringLiteral("faults"));
    const bool isPostgres = ServerDesk::isPostgres();
    other->run(isPostgres ? QStringLiteral("BEGIN") : QStringLiteral("START TRANSACTION"));
    if (isPostgres)
        other->run(QStringLiteral("SET LOCAL deadlock_timeout = '1min'")); // so that it is ours that finds it
    // MariaDB ends the one that has changed less.
    other->run(QStringLiteral("UPDATE zato_sso_user SET opaque1 = CONCAT(opaque1, ' ') WHERE username <> 'admin1'"));
    const CallContext context = StoreHarness::context(admin);
    const auto task = store->directory().changePassword({.newPassword = Secret::fromUtf8("Deadlock-Harbour-91"), .userId = mary}, context);
    const QString waiting = isPostgres ? QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                                       : QStringLiteral("SELECT variable_value FROM information_schema.global_status"
                                                      " WHERE variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'");
    QTRY_COMPARE_WITH_TIMEOUT(observer->value(waiting).toInt(), 1, 30000);
    other->run(isPostgres ? QStringLiteral("SELECT pg_advisory_xact_lock(x'70617373'::int, x'77726967'::int)")
                          : QStringLiteral("SELECT value FROM passwright_settings WHERE name = 'schema_version' FOR UPDATE"));
    other->run(QStringLiteral("COMMIT"));
    const auto outcome = waitFor(task);
    QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().detail));
    QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    const auto rows = waitFor(store->auditLog().ofCall(context.cid, StoreHarness::context(admin)));
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 1);
    QCOMPARE(StoreHarness::signIn(*store, QStringLiteral("mary"), QStringLiteral("Deadlock-Harbour-91")).userId, mary);
}

void tst_ServerFaults::frozenServer()
{
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    const QString mary = userId(*store, admin);
    const QString before = stored();
    m_desk.server().pause();
    const auto outcome = waitFor(store->directory().changePassword(
        {.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = mary}, StoreHarness::context(admin)));
    m_desk.server().resume();
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::NotReachable);
    QCOMPARE(stored(), before);
    QCOMPARE(reset(*store, admin, StoreHarness::context(admin))->kind, Outcome::Kind::Changed);
}

void tst_ServerFaults::serverStartedAgainBetweenCalls_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("in good order") << false;
    QTest::newRow("after a crash") << true;
}

void tst_ServerFaults::serverStartedAgainBetweenCalls()
{
    QFETCH(const bool, isKilled);
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    if (isKilled)
        m_desk.server().kill();
    else
        m_desk.server().stop();
    const auto meanwhile = waitFor(store->directory().currentUser(StoreHarness::context(admin)));
    QVERIFY(!meanwhile.ok());
    QCOMPARE(meanwhile.error().kind, Error::Kind::NotReachable);
    QCOMPARE(meanwhile.error().code, QStringLiteral("net.refused"));
    m_desk.server().start();
    const auto again = waitFor(store->directory().currentUser(StoreHarness::context(admin)));
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().detail));
    QCOMPARE(again->userName, QStringLiteral("admin1"));
    QCOMPARE(reset(*store, admin, StoreHarness::context(admin))->kind, Outcome::Kind::Changed);
}

void tst_ServerFaults::serverGoneForGood()
{
    auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    m_desk.server().kill();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(waitFor(store->directory().currentUser(StoreHarness::context(admin))).error().kind, Error::Kind::NotReachable);
    store.reset(); // ends without the server, too
    m_desk.server().start();
}

void tst_ServerFaults::openingWithoutAServer()
{
    SqlStoreOptions asked = options();
    {
        const FaultProxy gone(m_desk.server().port());
        asked = ServerDesk::through(asked, gone.port());
    }
    const auto opened = m_desk.tryOpen(asked);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::NotReachable);
    QCOMPARE(opened.error().code, QStringLiteral("net.refused"));
    QCOMPARE(opened.error().subject, QStringLiteral("127.0.0.1"));
}

void tst_ServerFaults::openingInABlackHole()
{
    FaultProxy proxy(m_desk.server().port());
    proxy.blackHole();
    const auto opened = m_desk.tryOpen(ServerDesk::through(options(), proxy.port()));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::NotReachable);
    QCOMPARE(opened.error().code, QStringLiteral("net.timed_out"));
}

void tst_ServerFaults::secondHostWhereTheFirstIsDown()
{
    SqlStoreOptions asked = options();
    const int port = asked.server->hosts.first().port;
    {
        const FaultProxy gone(port);
        asked.server->hosts.prepend({.name = QStringLiteral("127.0.0.1"), .port = gone.port()});
    }
    const auto store = m_desk.open(asked);
    QVERIFY(StoreHarness::signInAdmin(*store).isSuperUser);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ServerFaults)
#include "tst_ServerFaults.moc"
