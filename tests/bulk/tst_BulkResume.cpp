// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bulk/BulkDesk.h"

#include "models/bulk/HandOverFile.h"

using namespace passwright;

using State = BulkEntry::State;

// A run whose program ends at any moment, and the one that goes on: nobody twice, nobody left out.
class tst_BulkResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryMoment_data();
    void atEveryMoment();
    void withoutATrail_data();
    void withoutATrail();
    void trailDoesNotAnswer();
    void passwordsThatDiedWithTheProgram();
    void stoppedAndGoneOnInOneProgram();
    void unlockingIsMadeUpFor();
    void whatNothingTellsStaysUnknown();
};

void tst_BulkResume::atEveryMoment_data()
{
    QTest::addColumn<int>("changes");
    QTest::addColumn<bool>("isGiven");
    for (const int changes : {0, 1, 7, 8, 9, 20, 23}) {
        QTest::addRow("generated, %d", changes) << changes << false;
        QTest::addRow("given, %d", changes) << changes << true;
    }
}

void tst_BulkResume::atEveryMoment()
{
    QFETCH(const int, changes);
    QFETCH(const bool, isGiven);
    constexpr int users = 24;
    BulkDesk desk;
    desk.options.passwords = isGiven ? BulkOptions::Passwords::Given : BulkOptions::Passwords::Generated;
    desk.directory.addMany(users);
    for (int i = 1; i <= users; ++i)
        desk.source.add({.userName = QStringLiteral("user%1").arg(i)}, isGiven ? std::optional(Secret::fromUtf8("Amber-Teapot-" + QByteArray::number(i))) : std::nullopt);
    auto plan = desk.planned();
    const QString path = plan->path();
    const QString keeperPath = desk.path(QStringLiteral("passwords"));
    {
        const auto keeper = HandOverFile::create(keeperPath, Secret::fromUtf8("a passphrase"), desk.random);
        QVERIFY(keeper.ok());
        desk.crashAfter(changes, plan, keeper->get());
    }
    plan.reset();
    const auto unfinished = [&desk] { return *waitFor(BulkPlan::unfinished(desk.folder())); };
    QTRY_COMPARE(unfinished(), QStringList{path});

    const auto opened = waitFor(BulkPlan::open(path));
    QVERIFY(opened.ok());
    const auto keeper = HandOverFile::open(keeperPath, Secret::fromUtf8("a passphrase"));
    QVERIFY(keeper.ok());
    const auto counts = desk.run(*opened, keeper->get());
    QVERIFY(counts.ok());
    QCOMPARE(counts->states, (QMap<State, qint64>{{State::Changed, users}}));
    QCOMPARE(counts->notHandedOver, 0);
    int handed = 0;
    for (int i = 1; i <= users; ++i) {
        const QString userId = QStringLiteral("zusr%1").arg(i);
        QCOMPARE(desk.directory.timesChanged.value(userId), 1);
        if (isGiven)
            QCOMPARE(desk.directory.passwords.value(userId).bytes().toByteArray(), "Amber-Teapot-" + QByteArray::number(i));
    }
    QVERIFY((*keeper)->forEach([&](const HandOverEntry &entry) {
        ++handed;
        return entry.password == desk.directory.passwords.value(entry.userId);
    }).ok());
    QCOMPARE(handed, isGiven ? 0 : users);
}

void tst_BulkResume::withoutATrail_data()
{
    QTest::addColumn<int>("changes");
    for (const int changes : {1, 3, 8, 13})
        QTest::addRow("%d", changes) << changes;
}

// The users themselves say whether they were changed.
void tst_BulkResume::withoutATrail()
{
    QFETCH(const int, changes);
    BulkDesk desk;
    desk.directory.can.auditInDirectory = false;
    desk.directory.trail.clear();
    desk.directory.addMany(14);
    desk.source.addNames(14);
    const auto plan = desk.planned();
    const auto keeper = HandOverFile::create(desk.path(QStringLiteral("passwords")), Secret::fromUtf8("a passphrase"), desk.random);
    QVERIFY(keeper.ok());
    desk.directory.now = desk.directory.now.addSecs(1);
    desk.clock.advance(1);
    desk.crashAfter(changes, plan, keeper->get());
    desk.directory.trail.clear();
    const auto counts = desk.run(plan, keeper->get());
    QVERIFY(counts.ok());
    QCOMPARE(counts->states, (QMap<State, qint64>{{State::Changed, 14}}));
    for (int i = 1; i <= 14; ++i)
        QCOMPARE(desk.directory.timesChanged.value(QStringLiteral("zusr%1").arg(i)), 1);
}

