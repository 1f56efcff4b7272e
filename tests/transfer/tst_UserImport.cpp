// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/CryptoTestMain.h"
#include "tests/transfer/TransferDesk.h"

#include <QTest>

using namespace passwright;
using Kind = ImportVerdict::Kind;
using Mode = UserImport::Mode;

namespace {

//! The answer to its commits is lost.
class LostImporter : public UserImporter
{
public:
    Task<QList<ImportVerdict>> judge(const QList<ImportedUser> &users, const CallContext &) override
    {
        return readyTask<QList<ImportVerdict>>(QList<ImportVerdict>(users.size(), {.kind = Kind::Add}));
    }
    Task<Batch> bring(const QList<ImportedUser> &users, const CallContext &) override
    {
        ++batches;
        QList<ImportVerdict> verdicts(users.size(), {.kind = Kind::Add});
        verdicts[0].kind = Kind::Unchanged;
        return readyTask<Batch>(Batch{.isKnown = false, .verdicts = verdicts});
    }

    int batches = 0;
};

} // namespace

class tst_UserImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TransferDesk>(); }
    void cleanup() { m_desk.reset(); }

    void dryRunSaysWhatTheRunDoes();
    void badRowsAreRefusedByLine();
    void namesThatSpreadsheetsWouldRunComeBack();
    void columnsOfAnExportArePassedOver();
    void manyBatchesAreOneImport();
    void stoppedAndDoneAgain();
    void faultInTheMiddleKeepsWhatWasDone();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void lostCommitIsNotCalledDone();
    void sessionThatIsGoneEndsIt();
    void passwordsAreInNoRow();
    void windowMayCloseMeanwhile();

private:
    static QString text(const char *words) { return QString::fromUtf8(words); }

    std::unique_ptr<TransferDesk> m_desk;
};

void tst_UserImport::dryRunSaysWhatTheRunDoes()
{
    QVERIFY(m_desk->import(m_desk->file("username,first_name\nbob,Bob\ncarl,Carl\n"), Mode::Run).ok());
    const QString path = m_desk->file("\xEF\xBB\xBFUsername;First_Name;Super_User;Password\r\n"
                                      "anna;Anna;no;Amber-Teapot-1717\r\n"
                                      "bob;Robert;;Amber-Teapot-1717\r\n"
                                      "carl;;;\r\n"
                                      "dora;;;\r\n"
                                      "eve;;;short\r\n");
    const ImportCounts wanted{
        .rows = 5, .added = 2, .changed = 1, .unchanged = 1, .refused = 1, .withoutPassword = 1, .passwordsLeft = 1};

    const auto dry = m_desk->import(path, Mode::DryRun);
    QVERIFY(dry.ok());
    QCOMPARE(*dry, wanted);
    QCOMPARE(m_desk->users(), 3);
    QList<ImportVerdict> judged;
    for (const ImportRow &row : std::as_const(m_desk->rows))
        judged << row.verdict;

    const auto run = m_desk->import(path, Mode::Run);
    QVERIFY(run.ok());
    QCOMPARE(*run, wanted);
    QCOMPARE(m_desk->users(), 5);
    for (qsizetype i = 0; i < judged.size(); ++i)
        QCOMPARE(m_desk->rows.at(i).verdict, judged.at(i));
    QCOMPARE(m_desk->rows.at(1).verdict.fields, QStringList{text("first_name")});
    QCOMPARE(m_desk->rows.at(1).line, 3);
    QCOMPARE(codesOf(m_desk->rows.at(4).verdict.refusals), text("E003002"));

    const auto again = m_desk->import(path, Mode::Run);
    QCOMPARE(again->unchanged, 4);
    QCOMPARE(again->added + again->changed, 0);
}

