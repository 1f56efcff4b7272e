// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cluster/GaleraCluster.h"
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/databases/FaultProxy.h"

using namespace passwright;

//! A node that takes connections and refuses all that is asked of it, as one that an administrator has put aside: the
//! others are there.
class tst_GaleraNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_cluster->setFirstRefuses(false); }
    void openingGoesOnToTheNext();
    void changeGoesOnToTheNext();
    void signInGoesOnToTheNext();
    void whatFailedWorksTheNextTime();
    void outcomeIsAskedOfTheNext();

private:
    [[nodiscard]] SqlStoreOptions options() const;
    [[nodiscard]] static Task<Outcome> reset(SqlStore &store, const QString &userId, const CallContext &context)
    {
        return store.directory().changePassword({.newPassword = Secret::fromUtf8("Tulip-Harbour-91"), .userId = userId}, context);
    }
    [[nodiscard]] static QString mary(SqlStore &store, const Session &admin)
    {
        return StoreHarness::userNamed(store, admin, QStringLiteral("mary")).userId;
    }
    [[nodiscard]] int rowsOf(const CallContext &context) const
    {
        return m_cluster->survivors(QStringLiteral("people")).front()->value(
            QStringLiteral("SELECT count(*) FROM passwright_audit WHERE cid = ?"), {context.cid}).toInt();
    }

    ServerDesk m_desk;
    std::unique_ptr<GaleraCluster> m_cluster;
};

void tst_GaleraNode::initTestCase()
{
    m_cluster = std::make_unique<GaleraCluster>();
    m_cluster->createDatabase(QStringLiteral("people"));
    const auto made = m_desk.tryCreate(options());
    QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.error().detail));
    SqlFixture::people(**made, *m_cluster->raw(QStringLiteral("people")));
}

SqlStoreOptions tst_GaleraNode::options() const
{
    SqlStoreOptions options = StoreHarness::ownOptions({});
    options.server = m_cluster->url(QStringLiteral("people"));
    options.password = DatabaseServer::password();
    options.times = ServerDesk::impatient();
    options.busyTimeoutMs = 5000;
    return options;
}

void tst_GaleraNode::openingGoesOnToTheNext()
{
    m_cluster->setFirstRefuses(true);
    const auto store = m_desk.open(options());
    QVERIFY(StoreHarness::signInAdmin(*store).isSuperUser);
}

void tst_GaleraNode::changeGoesOnToTheNext()
{
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    const QString userId = mary(*store, admin);
    const CallContext context = StoreHarness::context(admin);
    m_cluster->setFirstRefuses(true);
    const auto outcome = waitFor(reset(*store, userId, context));
    QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().detail));
    QCOMPARE(outcome->kind, Outcome::Kind::Changed);
    QCOMPARE(rowsOf(context), 1);
}

void tst_GaleraNode::signInGoesOnToTheNext()
{
    const auto store = m_desk.open(options());
    m_cluster->setFirstRefuses(true);
    QVERIFY(StoreHarness::signInAdmin(*store).isSuperUser);
}

// Nobody should have to start the program again for a new connection.
void tst_GaleraNode::whatFailedWorksTheNextTime()
{
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    m_cluster->setFirstRefuses(true);
    const auto record = [&] { return waitFor(store->auditLog().recordExport(QStringLiteral("staff.csv"), StoreHarness::context(admin))); };
    const auto refused = record();
    QVERIFY(refused.ok() || refused.error().kind == Error::Kind::NotReachable);
    const auto taken = record();
    QVERIFY2(taken.ok(), qPrintable(taken.ok() ? QString() : taken.error().detail));
}

void tst_GaleraNode::outcomeIsAskedOfTheNext()
{
    SqlStoreOptions asked = options();
    FaultProxy proxy(asked.server->hosts.first().port);
    const auto store = m_desk.open(ServerDesk::through(asked, proxy.port()));
    const Session admin = StoreHarness::signInAdmin(*store);
    const QString userId = mary(*store, admin);
    const CallContext context = StoreHarness::context(admin);
    proxy.arm(FaultProxy::Fault::SwallowAfter, {"UPDATE zato_sso_user", "COMMIT"});
    const auto outcome = reset(*store, userId, context);
    QTRY_VERIFY_WITH_TIMEOUT(proxy.hasFired(), 30000);
    m_cluster->setFirstRefuses(true); // while the answer is waited for
    const auto told = waitFor(outcome);
    QVERIFY2(told.ok(), qPrintable(told.ok() ? QString() : told.error().detail));
    QCOMPARE(told->kind, Outcome::Kind::Changed);
    QCOMPARE(rowsOf(context), 1);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_GaleraNode)
#include "tst_GaleraNode.moc"
