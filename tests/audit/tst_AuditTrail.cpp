// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditTrail.h"

#include "models/audit/AuditScan.h"
#include "models/audit/SqliteAuditBatches.h"
#include "tests/support/RawDatabase.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace passwright;

namespace {

AuditEvent numbered(int number)
{
    AuditEvent event;
    event.time = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC).addSecs(number);
    event.kind = number % 2 == 0 ? AuditEvent::Kind::ResetPassword : AuditEvent::Kind::SignIn;
    event.outcome = number % 3 == 0 ? AuditEvent::Outcome::Refused : AuditEvent::Outcome::Changed;
    event.actorId = QStringLiteral("zusr%1").arg(number);
    event.actorName = number == 4 ? QStringLiteral("J\u00DCRGEN") : QStringLiteral("admin1");
    event.targetName = QStringLiteral("joan");
    event.cid = QStringLiteral("cid%1").arg(number);
    event.reason = QStringLiteral("ticket; \"%1\"\n").arg(number);
    event.bulkId = number == 2 || number == 5 ? QStringLiteral("b1") : QString();
    return event;
}

//! As an engine whose rows cannot be read past Qt's driver.
class NoBatches final : public AuditBatches
{
public:
    bool read(AuditBatch & /*batch*/) override { return false; }
};

} // namespace

class tst_AuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyFieldComesBack();
    void textThatNoDatabaseKeepsIsNoBrokenTrail_data();
    void textThatNoDatabaseKeepsIsNoBrokenTrail();
    void everyKindAndOutcomeHasAWordOfItsOwn();
    void sequenceHasNoGaps();
    void wholeChainIsWhole();
    void anyChangedColumnIsFound_data();
    void anyChangedColumnIsFound();
    void takenOffBulkIdIsFound();
    void rowsFromBeforeBulkIdsStayWhole();
    void typeThatAColumnShouldNotHaveIsFound_data();
    void typeThatAColumnShouldNotHaveIsFound();
    void quickScanAgreesWithTheExactWay_data();
    void quickScanAgreesWithTheExactWay();
    void quickScanVouchesForWholeChainsAlone();
    void quickScanReadsDatabasesInUtf16();
    void missingRowIsFound_data();
    void missingRowIsFound();
    void swappedRowsAreFound();
    void rowPutInIsFound();
    void cutOffEndIsFoundByItsHead();
    void emptiedTrailIsFoundByItsHead();
    void rollbackTakesTheRowBack();
    void filters_data();
    void filters();
    void pagesGoBackInTime();
    void forEachGoesForwardAndStops();

private:
    void fill(int rows);
    [[nodiscard]] AuditVerdict::Kind exactly()
    {
        const auto verdict = AuditTrail(m_raw->database()).verify({}, std::make_unique<NoBatches>());
        return verdict.ok() ? verdict->kind : AuditVerdict::Kind::CutOff;
    }
    AuditVerdict verdict(const QByteArray &head = {});
    [[nodiscard]] std::optional<AuditVerdict> quick(const QByteArray &head = {})
    {
        return AuditScan(std::make_unique<SqliteAuditBatches>(m_raw->database())).whole(head);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RawDatabase> m_raw;
    QList<AuditEvent> m_appended;
};

void tst_AuditTrail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_raw = std::make_unique<RawDatabase>(m_folder->filePath(QStringLiteral("trail.sqlite")));
    QVERIFY(AuditTrail(m_raw->database()).createTable().ok());
    m_appended.clear();
}

void tst_AuditTrail::cleanup()
{
    m_raw.reset();
    m_folder.reset();
}

void tst_AuditTrail::fill(int rows)
{
    for (int i = 1; i <= rows; ++i) {
        const auto appended = AuditTrail(m_raw->database()).append(numbered(i));
        QVERIFY2(appended.ok(), "append");
        m_appended << *appended;
    }
}

AuditVerdict tst_AuditTrail::verdict(const QByteArray &head)
{
    const auto verdict = AuditTrail(m_raw->database()).verify(head);
    return verdict.ok() ? *verdict : AuditVerdict{.kind = AuditVerdict::Kind::CutOff, .rows = -1};
}

