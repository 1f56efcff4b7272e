// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bulk/BulkDesk.h"

#include "models/bulk/HandOverFile.h"

using namespace passwright;

using State = BulkEntry::State;

// A run that nothing ends too early, and what it does with answers that are no.
class tst_BulkRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyOnceAndInOrder();
    void intentAndPasswordAreOnTheDiskFirst();
    void optionsAndTheRowsOwn();
    void givenPasswords();
    void anotherFileIsNotRun();
    void refusedOnesDoNotStopIt();
    void refusedOnesHaveNothingToHandOver();
    void lockedOnesAreUnlocked();
    void unlockingFails();
    void toldToWait();
    void lostAnswerIsLookedUp();
    void unknownWhereNothingTells();
    void lostSessionEndsIt();
    void serverDownEndsIt();
    void stopsAfterThisOne();
    void plansThatCannotBeRun();
    void progressAndRows();

private:
    static Error error(Error::Kind kind, const char *detail = "") { return {.kind = kind, .detail = QString::fromLatin1(detail)}; }
};

void tst_BulkRun::everybodyOnceAndInOrder()
{
    BulkDesk desk;
    desk.directory.addMany(50);
    desk.source.addNames(50);
    const auto plan = desk.planned();
    const auto counts = desk.run(plan);
    QVERIFY(counts.ok());
    QCOMPARE(counts->states, (QMap<State, qint64>{{State::Changed, 50}}));
    QCOMPARE(counts->notHandedOver, 0);
    QStringList expected;
    for (int i = 1; i <= 50; ++i)
        expected << QStringLiteral("zusr%1").arg(i);
    QCOMPARE(desk.directory.sent, expected);
    QCOMPARE(desk.directory.mostUnderWay, 4);

    // What is handed over is what was set.
    int handed = 0;
    QSet<QByteArray> passwords;
    QVERIFY(desk.handOver.forEach([&](const HandOverEntry &entry) {
        ++handed;
        passwords.insert(entry.password.bytes().toByteArray());
        return entry.password == desk.directory.passwords.value(entry.userId);
    }).ok());
    QCOMPARE(handed, 50);
    QCOMPARE(passwords.size(), 50);
    for (const BulkEntry &entry : BulkDesk::entries(plan)) {
        QCOMPARE(entry.cid.size(), 24);
        QCOMPARE(entry.passwordExpiry, desk.directory.now.addDays(730));
    }
    for (const AuditEvent &event : std::as_const(desk.directory.trail))
        QCOMPARE(event.bulkId, plan->header().bulkId);
}

void tst_BulkRun::intentAndPasswordAreOnTheDiskFirst()
{
    BulkDesk desk;
    desk.directory.addMany(30);
    desk.source.addNames(30);
    const auto plan = desk.planned();
    auto file = HandOverFile::create(desk.path(QStringLiteral("passwords")), Secret::fromUtf8("a passphrase"), desk.random);
    QVERIFY(file.ok());
    HandOver &keeper = **file;
    int seen = 0;
    desk.directory.onSend = [&](const PasswordChange &change, const CallContext &context) {
        const auto page = waitFor(plan->page({.state = State::Intended, .limit = 1000}));
        QVERIFY(page.ok());
        const bool isIntended = std::any_of(page->entries.begin(), page->entries.end(),
            [&](const BulkEntry &entry) { return entry.userId == change.userId && entry.cid == context.cid && entry.isKept; });
        QVERIFY2(isIntended, "its intent");
        bool isKept = false;
        QVERIFY(keeper.forEach([&](const HandOverEntry &entry) {
            isKept = isKept || (entry.userId == change.userId && entry.password == change.newPassword);
            return !isKept;
        }).ok());
        QVERIFY2(isKept, "its password");
        ++seen;
    };
    const auto counts = desk.run(plan, &keeper);
    QVERIFY(counts.ok());
    QCOMPARE(seen, 30);
    QCOMPARE(counts->notHandedOver, 0);
}

void tst_BulkRun::optionsAndTheRowsOwn()
{
    BulkDesk desk;
    desk.options.expiryDays = 30;
    desk.options.mustChange = true;
    desk.options.reason = QStringLiteral("INC-1");
    desk.options.verification = QStringLiteral("by phone");
    desk.directory.addMany(2);
    desk.source.addNames(2);
    desk.source.rows[1].expiryDays = 7;
    desk.source.rows[1].mustChange = false;
    desk.source.rows[1].reason = QStringLiteral("INC-2");
    QVERIFY(desk.run(desk.planned()).ok());
    const PasswordChange first = desk.directory.last.value(QStringLiteral("zusr1"));
    QCOMPARE(first.passwordExpiryDays, std::optional(30));
    QCOMPARE(first.mustChange, std::optional(true));
    QCOMPARE(first.reason, QStringLiteral("INC-1"));
    QCOMPARE(first.verification, QStringLiteral("by phone"));
    QVERIFY(!first.loadedLastSet && !first.oldPassword);
    const PasswordChange second = desk.directory.last.value(QStringLiteral("zusr2"));
    QCOMPARE(second.passwordExpiryDays, std::optional(7));
    QCOMPARE(second.mustChange, std::optional(false));
    QCOMPARE(second.reason, QStringLiteral("INC-2"));
}

