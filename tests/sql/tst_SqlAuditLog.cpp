// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlAuditLog.h"
#include "models/sql/SqlTrailExport.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/StoreHarness.h"

#include <QDir>

using namespace passwright;

//! What the trail of a database says of one call, and of one bulk reset.
class tst_SqlAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsOfACallAreFoundByItsCid();
    void bulkIdIsInEveryRowOfIt();
    void nothingIsSaidOfACallWhileAnotherConnectionWrites();
    void onlySuperUsersAsk();
    void stoppedExportLeavesNoFile();
    void exportHasItsNameOnceItIsWhole();

private:
    std::unique_ptr<StoreHarness> m_harness;
    SqlStore::Opened m_store;
    Session m_admin;
};

void tst_SqlAuditLog::init()
{
    m_harness = std::make_unique<StoreHarness>();
    m_store = m_harness->own(m_harness->path(QStringLiteral("own.sqlite")));
    m_admin = StoreHarness::signInAdmin(*m_store);
    const NewUser mary{.userName = QStringLiteral("mary"), .password = Secret::fromUtf8("Battery-Staple-2")};
    QVERIFY(waitFor(m_store->directory().addUser(mary, StoreHarness::context(m_admin))).ok());
}

void tst_SqlAuditLog::cleanup()
{
    m_store.reset();
    m_harness.reset();
}

void tst_SqlAuditLog::stoppedExportLeavesNoFile()
{
    std::stop_source stop;
    stop.request_stop();
    CallContext context = StoreHarness::context(m_admin);
    context.stop = stop.get_token();
    const QString path = m_harness->path(QStringLiteral("trail.json"));
    const auto rows = waitFor(m_store->auditLog().exportTo(path, AuditLog::Format::Json, {}, context));
    QVERIFY(!rows.ok());
    QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(RawDatabase(m_store->path()).value(QStringLiteral("SELECT count(*) FROM passwright_audit WHERE kind = 'export'")).toInt(), 0);
}

// A program that is killed in the middle leaves no file that looks like a trail.
void tst_SqlAuditLog::exportHasItsNameOnceItIsWhole()
{
    RawDatabase raw(m_store->path());
    const QString path = m_harness->path(QStringLiteral("trail.csv"));
    SqlTrailExport writer(raw.database(), AuditLog::Format::Csv, {}, {});
    bool isNamed = true;
    const auto rows = writer.writeTo(path, [&]() -> Result<Done> {
        isNamed = QFile::exists(path);
        return Done{};
    });
    QVERIFY(rows.ok());
    QVERIFY(!isNamed);
    QVERIFY(QFile::exists(path));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden), QStringList());

    const QString other = m_harness->path(QStringLiteral("other.csv"));
    const auto untold = writer.writeTo(other, [] { return Result<Done>(Error{.kind = Error::Kind::CannotWrite}); });
    QVERIFY(!untold.ok());
    QVERIFY(!QFile::exists(other));
    QCOMPARE(QDir(QFileInfo(path).path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden), QStringList());
}

void tst_SqlAuditLog::rowsOfACallAreFoundByItsCid()
{
    const Account mary = StoreHarness::userNamed(*m_store, m_admin, QStringLiteral("mary"));
    const CallContext context = StoreHarness::context(m_admin);
    QVERIFY(waitFor(m_store->directory().lock(mary.userId, context)).ok());
    QVERIFY(waitFor(m_store->directory().unlock(mary.userId, StoreHarness::context(m_admin))).ok());

    const auto rows = waitFor(m_store->auditLog().ofCall(context.cid, StoreHarness::context(m_admin)));
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().kind, AuditEvent::Kind::Lock);
    QCOMPARE(rows->first().outcome, AuditEvent::Outcome::Changed);
    QCOMPARE(rows->first().targetId, mary.userId);
    QVERIFY(waitFor(m_store->auditLog().ofCall(newCid(), StoreHarness::context(m_admin)))->isEmpty());
}

void tst_SqlAuditLog::bulkIdIsInEveryRowOfIt()
{
    const Account mary = StoreHarness::userNamed(*m_store, m_admin, QStringLiteral("mary"));
    CallContext context = StoreHarness::context(m_admin);
    context.bulkId = newCid();
    QVERIFY(waitFor(m_store->directory().changePassword({.newPassword = Secret::fromUtf8("New-Pass-9!"), .userId = mary.userId}, context)).ok());
    CallContext refused = context;
    refused.cid = newCid();
    QVERIFY(waitFor(m_store->directory().changePassword({.newPassword = Secret::fromUtf8("x"), .userId = mary.userId}, refused)).ok());
    QVERIFY(waitFor(m_store->directory().lock(mary.userId, StoreHarness::context(m_admin))).ok());

    const auto page = waitFor(m_store->auditLog().read({.bulkId = context.bulkId}, StoreHarness::context(m_admin)));
    QVERIFY(page.ok());
    QStringList cids;
    for (const AuditEvent &event : page->events) {
        QCOMPARE(event.bulkId, context.bulkId);
        cids << event.cid;
    }
    QCOMPARE(cids, (QStringList{refused.cid, context.cid}));
}

void tst_SqlAuditLog::nothingIsSaidOfACallWhileAnotherConnectionWrites()
{
    const QString cid = newCid();
    RawDatabase other(m_store->path());
    other.run(QStringLiteral("BEGIN IMMEDIATE"));
    const auto appended = AuditTrail(other.database()).append({.time = m_harness->clock.nowUtc(), .kind = AuditEvent::Kind::ResetPassword, .cid = cid});
    QVERIFY(appended.ok());
    const auto early = waitFor(m_store->auditLog().ofCall(cid, StoreHarness::context(m_admin)));
    QVERIFY(!early.ok());
    QCOMPARE(early.error().kind, Error::Kind::Busy);

    other.run(QStringLiteral("COMMIT"));
    const auto settled = waitFor(m_store->auditLog().ofCall(cid, StoreHarness::context(m_admin)));
    QVERIFY(settled.ok());
    QCOMPARE(settled->size(), 1);
}

void tst_SqlAuditLog::onlySuperUsersAsk()
{
    const Session mary = StoreHarness::signIn(*m_store, QStringLiteral("mary"), QStringLiteral("Battery-Staple-2"));
    const auto denied = waitFor(m_store->auditLog().ofCall(newCid(), StoreHarness::context(mary)));
    QVERIFY(!denied.ok());
    QCOMPARE(denied.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(denied.error().code, QStringLiteral("E005005"));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_SqlAuditLog)
#include "tst_SqlAuditLog.moc"