void tst_UserImport::badRowsAreRefusedByLine()
{
    const auto counts = m_desk->import(m_desk->file("username,display_name,super_user\n"
                                                    "anna,Anna,maybe\n"
                                                    "bob,Bob\n"
                                                    "carl,Smith, Carl,no\n"
                                                    "dora,Dora,no\n"
                                                    "dora,Dorothy,no\n"
                                                    ",Nobody,no\n"),
        Mode::Run);
    QVERIFY(counts.ok());
    QCOMPARE(counts->refused, 5);
    QCOMPARE(counts->added, 1);
    const QList<ImportRow> &rows = m_desk->rows;
    QCOMPARE(rows.at(0).verdict.refusals.at(0).detail, text("super_user"));
    QCOMPARE(rows.at(1).verdict.refusals.at(0).detail, text("super_user"));
    QCOMPARE(rows.at(2).verdict.refusals.at(0).detail, text("4"));
    QCOMPARE(rows.at(3).verdict.kind, Kind::Add);
    QVERIFY(rows.at(4).isDuplicate);
    QCOMPARE(rows.at(4).line, 6);
    QCOMPARE(codesOf(rows.at(5).verdict.refusals), text("E001001"));
    QCOMPARE(m_desk->account(text("dora")).displayName, text("Dora"));
}

void tst_UserImport::namesThatSpreadsheetsWouldRunComeBack()
{
    QVERIFY(m_desk->import(m_desk->file("username,display_name,email\n+anna,=HYPERLINK(1),-a@example.org\n"), Mode::Run).ok());
    const Account before = m_desk->account(text("+anna"));
    const QString list = m_desk->harness.path(text("list.csv"));
    QVERIFY(m_desk->exportTo(list).ok());
    QFile file(list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"'+anna\",\"'=HYPERLINK(1)\""));

    const auto counts = m_desk->import(list, Mode::Run);
    QVERIFY(counts.ok());
    QCOMPARE(counts->unchanged, 2);
    QCOMPARE(m_desk->account(text("+anna")), before);
}

void tst_UserImport::columnsOfAnExportArePassedOver()
{
    const auto counts = m_desk->import(m_desk->file("username,locked,password_expiry\nanna,yes,2020-01-01T00:00:00Z\n"), Mode::Run);
    QVERIFY(counts.ok());
    QCOMPARE(counts->passedOver, (QStringList{text("locked"), text("password_expiry")}));
    QVERIFY(!m_desk->account(text("anna")).isLocked);
}

void tst_UserImport::manyBatchesAreOneImport()
{
    QByteArray bytes("username,display_name\n");
    constexpr int users = 3 * UserImport::mostRows + 7;
    for (int i = 0; i < users; ++i)
        bytes += "user" + QByteArray::number(i) + ",User " + QByteArray::number(i) + '\n';
    const auto counts = m_desk->import(m_desk->file(bytes), Mode::Run);
    QVERIFY(counts.ok());
    QCOMPARE(counts->added, users);
    QCOMPARE(m_desk->users(), users + 1);
    QCOMPARE(m_desk->count(text("SELECT COUNT(DISTINCT bulk_id) FROM passwright_audit WHERE bulk_id <> ''")), 1);
    QCOMPARE(m_desk->count(text("SELECT COUNT(DISTINCT cid) FROM passwright_audit WHERE bulk_id <> ''")), 4);
    QCOMPARE(waitFor(m_desk->store->auditLog().verify({}, m_desk->caller.newContext()))->kind, AuditVerdict::Kind::Whole);
}

void tst_UserImport::stoppedAndDoneAgain()
{
    QByteArray bytes("username\n");
    for (int i = 0; i < 2 * UserImport::mostRows; ++i)
        bytes += "user" + QByteArray::number(i) + '\n';
    const QString path = m_desk->file(bytes);
    UserImport import(*m_desk->store->userImporter(), path, m_desk->caller);
    connect(&import, &UserImport::rowsDone, &import, &UserImport::stop);
    const auto stopped = m_desk->ended(import, Mode::Run);
    QVERIFY(stopped->isStopped);
    QCOMPARE(stopped->added, UserImport::mostRows);
    QCOMPARE(m_desk->users(), UserImport::mostRows + 1);

    const auto again = m_desk->import(path, Mode::Run);
    QVERIFY(!again->isStopped);
    QCOMPARE(again->unchanged, UserImport::mostRows);
    QCOMPARE(again->added, UserImport::mostRows);
}

