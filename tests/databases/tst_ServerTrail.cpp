// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditScan.h"
#include "models/audit/AuditTrail.h"
#include "models/sql/ServerAuditBatches.h"
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"

using namespace passwright;

//! What whoever verifies the trail of a database on a server complains about.
class tst_ServerTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init();
    void cleanup() { m_raw.reset(); }

    void wholeChain();
    void oddTexts();
    void manyStatements();
    void changedRow_data();
    void changedRow();
    void missingRows();
    void connectionServesOnAfterABrokenChain();

private:
    static constexpr int rowsOfStatement = 4;

    void fill(int rows);
    [[nodiscard]] std::optional<AuditVerdict> quick(const QByteArray &head = {}) 
    {
        return AuditScan(ServerAuditBatches::of(m_raw->database(), rowsOfStatement)).whole(head);
    }
    [[nodiscard]] AuditVerdict verdict(const QByteArray &head = {});

    ServerDesk m_desk;
    std::unique_ptr<RawDatabase> m_raw;
    QList<AuditEvent> m_appended;
};

void tst_ServerTrail::init()
{
    m_desk.server().createDatabase(QStringLiteral("trail"));
    m_raw = m_desk.server().raw(QStringLiteral("trail"));
    m_appended.clear();
    QVERIFY(AuditTrail(m_raw->database()).createTable().ok());
}

void tst_ServerTrail::fill(int rows)
{
    for (int i = 1; i <= rows; ++i) {
        AuditEvent event;
        event.time = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC).addSecs(i);
        event.kind = AuditEvent::Kind::ResetPassword;
        event.outcome = AuditEvent::Outcome::Changed;
        event.actorName = QStringLiteral("admin1");
        event.targetName = QStringLiteral("joan");
        event.cid = QStringLiteral("cid%1").arg(i);
        event.bulkId = i % 2 == 0 ? QStringLiteral("b1") : QString();
        if (i % 3 == 0) {
            event.expiryDays = i;
            event.mustChange = true;
        }
        const auto appended = AuditTrail(m_raw->database()).append(event);
        QVERIFY(appended.ok());
        m_appended << *appended;
    }
}

AuditVerdict tst_ServerTrail::verdict(const QByteArray &head)
{
    const auto verdict = AuditTrail(m_raw->database()).verify(head, ServerAuditBatches::of(m_raw->database()));
    return verdict.ok() ? *verdict : AuditVerdict{.kind = AuditVerdict::Kind::CutOff, .rows = -1};
}

void tst_ServerTrail::wholeChain()
{
    QVERIFY(quick());
    QCOMPARE(quick()->rows, 0);
    fill(3);
    QVERIFY(quick());
    QCOMPARE(quick()->rows, 3);
    QCOMPARE(quick()->head, m_appended.last().hash);
    QVERIFY(quick(m_appended.first().hash));
    QVERIFY(!quick(QByteArray(32, 'x')));
    QCOMPARE(verdict(QByteArray(32, 'x')).kind, AuditVerdict::Kind::CutOff);
}

void tst_ServerTrail::oddTexts()
{
    fill(1);
    AuditEvent odd = m_appended.first();
    odd.targetName = QStringLiteral("<b>O'Hara</b> \u05D0\u05D1 \U0001F511");
    odd.reason = QStringLiteral("\" \\ / \b \f \n \r \t \x1b \\N \u2028 ],[ ");
    odd.verification = QString(3'000'000, QLatin1Char('v')); // more than one batch
    QVERIFY(AuditTrail(m_raw->database()).append(odd).ok());
    fill(1);
    QVERIFY(quick());
    QCOMPARE(quick()->rows, 3);
}

// Also where the trail ends with a statement's last row.
void tst_ServerTrail::manyStatements()
{
    fill(2 * rowsOfStatement);
    QVERIFY(quick());
    QCOMPARE(quick()->rows, 2 * rowsOfStatement);
    fill(1);
    QVERIFY(quick());
    QCOMPARE(quick()->rows, 2 * rowsOfStatement + 1);
}

void tst_ServerTrail::changedRow_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("another person") << QStringLiteral("target_name = 'mary'");
    QTest::newRow("a letter's case") << QStringLiteral("target_name = 'Joan'");
    QTest::newRow("nothing in place of a text") << QStringLiteral("actor_name = ''");
    QTest::newRow("a number") << QStringLiteral("expiry_days = 7");
    QTest::newRow("no number") << QStringLiteral("expiry_days = NULL");
    QTest::newRow("no bulk reset") << QStringLiteral("bulk_id = ''");
    QTest::newRow("its hash") << QStringLiteral("hash = '%1'").arg(QString(64, QLatin1Char('a')));
}

void tst_ServerTrail::changedRow()
{
    QFETCH(QString, assignment);
    fill(7);
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET %1 WHERE sequence = 6").arg(assignment));
    QVERIFY(!quick());
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Changed);
    QCOMPARE(verdict().brokenAt, 6);
}

// As many as a statement reads, too.
void tst_ServerTrail::missingRows()
{
    fill(3 * rowsOfStatement);
    m_raw->run(QStringLiteral("DELETE FROM passwright_audit WHERE sequence > %1 AND sequence <= %2").arg(rowsOfStatement).arg(2 * rowsOfStatement));
    QVERIFY(!quick());
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Missing);
    QCOMPARE(verdict().brokenAt, 2 * rowsOfStatement + 1);
}

void tst_ServerTrail::connectionServesOnAfterABrokenChain()
{
    fill(1);
    AuditEvent large = m_appended.first();
    large.verification = QString(2'000'000, QLatin1Char('v')); // a batch
    for (int i = 0; i < 6; ++i)
        QVERIFY(AuditTrail(m_raw->database()).append(large).ok());
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET reason = 'x' WHERE sequence = 1"));
    QVERIFY(!AuditScan(ServerAuditBatches::of(m_raw->database())).whole({}));
    QCOMPARE(m_raw->value(QStringLiteral("SELECT COUNT(*) FROM passwright_audit")).toInt(), 7);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ServerTrail)
#include "tst_ServerTrail.moc"