void tst_AuditTrail::everyFieldComesBack()
{
    AuditEvent full = numbered(1);
    full.time = full.time.addMSecs(345);
    full.subStatus = {StatusCode::PasswordTooShort, StatusCode::PasswordInvalid};
    full.targetId = QStringLiteral("zusrtarget");
    full.targetName = QStringLiteral("<b>O'Hara</b> \u05D0\u05D1 \U0001F511") + QChar(0) + QStringLiteral("x");
    full.application = QStringLiteral("CRM");
    full.remoteAddr = QStringLiteral("::1");
    full.host = QStringLiteral("desk-7");
    full.expiryDays = 7;
    full.mustChange = false;
    full.verification = QStringLiteral("called back");
    full.bulkId = QStringLiteral("0123456789abcdef01234567");
    const auto appended = AuditTrail(m_raw->database()).append(full);
    QVERIFY(appended.ok());
    full.sequence = 1;
    full.previousHash = QByteArray(32, '\0');
    full.hash = appended->hash;
    QCOMPARE(*appended, full);
    QCOMPARE(full.hash.size(), 32);
    full.targetName.replace(QChar(0), QChar(QChar::ReplacementCharacter)); // not every database takes a NUL
    const auto page = AuditTrail(m_raw->database()).read({});
    QVERIFY(page.ok());
    QCOMPARE(page->events, QList<AuditEvent>{full});
}

void tst_AuditTrail::textThatNoDatabaseKeepsIsNoBrokenTrail_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, char16_t unit) { QTest::newRow(name) << QStringLiteral("a") + QChar(unit) + QStringLiteral("b"); };
    row("NUL", 0);
    row("first half of a pair", 0xD83D);
    row("second half of a pair", 0xDD11);
    row("U+FFFE", 0xFFFE);
    row("U+FFFF", 0xFFFF);
    QTest::newRow("first half at the end") << QStringLiteral("ab") + QChar(0xD83D);
}

void tst_AuditTrail::textThatNoDatabaseKeepsIsNoBrokenTrail()
{
    QFETCH(QString, text);
    AuditEvent event = numbered(1);
    event.reason = text;
    QVERIFY(AuditTrail(m_raw->database()).append(event).ok());
    QCOMPARE(exactly(), AuditVerdict::Kind::Whole);
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Whole);
    const auto page = AuditTrail(m_raw->database()).read({});
    QVERIFY(page.ok());
    const QString kept = page->events.constFirst().reason;
    QVERIFY2(kept.contains(QChar(QChar::ReplacementCharacter)) && kept.size() == text.size(), qPrintable(kept));
}

void tst_AuditTrail::everyKindAndOutcomeHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(AuditEvent::Kind::Prepare); ++i) {
        const auto kind = static_cast<AuditEvent::Kind>(i);
        QCOMPARE(auditKindFromText(QString(toText(kind))), std::optional(kind));
        words << toText(kind);
    }
    QCOMPARE(words.size(), static_cast<int>(AuditEvent::Kind::Prepare) + 1);
    for (int i = 0; i <= static_cast<int>(AuditEvent::Outcome::Intended); ++i) {
        const auto outcome = static_cast<AuditEvent::Outcome>(i);
        QCOMPARE(auditOutcomeFromText(QString(toText(outcome))), std::optional(outcome));
    }
    QVERIFY(!auditKindFromText(u"no such kind"));
    QVERIFY(!auditOutcomeFromText(u""));
    QCOMPARE(toText(AuditEvent::Kind::ResetPassword), QLatin1String("reset_password"));
}

void tst_AuditTrail::sequenceHasNoGaps()
{
    fill(3);
    QCOMPARE(m_appended.at(2).sequence, 3);
    QCOMPARE(m_appended.at(2).previousHash, m_appended.at(1).hash);
}

void tst_AuditTrail::wholeChainIsWhole()
{
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Whole);
    QVERIFY(verdict().head.isEmpty());
    fill(5);
    const AuditVerdict whole = verdict(m_appended.at(2).hash);
    QCOMPARE(whole.kind, AuditVerdict::Kind::Whole);
    QCOMPARE(whole.rows, 5);
    QCOMPARE(whole.head, m_appended.at(4).hash);
}