void tst_UserImport::faultInTheMiddleKeepsWhatWasDone()
{
    QByteArray bytes("username\n");
    for (int i = 0; i < UserImport::mostRows; ++i)
        bytes += "user" + QByteArray::number(i) + '\n';
    const auto result = m_desk->import(m_desk->file(bytes + "\"never closed\n"), Mode::Run);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, text("csv.quote_not_closed"));
    QCOMPARE(result.error().subject, QStringLiteral("%1:1").arg(UserImport::mostRows + 2));
    QCOMPARE(m_desk->users(), UserImport::mostRows + 1);
    QCOMPARE(m_desk->rows.size(), UserImport::mostRows);
}

void tst_UserImport::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << text("csv.no_heading");
    QTest::newRow("no user name") << QByteArray("user_id,first_name\nzusr1,x\n") << text("csv.no_user_column");
    QTest::newRow("unknown column") << QByteArray("username,hash\nanna,x\n") << text("csv.unknown_column");
    QTest::newRow("bulk reset's column") << QByteArray("username,new_password\nanna,x\n") << text("csv.unknown_column");
    QTest::newRow("a spreadsheet") << QByteArray("PK\3\4\24\0\6\0", 8) << text("csv.nul");
}

void tst_UserImport::wrongFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    for (const Mode mode : {Mode::DryRun, Mode::Run}) {
        const auto result = m_desk->import(m_desk->file(bytes), mode);
        QVERIFY(!result.ok());
        QTEST(result.error().code, "code");
    }
    QCOMPARE(m_desk->users(), 1);
}

void tst_UserImport::lostCommitIsNotCalledDone()
{
    QByteArray bytes("username\n");
    for (int i = 0; i < 2 * UserImport::mostRows; ++i)
        bytes += "user" + QByteArray::number(i) + '\n';
    LostImporter importer;
    UserImport import(importer, m_desk->file(bytes), m_desk->caller);
    const auto counts = m_desk->ended(import, Mode::Run);
    QVERIFY(counts.ok());
    QCOMPARE(importer.batches, 1);
    QCOMPARE(*counts, (ImportCounts{.rows = UserImport::mostRows, .unchanged = 1, .notKnown = UserImport::mostRows - 1, .isStopped = true}));
}

void tst_UserImport::sessionThatIsGoneEndsIt()
{
    QVERIFY(waitFor(m_desk->store->directory().signOut(m_desk->caller.newContext())).ok());
    for (const Mode mode : {Mode::DryRun, Mode::Run})
        QCOMPARE(m_desk->import(m_desk->file("username\nanna\n"), mode).error().kind, Error::Kind::NotPermitted);
    QCOMPARE(m_desk->users(), 1);
}

void tst_UserImport::passwordsAreInNoRow()
{
    QVERIFY(m_desk->import(m_desk->file("username,password\nanna,Amber-Teapot-1717\nbob,short\nbob,again\n"), Mode::Run).ok());
    QCOMPARE(m_desk->rows.size(), 3);
    for (const ImportRow &row : std::as_const(m_desk->rows))
        QVERIFY(row.user.password.isEmpty());
}

void tst_UserImport::windowMayCloseMeanwhile()
{
    QByteArray bytes("username\n");
    for (int i = 0; i < 4 * UserImport::mostRows; ++i)
        bytes += "user" + QByteArray::number(i) + '\n';
    const QString path = m_desk->file(bytes);
    {
        UserImport import(*m_desk->store->userImporter(), path, m_desk->caller);
        QSignalSpy progress(&import, &UserImport::progressed);
        import.start(Mode::Run);
        QVERIFY(progress.wait(60000));
    }
    // Whole batches: what was under way is there wholly or not at all.
    m_desk->store.reset();
    const int added = RawDatabase(m_desk->harness.path(text("own.sqlite"))).value(text("SELECT COUNT(*) FROM zato_sso_user")).toInt() - 1;
    QVERIFY(added >= UserImport::mostRows);
    QCOMPARE(added % UserImport::mostRows, 0);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_UserImport)
#include "tst_UserImport.moc"