void tst_BulkResume::trailDoesNotAnswer()
{
    BulkDesk desk;
    desk.directory.addMany(10);
    desk.source.addNames(10);
    const auto plan = desk.planned();
    const auto keeper = HandOverFile::create(desk.path(QStringLiteral("passwords")), Secret::fromUtf8("a passphrase"), desk.random);
    QVERIFY(keeper.ok());
    desk.crashAfter(3, plan, keeper->get());
    const qsizetype before = desk.directory.sent.size();
    desk.directory.trailAnswers = false;
    const auto counts = desk.run(plan, keeper->get());
    QVERIFY(!counts.ok());
    QCOMPARE(counts.error().code, QStringLiteral("net.refused"));
    QCOMPARE(desk.directory.sent.size(), before);
    desk.directory.trailAnswers = true;
    QVERIFY(desk.run(plan, keeper->get()).ok());
    for (int i = 1; i <= 10; ++i)
        QCOMPARE(desk.directory.timesChanged.value(QStringLiteral("zusr%1").arg(i)), 1);
}

void tst_BulkResume::passwordsThatDiedWithTheProgram()
{
    BulkDesk desk;
    desk.directory.addMany(20);
    desk.source.addNames(20);
    const auto plan = desk.planned();
    {
        HandOverMemory gone;
        desk.crashAfter(15, plan, &gone);
    }
    HandOverMemory fresh;
    const auto counts = desk.run(plan, &fresh);
    QVERIFY(counts.ok());
    QCOMPARE(counts->states, (QMap<State, qint64>{{State::Changed, 20}}));
    QCOMPARE(counts->notHandedOver, 0);
    int handed = 0;
    QVERIFY(fresh.forEach([&](const HandOverEntry &entry) {
        ++handed;
        return entry.password == desk.directory.passwords.value(entry.userId);
    }).ok());
    QCOMPARE(handed, 20);
    // Whoever never comes back to it is told.
    QCOMPARE(waitFor(plan->counts())->notHandedOver, 20);
}

void tst_BulkResume::stoppedAndGoneOnInOneProgram()
{
    BulkDesk desk;
    desk.directory.addMany(30);
    desk.source.addNames(30);
    const auto plan = desk.planned();
    {
        BulkRun bulk(desk.parts(), plan, nullptr, &desk.handOver, BulkDesk::caller());
        QObject::connect(&bulk, &BulkRun::rowEnded, &bulk, [&] {
            if (desk.directory.timesChanged.size() >= 10)
                bulk.stopAfterThisOne();
        });
        const auto stopped = BulkDesk::endOf<BulkCounts>(bulk, &BulkRun::finished, [&bulk] { bulk.start(); });
        QVERIFY(stopped.ok());
        QVERIFY(stopped->toDo() > 0);
        QCOMPARE(stopped->notHandedOver, 0);
    }
    const auto counts = desk.run(plan);
    QVERIFY(counts.ok());
    QCOMPARE(counts->notHandedOver, 0);
    for (int i = 1; i <= 30; ++i)
        QCOMPARE(desk.directory.timesChanged.value(QStringLiteral("zusr%1").arg(i)), 1);
}

void tst_BulkResume::unlockingIsMadeUpFor()
{
    BulkDesk desk;
    desk.options.unlocksAsWell = true;
    desk.directory.can.changesAtOnce = 1;
    desk.directory.addMany(3);
    desk.directory.users[QStringLiteral("zusr1")].isLocked = true;
    desk.source.addNames(3);
    const auto plan = desk.planned();
    const auto keeper = HandOverFile::create(desk.path(QStringLiteral("passwords")), Secret::fromUtf8("a passphrase"), desk.random);
    QVERIFY(keeper.ok());
    desk.crashAfter(0, plan, keeper->get());
    QVERIFY(desk.directory.unlocked.isEmpty());
    const auto counts = desk.run(plan, keeper->get());
    QVERIFY(counts.ok());
    QCOMPARE(counts->states.value(State::Changed), 3);
    QCOMPARE(desk.directory.unlocked, (QStringList{QStringLiteral("zusr1")}));
    QCOMPARE(desk.directory.timesChanged.value(QStringLiteral("zusr1")), 1);
}

void tst_BulkResume::whatNothingTellsStaysUnknown()
{
    BulkDesk desk;
    desk.directory.can.auditInDirectory = false;
    desk.directory.addMany(2);
    desk.source.addNames(2);
    const auto plan = desk.planned();
    desk.directory.answers.insert(QStringLiteral("zusr1"), {Outcome{.kind = Outcome::Kind::Unknown}});
    const auto first = desk.run(plan);
    QVERIFY(first.ok());
    QCOMPARE(BulkDesk::states(plan), QStringLiteral("unknown changed"));
    // Somebody else changed that password since, long after.
    desk.directory.users[QStringLiteral("zusr1")].passwordLastSet = desk.directory.now.addDays(2);
    const auto second = desk.run(plan);
    QVERIFY(second.ok());
    QCOMPARE(BulkDesk::states(plan), QStringLiteral("unknown changed"));
    QCOMPARE(desk.directory.sent.count(QStringLiteral("zusr1")), 1);
}

QTEST_GUILESS_MAIN(tst_BulkResume)
#include "tst_BulkResume.moc"