void tst_AuditTrail::anyChangedColumnIsFound_data()
{
    QTest::addColumn<QString>("assignment");
    for (const char *assignment : {"time = '2026-11-20 18:00:09.000'", "kind = 'lock'", "outcome = 'ok'", "sub_status = 'E005001'",
             "actor_id = 'zusr9'", "actor_name = 'admin2'", "target_id = 'x'", "target_name = 'mary'", "cid = 'y'", "application = 'z'",
             "remote_addr = '::1'", "host = 'h'", "expiry_days = 0", "must_change = 0", "reason = ''", "verification = ' '", "bulk_id = 'b2'",
             "hash = previous_hash"})
        QTest::newRow(assignment) << QString::fromLatin1(assignment);
}

void tst_AuditTrail::anyChangedColumnIsFound()
{
    QFETCH(QString, assignment);
    fill(5);
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET %1 WHERE sequence = 3").arg(assignment));
    const AuditVerdict found = verdict();
    QCOMPARE(found.kind, AuditVerdict::Kind::Changed);
    QCOMPARE(found.brokenAt, 3);
}

void tst_AuditTrail::typeThatAColumnShouldNotHaveIsFound_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("text behind a NUL") << QStringLiteral("target_name = target_name || char(0) || 'mary'");
    QTest::newRow("bytes") << QStringLiteral("target_name = x'6d617279'");
    QTest::newRow("bytes that are no UTF-8") << QStringLiteral("target_name = CAST(x'ff' AS TEXT)");
    QTest::newRow("a number") << QStringLiteral("target_name = 17");
    QTest::newRow("text in place of a number") << QStringLiteral("expiry_days = 'x'");
    QTest::newRow("JSON") << QStringLiteral("target_name = '\",\"joan'");
}

void tst_AuditTrail::typeThatAColumnShouldNotHaveIsFound()
{
    QFETCH(QString, assignment);
    fill(5);
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET %1 WHERE sequence = 3").arg(assignment));
    QVERIFY(!quick({}));
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Changed);
    QCOMPARE(verdict().brokenAt, 3);
}

// Rows that somebody hashed anew, who knows the format: whether the quick way alone would have vouched for them.
void tst_AuditTrail::quickScanAgreesWithTheExactWay_data()
{
    constexpr int target = 8;
    constexpr int days = 13;
    using Kind = AuditVerdict::Kind;
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("hashed"); // in place of that column
    QTest::addColumn<bool>("isQuick");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const char *assignment, int column, const QByteArray &hashed, bool isQuick, Kind kind = Kind::Whole) {
        QTest::newRow(name) << QString::fromLatin1(assignment) << column << hashed << isQuick << kind;
    };
    row("another text", "target_name = 'mary'", target, "mary", true);
    row("a number where a text should be", "target_name = 17", target, "17", true);
    row("text behind a NUL", "target_name = 'joan' || char(0) || 'mary'", target, QByteArray("joan\0mary", 9), true);
    row("text behind a NUL, hashed without it", "target_name = 'joan' || char(0) || 'mary'", target, "joan", false, Kind::Changed);
    row("bytes", "target_name = x'6d617279'", target, "mary", false);
    row("bytes behind a NUL", "target_name = x'6a006d'", target, QByteArray("j\0m", 3), false);
    row("no UTF-8", "target_name = CAST(x'ff' AS TEXT)", target, "\xff", false, Kind::Changed);
    row("a letter cut off", "target_name = CAST(x'6ac3' AS TEXT)", target, "j\xc3", false, Kind::Changed);
    row("half of a pair", "target_name = CAST(x'eda0bd' AS TEXT)", target, "\xed\xa0\xbd", false, Kind::Changed);
    row("text where a number should be", "expiry_days = 'x'", days, "x", true);
    row("digits where a number should be", "expiry_days = '7'", days, "7", true);
    row("the largest number", "expiry_days = 9223372036854775807", days, "9223372036854775807", true);
    row("the smallest number", "expiry_days = -9223372036854775808", days, "-9223372036854775808", true);
    row("a fraction", "expiry_days = 1.5", days, "1.5", false);
    row("a large fraction", "expiry_days = 1e300", days, "1e+300", false);
}

