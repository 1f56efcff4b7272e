// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/UserExport.h"
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
    void trailExportGoesOnToTheNext();
    void userExportGoesOnToTheNext();
    void recordOfAnExportGoesOnToTheNext();
    void verifyGoesOnToTheNext();
    void exportThatIsCutOffIsNotThere();
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

    //! Of the trail, before that of the call.
    [[nodiscard]] qint64 rowsBefore(const CallContext &context) const
    {
        return m_cluster->survivors(QStringLiteral("people")).front()->value(
            QStringLiteral("SELECT sequence - 1 FROM passwright_audit WHERE cid = ?"), {context.cid}).toLongLong();
    }
    [[nodiscard]] static qint64 linesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
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

void tst_GaleraNode::trailExportGoesOnToTheNext()
{
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    const CallContext context = StoreHarness::context(admin);
    m_cluster->setFirstRefuses(true);
    const QString path = m_desk.harness.path(QStringLiteral("trail.csv"));
    const auto rows = waitFor(store->auditLog().exportTo(path, AuditLog::Format::Csv, {}, context));
    QVERIFY2(rows.ok(), qPrintable(rows.ok() ? QString() : rows.error().detail));
    QCOMPARE(*rows, rowsBefore(context));
    QCOMPARE(linesOf(path), *rows + 1);
    QCOMPARE(rowsOf(context), 1);
}

void tst_GaleraNode::userExportGoesOnToTheNext()
{
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    UserExport users(store->directory(), store->auditLog(), Caller(QStringLiteral("CRM"), QStringLiteral("host1"), {}, admin));
    std::optional<Result<qint64>> count;
    connect(&users, &UserExport::finished, this, [&count](const Result<qint64> &result) { count = result; });
    m_cluster->setFirstRefuses(true);
    const QString path = m_desk.harness.path(QStringLiteral("staff.csv"));
    users.start(path, {});
    QTRY_VERIFY_WITH_TIMEOUT(count, 30000);
    QVERIFY2(count->ok(), qPrintable(count->ok() ? QString() : count->error().detail));
    QCOMPARE(linesOf(path), **count + 1);
}

void tst_GaleraNode::recordOfAnExportGoesOnToTheNext()
{
    const auto store = m_desk.open(options());
    const CallContext context = StoreHarness::context(StoreHarness::signInAdmin(*store));
    m_cluster->setFirstRefuses(true);
    const auto recorded = waitFor(store->auditLog().recordExport(QStringLiteral("staff.csv"), context));
    QVERIFY2(recorded.ok(), qPrintable(recorded.ok() ? QString() : recorded.error().detail));
    QCOMPARE(rowsOf(context), 1);
}

void tst_GaleraNode::verifyGoesOnToTheNext()
{
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    m_cluster->setFirstRefuses(true);
    const auto verdict = waitFor(store->auditLog().verify({}, StoreHarness::context(admin)));
    QVERIFY2(verdict.ok(), qPrintable(verdict.ok() ? QString() : verdict.error().detail));
    QCOMPARE(verdict->kind, AuditVerdict::Kind::Whole);
}

// Never one half from here and the other from there; nor has anybody to start the program again for a new connection.
void tst_GaleraNode::exportThatIsCutOffIsNotThere()
{
    SqlStoreOptions asked = options();
    FaultProxy proxy(asked.server->hosts.first().port);
    const auto store = m_desk.open(ServerDesk::through(asked, proxy.port()));
    const Session admin = StoreHarness::signInAdmin(*store);
    const QString path = m_desk.harness.path(QStringLiteral("cut.csv"));
    const auto write = [&](const CallContext &context) {
        return waitFor(store->auditLog().exportTo(path, AuditLog::Format::Csv, {}, context));
    };
    proxy.arm(FaultProxy::Fault::CutAfter, {"FROM passwright_audit"}, true);
    const CallContext first = StoreHarness::context(admin);
    const auto cut = write(first);
    QVERIFY(proxy.hasFired());
    QVERIFY(!cut.ok());
    QCOMPARE(cut.error().kind, Error::Kind::NotReachable);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(rowsOf(first), 0);

    const CallContext second = StoreHarness::context(admin);
    const auto whole = write(second);
    QVERIFY2(whole.ok(), qPrintable(whole.ok() ? QString() : whole.error().detail));
    QCOMPARE(*whole, rowsBefore(second));
    QCOMPARE(linesOf(path), *whole + 1);
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
