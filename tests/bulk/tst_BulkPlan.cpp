// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkReport.h"
#include "tests/bulk/BulkDesk.h"
#include "tests/support/FileSizeLimit.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace passwright;

using State = BulkEntry::State;

// What a bulk reset leaves on the disk: whole after a crash, for one program at a time, and told in words at its end.
class tst_BulkPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void oneUserOnce();
    void pagesInTheSourcesOrder();
    void privateAndForOneProgram();
    void unfinishedOnes();
    void discardedEvenInPassing();
    void cutOffWhileItWasMade_data();
    void cutOffWhileItWasMade();
    void whatIsNoPlan();
    void fullDisk();
    void report();
    void reportThatCannotBeWritten();

private:
    static BulkEntry entry(qint64 number)
    {
        return {.number = number,
                .line = number + 1,
                .key = {.userName = QStringLiteral("user%1").arg(number)},
                .userId = QStringLiteral("zusr%1").arg(number),
                .userName = QStringLiteral("user%1").arg(number),
                .name = QString::fromUtf8("Юлия %1").arg(number)};
    }
    static BulkEntry full()
    {
        BulkEntry all = entry(7);
        all.key.userId = QStringLiteral("zusr7");
        all.verdict = {.kind = BulkVerdict::Kind::WillNotHelp,
                       .refusals = {{.status = StatusCode::PasswordTooShort, .detail = QStringLiteral("12 \" ' \u202e"), .seconds = 3}},
                       .notices = {Preflight::Notice::Locked, Preflight::Notice::NotApproved}};
        all.state = State::Partial;
        all.cid = newCid();
        all.sentAt = QDateTime(QDate(2026, 11, 20), QTime(18, 0, 1, 234), Qt::UTC);
        all.lastSetBefore = all.sentAt.addDays(-3);
        all.passwordExpiry = all.sentAt.addDays(30);
        all.mustChange = true;
        all.refusals = {{.status = StatusCode::LsClockDiffers, .localTime = all.sentAt, .serverTime = all.sentAt.addSecs(2000)}};
        all.isKept = true;
        all.expiryDays = 30;
        all.ownMustChange = false;
        all.reason = QStringLiteral("'); DROP TABLE bulk_row; --");
        return all;
    }
};

void tst_BulkPlan::everythingComesBack()
{
    BulkDesk desk;
    BulkPlan::Header header{.bulkId = newCid(), .profileId = QStringLiteral("p"), .title = QStringLiteral("a \"b\""), .sourcePath = QStringLiteral("/a/b.csv"),
        .sourceDigest = QByteArray(32, '\xab'), .handOverPath = QStringLiteral("/a/h"), .actor = QStringLiteral("admin"), .begun = desk.directory.now};
    header.options = {.passwords = BulkOptions::Passwords::Given, .generator = {.kind = Generator::Kind::Phone, .length = 9, .words = 7, .separator = QStringLiteral("_"), .groups = 5},
        .expiryDays = 12, .mustChange = std::nullopt, .unlocksAsWell = true, .resetsUnhelped = true, .namedSuperUsers = {QStringLiteral("a,b"), QStringLiteral("c")},
        .reason = QStringLiteral("r"), .verification = QStringLiteral("v")};
    QString path;
    {
        const auto plan = waitFor(BulkPlan::create(desk.folder(), header));
        QVERIFY(plan.ok());
        path = (*plan)->path();
        QVERIFY(waitFor((*plan)->add({full(), entry(8)})).ok());
    }
    // The thread that made it may let go of it a moment later.
    Result<BulkPlan::Opened> plan;
    QVERIFY(QTest::qWaitFor([&plan, &path] { return (plan = waitFor(BulkPlan::open(path))).ok(); }));
    const BulkPlan::Header found = (*plan)->header();
    QCOMPARE(found.bulkId, header.bulkId);
    QCOMPARE(found.profileId, header.profileId);
    QCOMPARE(found.title, header.title);
    QCOMPARE(found.sourcePath, header.sourcePath);
    QCOMPARE(found.sourceDigest, header.sourceDigest);
    QCOMPARE(found.handOverPath, header.handOverPath);
    QCOMPARE(found.begun, header.begun);
    QVERIFY(found.options.passwords == BulkOptions::Passwords::Given && found.options.generator.kind == Generator::Kind::Phone);
    QCOMPARE(found.options.generator.groups, 5);
    QCOMPARE(found.options.expiryDays, header.options.expiryDays);
    QVERIFY(!found.options.mustChange);
    QCOMPARE(found.options.namedSuperUsers, header.options.namedSuperUsers);
    const auto entries = BulkDesk::entries(*plan);
    QCOMPARE(entries.size(), 2);
    BulkEntry expected = full();
    expected.cid = entries.first().cid; // drawn anew each time
    QVERIFY(entries.first() == expected);
    QVERIFY(entries.last() == entry(8));
}

