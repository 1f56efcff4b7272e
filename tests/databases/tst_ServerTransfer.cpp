// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/UserExport.h"
#include "models/transfer/UserImport.h"
#include "tests/databases/ServerDesk.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/databases/FaultProxy.h"

#include <QFile>

using namespace passwright;
using Mode = UserImport::Mode;
using Fault = FaultProxy::Fault;

//! Lists of users into a database on a server and out of it, and what a person is told when the network fails at the
//! commit of a batch.
class tst_ServerTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServerDesk::addEngines(); }
    void init();
    void inAndOutAndInAgain();
    void otherNamesAreOtherUsers();
    void lostConnectionIsTold_data();
    void lostConnectionIsTold();

private:
    [[nodiscard]] SqlStoreOptions options();
    [[nodiscard]] QString file(const QByteArray &bytes);
    [[nodiscard]] static Caller caller(const Session &admin) { return Caller(QStringLiteral("passwright"), QStringLiteral("host1"), {}).withSession(admin); }
    Result<ImportCounts> import(SqlStore &store, const Session &admin, const QString &path, Mode mode);
    [[nodiscard]] int count(const QString &statement) { return m_desk.server().raw(QStringLiteral("desk"))->value(statement).toInt(); }
    [[nodiscard]] int users() { return count(QStringLiteral("SELECT COUNT(*) FROM zato_sso_user")); }

    ServerDesk m_desk;
};

void tst_ServerTransfer::init()
{
    m_desk.server().createDatabase(QStringLiteral("desk"));
    QVERIFY(m_desk.tryCreate(options()).ok());
}

SqlStoreOptions tst_ServerTransfer::options()
{
    return m_desk.options(QStringLiteral("desk"));
}