void tst_AuditTrail::quickScanAgreesWithTheExactWay()
{
    QFETCH(QString, assignment);
    QFETCH(int, column);
    QFETCH(QByteArray, hashed);
    QFETCH(bool, isQuick);
    QFETCH(AuditVerdict::Kind, kind);
    fill(3);
    auto fields = AuditRow::fromEvent(m_appended.constLast()).fields();
    fields[column] = hashed;
    const QByteArray hash = AuditChain::hash(m_appended.constLast().previousHash, fields);
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET %1, hash = ? WHERE sequence = 3").arg(assignment), {QString::fromLatin1(hash.toHex())});
    QCOMPARE(exactly(), kind);
    QCOMPARE(verdict().kind, kind);
    QCOMPARE(quick().has_value(), isQuick);
}

void tst_AuditTrail::quickScanReadsDatabasesInUtf16()
{
    RawDatabase wide(m_folder->filePath(QStringLiteral("wide.sqlite")));
    wide.run(QStringLiteral("PRAGMA encoding = 'UTF-16le'"));
    QVERIFY(AuditTrail(wide.database()).createTable().ok());
    QVERIFY(AuditTrail(wide.database()).append(numbered(4)).ok());
    QCOMPARE(wide.value(QStringLiteral("PRAGMA encoding")).toString(), QStringLiteral("UTF-16le"));
    const auto whole = AuditScan(std::make_unique<SqliteAuditBatches>(wide.database())).whole({});
    QVERIFY(whole);
    QCOMPARE(whole->rows, 1);
}

void tst_AuditTrail::quickScanVouchesForWholeChainsAlone()
{
    const auto whole = [this](const QByteArray &head = {}) { return quick(head); };
    QVERIFY(whole());
    QCOMPARE(whole()->rows, 0);
    AuditEvent odd = numbered(1);
    odd.reason = QStringLiteral("\" \\ / \b \f \n \r \t \x1b") + QChar(0) + QStringLiteral("\u2028 \U0001F511 ],[");
    odd.verification = QString(3'000'000, QLatin1Char('v')); // more than one batch
    QVERIFY(AuditTrail(m_raw->database()).append(odd).ok());
    fill(5);
    QVERIFY(whole());
    QCOMPARE(whole()->rows, 6);
    QCOMPARE(whole()->head, m_appended.at(4).hash);
    QVERIFY(whole(m_appended.at(1).hash));
    QVERIFY(!whole(QByteArray(32, 'x')));
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET reason = 'x' WHERE sequence = 1"));
    QVERIFY(!whole());
}

void tst_AuditTrail::takenOffBulkIdIsFound()
{
    fill(5);
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET bulk_id = '' WHERE sequence = 2"));
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Changed);
    QCOMPARE(verdict().brokenAt, 2);
}