void tst_BulkPlan::oneUserOnce()
{
    BulkDesk desk;
    const auto plan = desk.newPlan();
    QVERIFY(waitFor(plan->add({entry(1)})).ok());
    QCOMPARE(*waitFor(plan->contains({QStringLiteral("zusr2"), QStringLiteral("zusr1")})), (QList<bool>{false, true}));
    BulkEntry again = entry(2);
    again.userId = QStringLiteral("zusr1");
    QVERIFY2(!waitFor(plan->add({entry(3), again})).ok(), "the same user twice");
    QCOMPARE(BulkDesk::entries(plan).size(), 1);
    again.verdict.kind = BulkVerdict::Kind::Duplicate;
    again.state = State::LeftOut;
    QVERIFY(waitFor(plan->add({again})).ok());
}

void tst_BulkPlan::pagesInTheSourcesOrder()
{
    BulkDesk desk;
    const auto plan = desk.newPlan();
    QList<BulkEntry> entries;
    for (int i = 1; i <= 10; ++i) {
        entries << entry(i);
        entries.last().state = i % 2 == 0 ? State::Planned : State::LeftOut;
        entries.last().verdict.kind = i % 2 == 0 ? BulkVerdict::Kind::WillChange : BulkVerdict::Kind::Ambiguous;
    }
    QVERIFY(waitFor(plan->add(entries)).ok());
    const auto toDo = waitFor(plan->toDo(2, 3));
    QCOMPARE(toDo->size(), 3);
    QCOMPARE(toDo->first().number, 4);
    QCOMPARE(toDo->last().number, 8);
    const auto page = waitFor(plan->page({.verdict = BulkVerdict::Kind::Ambiguous, .after = 3, .limit = 2}));
    QCOMPARE(page->entries.first().number, 5);
    QVERIFY(page->hasMore);
    const auto last = waitFor(plan->page({.verdict = BulkVerdict::Kind::Ambiguous, .after = 7, .limit = 2}));
    QCOMPARE(last->entries.size(), 1);
    QVERIFY(!last->hasMore);
    QVERIFY2(!waitFor(plan->record({entry(11)})).ok(), "a row that is not there");
}

void tst_BulkPlan::privateAndForOneProgram()
{
    BulkDesk desk;
    auto plan = desk.newPlan();
    const QString path = plan->path();
    QCOMPARE(QFile(path).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    QCOMPARE(waitFor(BulkPlan::open(path)).error().kind, Error::Kind::Busy);
    QCOMPARE(*waitFor(BulkPlan::unfinished(desk.folder())), QStringList());
    QVERIFY2(QFile::exists(path), "held, so not taken away");
    plan.reset();
    QVERIFY(QTest::qWaitFor([&path] { return waitFor(BulkPlan::open(path)).ok(); })); // QTRY_VERIFY would open it twice
}

void tst_BulkPlan::unfinishedOnes()
{
    BulkDesk desk;
    const auto make = [&desk](const QList<State> &states, qint64 age) {
        const auto plan = waitFor(BulkPlan::create(desk.folder(), {.bulkId = newCid(), .begun = desk.directory.now.addSecs(-age)}));
        QList<BulkEntry> entries;
        for (const State state : states) {
            entries << entry(entries.size() + 1);
            entries.last().state = state;
            entries.last().isKept = true;
        }
        if (!waitFor((*plan)->add(entries)).ok())
            qFatal("no rows");
        return (*plan)->path();
    };
    const QString never = make({State::Planned, State::LeftOut}, 1);
    const QString done = make({State::Changed, State::Refused, State::LeftOut}, 2);
    const QString younger = make({State::Changed, State::Planned}, 3);
    const QString older = make({State::Intended}, 4);
    const QString unknown = make({State::Unknown, State::Changed}, 5);
    QTRY_COMPARE(*waitFor(BulkPlan::unfinished(desk.folder())), (QStringList{unknown, older, younger}));
    QVERIFY2(!QFile::exists(never), "a dry run that was never run is taken away");
    QVERIFY(QFile::exists(done));
    QCOMPARE(*waitFor(BulkPlan::unfinished(desk.path(QStringLiteral("no-such-folder")))), QStringList());
}

void tst_BulkPlan::discardedEvenInPassing()
{
    BulkDesk desk;
    auto plan = desk.newPlan();
    (void)plan->page({});
    plan->discard();
    plan.reset();
    QTRY_COMPARE(QDir(desk.folder()).entryList(QDir::Files), QStringList());
}

void tst_BulkPlan::cutOffWhileItWasMade_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("before anything was written") << QString();
    QTest::newRow("before its tables were written") << QStringLiteral("PRAGMA journal_mode = WAL");
}