QString tst_ServerTransfer::file(const QByteArray &bytes)
{
    QFile file(m_desk.harness.path(newCid() + QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

Result<ImportCounts> tst_ServerTransfer::import(SqlStore &store, const Session &admin, const QString &path, Mode mode)
{
    UserImport import(*store.userImporter(), path, caller(admin));
    std::optional<Result<ImportCounts>> result;
    connect(&import, &UserImport::finished, &import, [&result](const Result<ImportCounts> &end) { result = end; });
    import.start(mode);
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60000))
        qFatal("the import does not end");
    return *result;
}

void tst_ServerTransfer::inAndOutAndInAgain()
{
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    QByteArray bytes("username,display_name,first_name,email,password,must_change\n"
                     "anna,\"Ännchen, \"\"A\"\"\",=SUM(1),a@example.org,Amber-Teapot-1717,no\n"
                     "bob,,Bob,,short,\n");
    constexpr int extras = UserImport::mostRows + 20;
    for (int i = 0; i < extras; ++i)
        bytes += "user" + QByteArray::number(i) + ",,,,,\n";
    const QString path = file(bytes);
    const ImportCounts wanted{.rows = extras + 2, .added = extras + 1, .refused = 1, .withoutPassword = extras};
    const auto dry = import(*store, admin, path, Mode::DryRun);
    QVERIFY2(dry.ok(), dry.ok() ? "" : qPrintable(dry.error().detail));
    QCOMPARE(*dry, wanted);
    QCOMPARE(users(), 1);
    const auto run = import(*store, admin, path, Mode::Run);
    QVERIFY2(run.ok(), run.ok() ? "" : qPrintable(run.error().detail));
    QCOMPARE(*run, wanted);
    QCOMPARE(users(), extras + 2);
    QVERIFY(!StoreHarness::signIn(*store, QStringLiteral("anna"), QStringLiteral("Amber-Teapot-1717")).userId.isEmpty());
    const Account anna = StoreHarness::userNamed(*store, admin, QStringLiteral("anna"));
    QCOMPARE(anna.displayName, QString::fromUtf8("Ännchen, \"A\""));
    QCOMPARE(anna.firstName, QStringLiteral("=SUM(1)"));

    UserExport exported(store->directory(), store->auditLog(), caller(admin));
    std::optional<Result<qint64>> written;
    connect(&exported, &UserExport::finished, &exported, [&written](const Result<qint64> &end) { written = end; });
    const QString list = m_desk.harness.path(newCid() + QStringLiteral(".csv"));
    exported.start(list, {});
    QTRY_VERIFY_WITH_TIMEOUT(written, 60'000);
    QVERIFY2(written->ok(), written->ok() ? "" : qPrintable(written->error().detail));
    QCOMPARE(**written, extras + 2);
    const auto again = import(*store, admin, list, Mode::Run);
    QVERIFY(again.ok());
    QCOMPARE(again->unchanged, extras + 2);
    QCOMPARE(again->rows, extras + 2);
    QCOMPARE(waitFor(store->auditLog().verify({}, StoreHarness::context(admin)))->kind, AuditVerdict::Kind::Whole);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM passwright_audit WHERE kind = 'add_user'")), extras + 2);
}

void tst_ServerTransfer::otherNamesAreOtherUsers()
{
    const auto store = m_desk.open(options());
    const Session admin = StoreHarness::signInAdmin(*store);
    const auto counts = import(*store, admin, file("username,first_name\nanna,lower\nAnna,upper\nännä,umlaut\nANNA,loud\n"), Mode::Run);
    QVERIFY2(counts.ok(), counts.ok() ? "" : qPrintable(counts.error().detail));
    QCOMPARE(counts->added, 4);
    QCOMPARE(StoreHarness::userNamed(*store, admin, QStringLiteral("Anna")).firstName, QStringLiteral("upper"));
    QCOMPARE(StoreHarness::userNamed(*store, admin, QStringLiteral("anna")).firstName, QStringLiteral("lower"));
}

void tst_ServerTransfer::lostConnectionIsTold_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("atCommit");
    QTest::addColumn<bool>("staysDown");
    const auto row = [](const char *name, Fault fault, bool atCommit, bool staysDown) { QTest::newRow(name) << static_cast<int>(fault) << atCommit << staysDown; };
    row("cut at the trail", Fault::CutBefore, false, false);
    row("cut after the trail, and no way back", Fault::CutAfter, false, true);
    row("commit does not arrive", Fault::CutBefore, true, false);
    row("commit is not answered", Fault::CutAfter, true, false);
    row("commit does not arrive, and no way back", Fault::CutBefore, true, true);
    row("commit is not answered, and no way back", Fault::CutAfter, true, true);
    row("answer to the commit is swallowed, and no way back", Fault::SwallowAfter, true, true);
}

// Whatever was said to be done is there, whatever was said not to be is not, and doing it again brings in the rest, once.
void tst_ServerTransfer::lostConnectionIsTold()
{
    QFETCH(const int, fault);
    QFETCH(const bool, atCommit);
    QFETCH(const bool, staysDown);
    constexpr int rows = UserImport::mostRows + 20;
    QByteArray bytes("username,first_name\n");
    for (int i = 0; i < rows; ++i)
        bytes += "user" + QByteArray::number(i) + ",User\n";
    const QString path = file(bytes);
    {
        FaultProxy proxy(m_desk.server().port());
        SqlStoreOptions asked = ServerDesk::through(options(), proxy.port());
        asked.times = ServerDesk::impatient();
        if (staysDown)
            asked.times.reconnectSeconds = 1; // in vain
        const auto store = m_desk.open(asked);
        const Session admin = StoreHarness::signInAdmin(*store);
        UserImport run(*store->userImporter(), path, caller(admin));
        std::optional<Result<ImportCounts>> result;
        ImportCounts told;
        connect(&run, &UserImport::progressed, &run, [&](const ImportCounts &counts) {
            // The first batch is through; the second one is not to come through.
            if (told.rows == 0) {
                const QByteArray commit = ServerDesk::isPostgres() ? QByteArray("COMMIT", sizeof "COMMIT") : QByteArray("COMMIT");
                proxy.arm(static_cast<Fault>(fault), {atCommit ? commit : QByteArray("INSERT INTO passwright_audit")}, staysDown);
            }
            told = counts;
        });
        connect(&run, &UserImport::finished, &run, [&result](const Result<ImportCounts> &end) { result = end; });
        run.start(Mode::Run);
        QTRY_VERIFY_WITH_TIMEOUT(result, 60'000);
        QVERIFY(proxy.hasFired());
        if (result->ok())
            told = **result;
        QVERIFY2(told.added == UserImport::mostRows || told.added == rows, qPrintable(QString::number(told.added)));
        const int there = users() - 1;
        if (told.notKnown > 0) {
            QCOMPARE(told.added + told.notKnown, rows);
            QVERIFY(there == UserImport::mostRows || there == rows);
        } else {
            QCOMPARE(there, told.added);
        }
    }
    const auto store = m_desk.open(options());
    const auto again = import(*store, StoreHarness::signInAdmin(*store), path, Mode::Run);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->added + again->unchanged, rows);
    QCOMPARE(users(), rows + 1);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM passwright_audit WHERE kind = 'add_user'")), rows + 1);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ServerTransfer)
#include "tst_ServerTransfer.moc"