// The hashes are of the format as it was when there was no such column, made by another program (Python).
void tst_AuditTrail::rowsFromBeforeBulkIdsStayWhole()
{
    m_raw->run(QStringLiteral("DROP TABLE passwright_audit"));
    m_raw->run(QStringLiteral(
        "CREATE TABLE passwright_audit (sequence INTEGER NOT NULL, time VARCHAR(23) NOT NULL, kind VARCHAR(40) NOT NULL,"
        " outcome VARCHAR(40) NOT NULL, sub_status TEXT NOT NULL, actor_id VARCHAR(191) NOT NULL, actor_name VARCHAR(191) NOT NULL,"
        " target_id VARCHAR(191) NOT NULL, target_name VARCHAR(191) NOT NULL, cid VARCHAR(191) NOT NULL,"
        " application VARCHAR(191) NOT NULL, remote_addr VARCHAR(191) NOT NULL, host VARCHAR(191) NOT NULL, expiry_days INTEGER,"
        " must_change INTEGER, reason TEXT NOT NULL, verification TEXT NOT NULL, previous_hash CHAR(64) NOT NULL,"
        " hash CHAR(64) NOT NULL, PRIMARY KEY (sequence))"));
    m_raw->run(QStringLiteral("INSERT INTO passwright_audit VALUES (1, '2026-11-20 18:00:01.000', 'sign_in', 'ok', '', 'zusr1', 'admin1',"
                              " 'zusr1', 'admin1', 'cid1', 'CRM', '127.0.0.1', 'desk-7', NULL, NULL, '', '', ?, '38166912615da8b8669ef22f177e392f270369a0a081360a67d69678d9a2459b')"),
        {QString(64, QLatin1Char('0'))});
    m_raw->run(QStringLiteral("INSERT INTO passwright_audit VALUES (2, '2026-11-20 18:00:02.000', 'reset_password', 'changed', '',"
                              " 'zusr1', 'admin1', 'zusr2', 'joan', 'cid2', 'CRM', '127.0.0.1', 'desk-7', 30, 1, 'INC-1', 'called back',"
                              " '38166912615da8b8669ef22f177e392f270369a0a081360a67d69678d9a2459b',"
                              " 'a44f76f0ff4b7deaa085343d5792974a51a349cacbe618a2c8c848833019de37')"));
    QVERIFY(AuditTrail(m_raw->database()).createTable().ok());
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Whole);
    QCOMPARE(verdict().rows, 2);
    const auto appended = AuditTrail(m_raw->database()).append(numbered(5));
    QVERIFY(appended.ok());
    QCOMPARE(appended->sequence, 3);
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Whole);
    QCOMPARE(AuditTrail(m_raw->database()).read({.bulkId = QStringLiteral("b1")})->events.size(), 1);
}

void tst_AuditTrail::missingRowIsFound_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("first") << 1;
    QTest::newRow("middle") << 3;
    QTest::newRow("last but one") << 4;
}

void tst_AuditTrail::missingRowIsFound()
{
    QFETCH(int, row);
    fill(5);
    m_raw->run(QStringLiteral("DELETE FROM passwright_audit WHERE sequence = ?"), {row});
    const AuditVerdict found = verdict();
    QCOMPARE(found.kind, AuditVerdict::Kind::Missing);
    QCOMPARE(found.brokenAt, row + 1);
    // Numbering the rest anew does not hide it.
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET sequence = sequence - 1 WHERE sequence > ?"), {row});
    QVERIFY(verdict().kind != AuditVerdict::Kind::Whole);
    QCOMPARE(verdict().brokenAt, row);
}

void tst_AuditTrail::swappedRowsAreFound()
{
    fill(5);
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET sequence = 99 WHERE sequence = 3"));
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET sequence = 3 WHERE sequence = 4"));
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET sequence = 4 WHERE sequence = 99"));
    const AuditVerdict found = verdict();
    QCOMPARE(found.kind, AuditVerdict::Kind::Reordered);
    QCOMPARE(found.brokenAt, 3);
}

void tst_AuditTrail::rowPutInIsFound()
{
    fill(3);
    m_raw->run(QStringLiteral("UPDATE passwright_audit SET sequence = 4 WHERE sequence = 3"));
    m_raw->run(QStringLiteral("INSERT INTO passwright_audit SELECT 3, time, kind, outcome, sub_status, actor_id, actor_name, target_id,"
                              " target_name, cid, application, remote_addr, host, expiry_days, must_change, reason, verification,"
                              " hash, hash, bulk_id FROM passwright_audit WHERE sequence = 2"));
    const AuditVerdict found = verdict();
    QVERIFY(found.kind != AuditVerdict::Kind::Whole);
    QCOMPARE(found.brokenAt, 3);
}

void tst_AuditTrail::cutOffEndIsFoundByItsHead()
{
    fill(5);
    const QByteArray head = m_appended.at(4).hash;
    QCOMPARE(verdict(head).kind, AuditVerdict::Kind::Whole);
    m_raw->run(QStringLiteral("DELETE FROM passwright_audit WHERE sequence = 5"));
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Whole);
    QCOMPARE(verdict(head).kind, AuditVerdict::Kind::CutOff);
    QCOMPARE(verdict(head).brokenAt, 5);
}