void tst_BulkPlan::cutOffWhileItWasMade()
{
    QFETCH(QString, statement);
    BulkDesk desk;
    const QString path = desk.newPlan()->path();
    QTRY_VERIFY(QDir(desk.folder()).removeRecursively() && QDir().mkpath(desk.folder()));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly) && QFile(path + QStringLiteral(".alive")).open(QIODevice::WriteOnly));
    if (!statement.isEmpty()) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("cut"));
            database.setDatabaseName(path);
            QVERIFY(database.open() && QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("cut"));
        QVERIFY(QFileInfo(path).size() > 0);
    }
    QCOMPARE(*waitFor(BulkPlan::unfinished(desk.folder())), QStringList());
    QCOMPARE(QDir(desk.folder()).entryList(QDir::Files), QStringList());
}

void tst_BulkPlan::whatIsNoPlan()
{
    BulkDesk desk;
    QCOMPARE(waitFor(BulkPlan::open(desk.path(QStringLiteral("none.bulk")))).error().kind, Error::Kind::NotFound);
    QFile text(desk.path(QStringLiteral("text.bulk")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    QCOMPARE(waitFor(BulkPlan::open(text.fileName())).error().kind, Error::Kind::NotADatabase);
    const QString other = desk.path(QStringLiteral("other.bulk"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(other);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("CREATE TABLE t (a)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QCOMPARE(waitFor(BulkPlan::open(other)).error().kind, Error::Kind::Damaged);
    QCOMPARE(*waitFor(BulkPlan::unfinished(desk.folder())), QStringList());
    QVERIFY2(QFile::exists(other) && QFile::exists(text.fileName()), "what is not ours stays");
}

void tst_BulkPlan::fullDisk()
{
    BulkDesk desk;
    desk.directory.addMany(40);
    desk.source.addNames(40);
    const auto plan = desk.planned();
    {
        // Room for nothing more: intents cannot be written, so nothing is sent.
        const FileSizeLimit full(1024);
        const auto counts = desk.run(plan);
        QVERIFY(!counts.ok());
        QVERIFY(counts.error().kind == Error::Kind::NoSpace || counts.error().kind == Error::Kind::CannotWrite);
        QVERIFY(desk.directory.sent.isEmpty());
    }
    const auto counts = desk.run(plan);
    QVERIFY(counts.ok());
    QCOMPARE(counts->states.value(State::Changed), 40);
}

void tst_BulkPlan::report()
{
    BulkDesk desk;
    desk.directory.addMany(3);
    desk.directory.users[QStringLiteral("zusr2")].displayName = QStringLiteral("=cmd|' /C calc'!A0");
    desk.source.addNames(3);
    desk.source.add({.userName = QStringLiteral("nobody")});
    desk.directory.answers.insert(QStringLiteral("zusr3"), {Outcome::refused({}, {{.status = StatusCode::PasswordTooShort, .detail = QStringLiteral("12")}})});
    const auto plan = desk.planned();
    QVERIFY(desk.run(plan).ok());
    const QString path = desk.path(QStringLiteral("report.csv"));
    const auto rows = waitFor(BulkReport::write(plan, path));
    QVERIFY(rows.ok());
    QCOMPARE(*rows, 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.first(), QByteArray("\"line\",\"user_id\",\"username\",\"name\",\"verdict\",\"outcome\",\"codes\",\"cid\",\"password_expiry\",\"must_change\"\r"));
    QVERIFY2(lines.at(1).startsWith("\"2\",\"zusr1\",\"user1\",\"User 1\",\"will_change\",\"changed\",\"\",\""), lines.at(1).constData());
    QVERIFY2(lines.at(2).contains("\"'=cmd|"), lines.at(2).constData());
    QVERIFY2(lines.at(3).contains("\"refused\",\"E003002 12\""), lines.at(3).constData());
    QVERIFY2(lines.at(4).contains("\"nobody\",\"\",\"unknown_user\",\"left_out\""), lines.at(4).constData());
    QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
}

void tst_BulkPlan::reportThatCannotBeWritten()
{
    BulkDesk desk;
    desk.directory.addMany(200);
    desk.source.addNames(200);
    const auto plan = desk.planned();
    const QString path = desk.path(QStringLiteral("report.csv"));
    {
        const FileSizeLimit full(4096);
        QCOMPARE(waitFor(BulkReport::write(plan, path)).error().kind, Error::Kind::NoSpace);
    }
    QVERIFY2(QDir(desk.folder()).entryList({QStringLiteral("report*")}).isEmpty(), "whole or not at all");
    QVERIFY(waitFor(BulkReport::write(plan, path)).ok());
    QCOMPARE(waitFor(BulkReport::write(plan, path)).error().kind, Error::Kind::AlreadyExists);
    QCOMPARE(waitFor(BulkReport::write(plan, desk.path(QStringLiteral("no/report.csv")))).error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(tst_BulkPlan)
#include "tst_BulkPlan.moc"