void tst_BulkRun::givenPasswords()
{
    BulkDesk desk;
    desk.options.passwords = BulkOptions::Passwords::Given;
    desk.directory.addMany(700);
    for (int i = 1; i <= 700; ++i) {
        const QByteArray password = i % 7 == 0 ? "short" : "Amber-Teapot-" + QByteArray::number(i);
        desk.source.add({.userName = QStringLiteral("user%1").arg(i)}, Secret::fromUtf8(password));
    }
    const auto counts = desk.run(desk.planned());
    QVERIFY(counts.ok());
    QCOMPARE(counts->states, (QMap<State, qint64>{{State::Changed, 600}, {State::LeftOut, 100}}));
    QCOMPARE(counts->notHandedOver, 0);
    for (int i = 1; i <= 700; ++i) {
        const Secret now = desk.directory.passwords.value(QStringLiteral("zusr%1").arg(i));
        QCOMPARE(now.bytes().toByteArray(), i % 7 == 0 ? QByteArray() : "Amber-Teapot-" + QByteArray::number(i));
    }
}

void tst_BulkRun::anotherFileIsNotRun()
{
    BulkDesk desk;
    desk.options.passwords = BulkOptions::Passwords::Given;
    desk.directory.addMany(2);
    desk.source.add({.userName = QStringLiteral("user1")}, Secret::fromUtf8("Amber-Teapot-1"));
    desk.source.add({.userName = QStringLiteral("user2")}, Secret::fromUtf8("Amber-Teapot-2"));
    const auto plan = desk.planned();
    desk.source.digestValue = QByteArray(32, 'x');
    const auto run = desk.run(plan);
    QVERIFY(!run.ok());
    QCOMPARE(run.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(run.error().subject, QStringLiteral("source"));
    QVERIFY(desk.directory.sent.isEmpty());
    QCOMPARE(BulkDesk::states(plan), QStringLiteral("planned planned"));
}

void tst_BulkRun::refusedOnesDoNotStopIt()
{
    BulkDesk desk;
    desk.directory.addMany(6);
    desk.source.addNames(6);
    desk.directory.answers.insert(QStringLiteral("zusr2"), {Outcome::refused({}, {{.status = StatusCode::UserIdInvalid}})});
    desk.directory.answers.insert(QStringLiteral("zusr4"), {error(Error::Kind::ServerFailed, "500")});
    const auto plan = desk.planned();
    const auto counts = desk.run(plan);
    QVERIFY(counts.ok());
    QCOMPARE(BulkDesk::states(plan), QStringLiteral("changed refused changed refused changed changed"));
    const auto entries = BulkDesk::entries(plan);
    QCOMPARE(entries.at(1).refusals.first().status, StatusCode::UserIdInvalid);
    QCOMPARE(entries.at(3).refusals.first().detail, QStringLiteral("500"));
}

void tst_BulkRun::refusedOnesHaveNothingToHandOver()
{
    BulkDesk desk;
    desk.directory.addMany(3);
    desk.source.addNames(3);
    desk.directory.answers.insert(QStringLiteral("zusr3"), {Outcome::refused({}, {{.status = StatusCode::UserIdInvalid}})});
    QVERIFY(desk.run(desk.planned()).ok());
    QStringList handed;
    QVERIFY(desk.handOver.forEach([&](const HandOverEntry &entry) {
        handed << entry.userId;
        return true;
    }).ok());
    QCOMPARE(handed, (QStringList{QStringLiteral("zusr1"), QStringLiteral("zusr2")}));
}

void tst_BulkRun::lockedOnesAreUnlocked()
{
    BulkDesk desk;
    desk.options.unlocksAsWell = true;
    desk.directory.addMany(3);
    desk.directory.users[QStringLiteral("zusr2")].isLocked = true;
    desk.source.addNames(3);
    const auto counts = desk.run(desk.planned());
    QVERIFY(counts.ok());
    QCOMPARE(counts->states.value(State::Changed), 3);
    QCOMPARE(desk.directory.unlocked, (QStringList{QStringLiteral("zusr2")}));
}

void tst_BulkRun::unlockingFails()
{
    BulkDesk desk;
    desk.options.unlocksAsWell = true;
    desk.directory.addMany(1);
    desk.directory.users[QStringLiteral("zusr1")].isLocked = true;
    desk.directory.unlockAnswer = Outcome::refused({}, {{.status = StatusCode::AuthNotAllowed}});
    desk.source.addNames(1);
    const auto plan = desk.planned();
    QVERIFY(desk.run(plan).ok());
    const auto entry = BulkDesk::entries(plan).first();
    QCOMPARE(entry.state, State::Partial);
    QCOMPARE(entry.refusals.first().status, StatusCode::AuthNotAllowed);
}

void tst_BulkRun::toldToWait()
{
    BulkDesk desk;
    desk.directory.addMany(12);
    desk.source.addNames(12);
    desk.directory.answers.insert(QStringLiteral("zusr3"), {error(Error::Kind::TooManyRequests, "1"), error(Error::Kind::TooManyRequests, "1")});
    desk.directory.answers.insert(QStringLiteral("zusr4"), {error(Error::Kind::TooManyRequests, "1")});
    desk.directory.answers.insert(QStringLiteral("zusr9"), {error(Error::Kind::Busy)});
    const auto plan = desk.planned();
    QStringList cids;
    desk.directory.onSend = [&cids](const PasswordChange &, const CallContext &context) { cids << context.cid; };
    const auto counts = desk.run(plan);
    QVERIFY(counts.ok());
    QCOMPARE(counts->states, (QMap<State, qint64>{{State::Changed, 12}}));
    for (int i = 1; i <= 12; ++i)
        QCOMPARE(desk.directory.timesChanged.value(QStringLiteral("zusr%1").arg(i)), 1);
    QCOMPARE(desk.directory.sent.count(QStringLiteral("zusr3")), 3);
    QCOMPARE(QSet<QString>(cids.begin(), cids.end()).size(), cids.size());
    QVERIFY(desk.handOver.forEach([&](const HandOverEntry &entry) { return entry.password == desk.directory.passwords.value(entry.userId); }).ok());
}

void tst_BulkRun::lostAnswerIsLookedUp()
{
    BulkDesk desk;
    desk.directory.addMany(4);
    desk.source.addNames(4);
    desk.directory.losesAnswer.insert(QStringLiteral("zusr2"), 1);
    desk.directory.answers.insert(QStringLiteral("zusr3"), {Outcome{.kind = Outcome::Kind::Unknown}}); // and it did not come about
    const auto plan = desk.planned();
    const auto counts = desk.run(plan);
    QVERIFY(counts.ok());
    QCOMPARE(counts->states, (QMap<State, qint64>{{State::Changed, 4}}));
    for (int i = 1; i <= 4; ++i)
        QCOMPARE(desk.directory.timesChanged.value(QStringLiteral("zusr%1").arg(i)), 1);
}

void tst_BulkRun::unknownWhereNothingTells()
{
    BulkDesk desk;
    desk.directory.can.auditInDirectory = false;
    desk.directory.can.changesAtOnce = 1;
    desk.directory.addMany(9);
    desk.source.addNames(9);
    const auto lose = [&desk](int i) { desk.directory.answers.insert(QStringLiteral("zusr%1").arg(i), {Outcome{.kind = Outcome::Kind::Unknown}}); };
    lose(2);
    for (const int i : {5, 6, 7})
        lose(i);
    const auto plan = desk.planned();
    const auto counts = desk.run(plan);
    QVERIFY2(!counts.ok(), "after three in a row it asks no more");
    QCOMPARE(counts.error().kind, Error::Kind::NotReachable);
    QCOMPARE(BulkDesk::states(plan), QStringLiteral("changed unknown changed changed unknown unknown unknown planned planned"));
    QCOMPARE(desk.directory.sent.size(), 7);
    // None of them came about, which the users tell: done once more, and only those.
    desk.clock.advance(60);
    QVERIFY(desk.run(plan).ok());
    for (int i = 1; i <= 9; ++i)
        QCOMPARE(desk.directory.timesChanged.value(QStringLiteral("zusr%1").arg(i)), 1);
}

void tst_BulkRun::lostSessionEndsIt()
{
    for (const bool isRefusal : {true, false}) {
        BulkDesk desk;
        desk.directory.addMany(20);
        desk.source.addNames(20);
        const Error lost{.kind = Error::Kind::NotPermitted, .code = QStringLiteral("E007001")};
        const Result<Outcome> answer = isRefusal ? Result<Outcome>(Outcome::refused({}, {{.status = StatusCode::SessionNotFound}})) : Result<Outcome>(lost);
        for (int i = 5; i <= 20; ++i)
            desk.directory.answers.insert(QStringLiteral("zusr%1").arg(i), {answer});
        const auto plan = desk.planned();
        const auto counts = desk.run(plan);
        QVERIFY(!counts.ok());
        QCOMPARE(counts.error().kind, Error::Kind::NotPermitted);
        QCOMPARE(counts.error().code, QStringLiteral("E007001"));
        const auto now = waitFor(plan->counts());
        QCOMPARE(now->states, (QMap<State, qint64>{{State::Changed, 4}, {State::Planned, 16}}));
        desk.directory.answers.clear();
        const auto again = desk.run(plan);
        QVERIFY(again.ok());
        QCOMPARE(again->states.value(State::Changed), 20);
        QCOMPARE(desk.directory.timesChanged.size(), 20);
    }
}

void tst_BulkRun::serverDownEndsIt()
{
    BulkDesk desk;
    desk.directory.addMany(20);
    desk.source.addNames(20);
    for (int i = 7; i <= 20; ++i)
        desk.directory.answers.insert(QStringLiteral("zusr%1").arg(i), {error(Error::Kind::NotReachable)});
    const auto plan = desk.planned();
    const auto counts = desk.run(plan);
    QVERIFY(!counts.ok());
    QCOMPARE(counts.error().kind, Error::Kind::NotReachable);
    QCOMPARE(waitFor(plan->counts())->states, (QMap<State, qint64>{{State::Changed, 6}, {State::Planned, 14}}));
    int handed = 0;
    QVERIFY(desk.handOver.forEach([&handed](const HandOverEntry &) { return ++handed > 0; }).ok());
    QCOMPARE(handed, 6);
}

void tst_BulkRun::stopsAfterThisOne()
{
    BulkDesk desk;
    desk.directory.addMany(40);
    desk.source.addNames(40);
    const auto plan = desk.planned();
    BulkRun bulk(desk.parts(), plan, nullptr, &desk.handOver, BulkDesk::caller());
    QObject::connect(&bulk, &BulkRun::rowEnded, &bulk, [&bulk] {
        bulk.stopAfterThisOne(); // as often as one likes
        bulk.stopAfterThisOne();
    });
    const auto counts = BulkDesk::endOf<BulkCounts>(bulk, &BulkRun::finished, [&bulk] { bulk.start(); });
    QVERIFY(counts.ok());
    QVERIFY(counts->states.value(State::Changed) >= 1);
    QVERIFY(counts->states.value(State::Changed) <= 4);
    QCOMPARE(counts->toDo() + counts->states.value(State::Changed), 40);
    QCOMPARE(counts->states.value(State::Intended), 0);
    QVERIFY(desk.run(plan).ok());
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(desk.directory.timesChanged.value(QStringLiteral("zusr%1").arg(i)), 1);
}

void tst_BulkRun::plansThatCannotBeRun()
{
    BulkDesk desk;
    const auto run = desk.run(desk.newPlan());
    QVERIFY(!run.ok());
    QCOMPARE(run.error().subject, QStringLiteral("plan"));
    desk.directory.rules.maxLength = 3;
    desk.directory.addMany(1);
    desk.source.addNames(1);
    const auto plan = desk.planned();
    const auto tooShort = desk.run(plan);
    QVERIFY(!tooShort.ok());
    QCOMPARE(tooShort.error().subject, QStringLiteral("rules"));
    QVERIFY(desk.directory.sent.isEmpty());
    QCOMPARE(BulkDesk::states(plan), QStringLiteral("planned"));
}

void tst_BulkRun::progressAndRows()
{
    BulkDesk desk;
    desk.directory.addMany(25);
    desk.source.addNames(25);
    desk.source.add({.userName = QStringLiteral("nobody")});
    BulkRun bulk(desk.parts(), desk.planned(), nullptr, &desk.handOver, BulkDesk::caller());
    QStringList ended;
    BulkProgress last;
    QObject::connect(&bulk, &BulkRun::rowEnded, &bulk, [&ended](const BulkEntry &entry) { ended << entry.userId; });
    QObject::connect(&bulk, &BulkRun::progressed, &bulk, [&last](const BulkProgress &progress) { last = progress; });
    QVERIFY(BulkDesk::endOf<BulkCounts>(bulk, &BulkRun::finished, [&bulk] { bulk.start(); }).ok());
    QCOMPARE(ended.size(), 25);
    QCOMPARE(last.done, 25);
    QCOMPARE(last.total, std::optional<qint64>(25));
    QVERIFY(last.perSecond > 0);
    QCOMPARE(last.secondsLeft, std::optional<qint64>(0));
}

QTEST_GUILESS_MAIN(tst_BulkRun)
#include "tst_BulkRun.moc"