void tst_AuditTrail::emptiedTrailIsFoundByItsHead()
{
    fill(2);
    m_raw->run(QStringLiteral("DELETE FROM passwright_audit"));
    QCOMPARE(verdict(m_appended.at(1).hash).kind, AuditVerdict::Kind::CutOff);
}

void tst_AuditTrail::rollbackTakesTheRowBack()
{
    fill(2);
    m_raw->run(QStringLiteral("BEGIN IMMEDIATE"));
    QVERIFY(AuditTrail(m_raw->database()).append(numbered(3)).ok());
    m_raw->run(QStringLiteral("ROLLBACK"));
    QCOMPARE(verdict().rows, 2);
    const auto next = AuditTrail(m_raw->database()).append(numbered(4));
    QCOMPARE(next->sequence, 3);
    QCOMPARE(verdict().kind, AuditVerdict::Kind::Whole);
}

void tst_AuditTrail::filters_data()
{
    QTest::addColumn<AuditQuery>("query");
    QTest::addColumn<QList<int>>("sequences");
    const QDateTime start(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);
    QTest::newRow("all, newest first") << AuditQuery{} << QList<int>{6, 5, 4, 3, 2, 1};
    QTest::newRow("kind") << AuditQuery{.kind = AuditEvent::Kind::SignIn} << QList<int>{5, 3, 1};
    QTest::newRow("outcome") << AuditQuery{.outcome = AuditEvent::Outcome::Refused} << QList<int>{6, 3};
    QTest::newRow("from inclusive, until exclusive")
        << AuditQuery{.from = start.addSecs(2), .until = start.addSecs(4)} << QList<int>{3, 2};
    QTest::newRow("part of a name, any case, any script") << AuditQuery{.person = QStringLiteral("\u00FCrg")} << QList<int>{4};
    QTest::newRow("bulk reset") << AuditQuery{.bulkId = QStringLiteral("b1")} << QList<int>{5, 2};
    QTest::newRow("part of a bulk ID is none") << AuditQuery{.bulkId = QStringLiteral("b")} << QList<int>{};
    QTest::newRow("user_id") << AuditQuery{.person = QStringLiteral("ZUSR2")} << QList<int>{2};
    QTest::newRow("target") << AuditQuery{.person = QStringLiteral("joan"), .limit = 2} << QList<int>{6, 5};
    QTest::newRow("wildcard is none") << AuditQuery{.person = QStringLiteral("%")} << QList<int>{};
    QTest::newRow("SQL is none") << AuditQuery{.person = QStringLiteral("' OR '1'='1")} << QList<int>{};
}

void tst_AuditTrail::filters()
{
    QFETCH(AuditQuery, query);
    QFETCH(QList<int>, sequences);
    fill(6);
    const auto page = AuditTrail(m_raw->database()).read(query);
    QVERIFY(page.ok());
    QList<int> found;
    for (const AuditEvent &read : page->events)
        found << static_cast<int>(read.sequence);
    QCOMPARE(found, sequences);
}

void tst_AuditTrail::pagesGoBackInTime()
{
    fill(5);
    const auto first = AuditTrail(m_raw->database()).read({.limit = 3});
    QVERIFY(first->hasMore);
    QCOMPARE(first->events.last().sequence, 3);
    const auto second = AuditTrail(m_raw->database()).read({.before = 3, .limit = 3});
    QVERIFY(!second->hasMore);
    QCOMPARE(second->events.size(), 2);
    QCOMPARE(second->events.first().sequence, 2);
}

void tst_AuditTrail::forEachGoesForwardAndStops()
{
    fill(5);
    QList<int> seen;
    const auto visited = AuditTrail(m_raw->database()).forEach({.limit = 1}, [&seen](const AuditEvent &read) {
        seen << static_cast<int>(read.sequence);
        return seen.size() < 4;
    });
    QVERIFY(visited.ok());
    QCOMPARE(seen, (QList<int>{1, 2, 3, 4}));
    QCOMPARE(*visited, 4);
}

QTEST_GUILESS_MAIN(tst_AuditTrail)
#include "tst_AuditTrail.moc"
