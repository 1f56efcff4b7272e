// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/databases/FaultProxy.h"

using namespace passwright;

//! Whoever only looks does not hear of a connection that was lost meanwhile.
class tst_ServerReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init();
    void aLookThatWasCutOffIsDoneOnceMore_data();
    void aLookThatWasCutOffIsDoneOnceMore();
    void withoutAWayBackItIsSaid();

private:
    using Fault = FaultProxy::Fault;

    //! The names that the look gives, or its Error.
    [[nodiscard]] static Result<QStringList> look(const QByteArray &kind, SqlStore &store, const CallContext &context);

    ServerDesk m_desk;
    QList<bool> m_made;
};

void tst_ServerReads::init()
{
    if (!m_made.contains(ServerDesk::isPostgres()))
        m_desk.people(QStringLiteral("looks"));
    m_made << ServerDesk::isPostgres();
}

Result<QStringList> tst_ServerReads::look(const QByteArray &kind, SqlStore &store, const CallContext &context)
{
    UserDirectory &directory = store.directory();
    const auto names = [](const auto &result, auto of) { return result.ok() ? Result<QStringList>(of(*result)) : Result<QStringList>(result.error()); };
    if (kind == "myself")
        return names(waitFor(directory.currentUser(context)), [](const Account &account) { return QStringList{account.userName}; });
    if (kind == "search") {
        return names(waitFor(directory.search({.text = QStringLiteral("mary")}, context)),
            [](const UserPage &page) { return QStringList{page.users.value(0).userName}; });
    }
    if (kind == "look up") {
        return names(waitFor(directory.lookUp({{.userName = QStringLiteral("mary")}}, context)),
            [](const QList<UserLookup> &found) { return QStringList{found.value(0).account.userName}; });
    }
    if (kind == "trail") {
        return names(waitFor(store.auditLog().read({.limit = 1}, context)),
            [](const AuditPage &page) { return QStringList{page.events.value(0).actorName}; });
    }
    return names(waitFor(store.auditLog().verify({}, context)),
        [](const AuditVerdict &verdict) { return QStringList{verdict.kind == AuditVerdict::Kind::Whole ? QStringLiteral("whole") : QStringLiteral("broken")}; });
}

void tst_ServerReads::aLookThatWasCutOffIsDoneOnceMore_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("found");
    const std::array faults{std::pair("cut before", Fault::CutBefore), std::pair("cut after", Fault::CutAfter), std::pair("silence", Fault::SwallowAfter)};
    const auto row = [&faults](const char *kind, const char *text, const char *found) {
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s, %s", kind, name) << QByteArray(kind) << QByteArray(text) << static_cast<int>(fault) << QString::fromLatin1(found);
    };
    row("myself", "FROM zato_sso_user", "admin1");
    row("search", "FROM passwright_user_order", "mary");
    row("look up", "username IN", "mary");
    row("trail", "FROM passwright_audit", "admin1");
    row("verify", "FROM passwright_audit", "whole");
}

void tst_ServerReads::aLookThatWasCutOffIsDoneOnceMore()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, text);
    QFETCH(const int, fault);
    FaultProxy proxy(m_desk.server().port());
    SqlStoreOptions asked = ServerDesk::through(m_desk.options(QStringLiteral("looks")), proxy.port());
    asked.times = ServerDesk::impatient();
    const auto store = m_desk.open(asked);
    const Session admin = StoreHarness::signInAdmin(*store);
    proxy.arm(static_cast<Fault>(fault), {text});
    const auto found = look(kind, *store, StoreHarness::context(admin));
    QVERIFY(proxy.hasFired());
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QTEST(found->join(QLatin1Char(' ')), "found");
}

void tst_ServerReads::withoutAWayBackItIsSaid()
{
    FaultProxy proxy(m_desk.server().port());
    SqlStoreOptions asked = ServerDesk::through(m_desk.options(QStringLiteral("looks")), proxy.port());
    asked.times = ServerDesk::impatient();
    const auto store = m_desk.open(asked);
    const CallContext context = StoreHarness::context(StoreHarness::signInAdmin(*store));
    proxy.arm(Fault::CutBefore, {"FROM passwright_user_order"}, true);
    const auto lost = look("search", *store, context);
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().kind, Error::Kind::NotReachable);
    QCOMPARE(lost.error().cid, context.cid);
    proxy.repair();
    QVERIFY(look("search", *store, context).ok());
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ServerReads)
#include "tst_ServerReads.moc"
