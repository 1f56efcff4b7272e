// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bulk/BulkDesk.h"

using namespace passwright;

using Kind = BulkVerdict::Kind;

// What a person is told before anything is written.
class tst_BulkDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void givenPasswordsMeetTheRules();
    void lockedOnesWhereTheyAreUnlocked();
    void whoeverIsNamedOrHelpedAllTheSame();
    void changesNothing();
    void manyRowsInBatches();
    void endsWithTheSourcesError();
    void stops();
    void whatTheDirectoryCannotDo();
};

void tst_BulkDryRun::verdicts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BulkVerdict::Kind>("kind");
    QTest::newRow("well") << QStringLiteral("user1") << Kind::WillChange;
    QTest::newRow("nobody") << QStringLiteral("User1") << Kind::UnknownUser;
    QTest::newRow("two of a name") << QStringLiteral("twin") << Kind::Ambiguous;
    QTest::newRow("oneself") << QStringLiteral("admin") << Kind::OwnAccount;
    QTest::newRow("another super-user") << QStringLiteral("chief") << Kind::OtherSuperUser;
    QTest::newRow("locked") << QStringLiteral("locked") << Kind::WillNotHelp;
    QTest::newRow("not approved") << QStringLiteral("pending") << Kind::WillNotHelp;
    QTest::newRow("not active") << QStringLiteral("gone") << Kind::WillNotHelp;
    QTest::newRow("sign-up not final") << QStringLiteral("half") << Kind::WillNotHelp;
    QTest::newRow("no name") << QString() << Kind::InvalidRow;
    QTest::newRow("hostile") << QStringLiteral("'; DROP TABLE bulk_row; --") << Kind::UnknownUser;
}

void tst_BulkDryRun::verdicts()
{
    QFETCH(const QString, name);
    QFETCH(const BulkVerdict::Kind, kind);
    BulkDesk desk;
    desk.directory.addMany(1);
    const auto add = [&desk](const char *userName, Account account) {
        account.userName = QString::fromLatin1(userName);
        account.userId = account.userId.isEmpty() ? QStringLiteral("zusr") + account.userName : account.userId;
        desk.directory.add(account);
    };
    add("twin", {.userId = QStringLiteral("zusrtwin1")});
    add("twin", {.userId = QStringLiteral("zusrtwin2")});
    add("admin", {.isSuperUser = true});
    add("chief", {.isSuperUser = true});
    add("locked", {.isLocked = true});
    add("pending", {.approval = Account::Approval::BeforeDecision});
    add("gone", {.isActive = false});
    add("half", {.isSignUpFinal = false});
    desk.source.add({.userName = name});
    const auto plan = desk.newPlan();
    const auto counts = desk.dryRun(plan);
    QVERIFY(counts.ok());
    QCOMPARE(counts->verdicts, (QMap<Kind, qint64>{{kind, 1}}));
    const auto entry = BulkDesk::entries(plan).first();
    QCOMPARE(entry.line, 2);
    QCOMPARE(entry.state, kind == Kind::WillChange ? BulkEntry::State::Planned : BulkEntry::State::LeftOut);
    QCOMPARE(entry.verdict.notices.isEmpty(), kind == Kind::WillChange || kind == Kind::UnknownUser || kind == Kind::Ambiguous || kind == Kind::InvalidRow);
}

void tst_BulkDryRun::givenPasswordsMeetTheRules()
{
    BulkDesk desk;
    desk.options.passwords = BulkOptions::Passwords::Given;
    desk.directory.rules.minLength = 12;
    desk.directory.addMany(4);
    desk.source.add({.userName = QStringLiteral("user1")}, Secret::fromUtf8("Amber-Teapot-1717"));
    desk.source.add({.userName = QStringLiteral("user2")}, Secret::fromUtf8("Tea"));
    desk.source.add({.userName = QStringLiteral("user3")});
    desk.source.add({.userId = QStringLiteral("zusr1")}, Secret::fromUtf8("Amber-Teapot-1718"));
    desk.source.rows.append({.number = 5, .key = {.userName = QStringLiteral("user4")}, .newPassword = Secret::fromUtf8("Amber-Teapot-1719"), .badColumn = QStringLiteral("expiry_days")});
    const auto plan = desk.planned();
    const auto entries = BulkDesk::entries(plan);
    QCOMPARE(entries.size(), 5);
    QCOMPARE(entries.at(0).verdict.kind, Kind::WillChange);
    QCOMPARE(entries.at(1).verdict.kind, Kind::RefusedByPolicy);
    QCOMPARE(entries.at(1).verdict.refusals.first().status, StatusCode::PasswordTooShort);
    QCOMPARE(entries.at(1).verdict.refusals.first().detail, QStringLiteral("12"));
    QCOMPARE(entries.at(2).verdict.kind, Kind::InvalidRow);
    QCOMPARE(entries.at(2).verdict.refusals.first().detail, QStringLiteral("new_password"));
    QCOMPARE(entries.at(3).verdict.kind, Kind::Duplicate);
    QCOMPARE(entries.at(4).verdict.kind, Kind::InvalidRow);
    QCOMPARE(entries.at(4).verdict.refusals.first().detail, QStringLiteral("expiry_days"));

    QDir folder(desk.folder());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("Teapot"), qPrintable(name + QStringLiteral(" holds a password")));
    }
}

void tst_BulkDryRun::lockedOnesWhereTheyAreUnlocked()
{
    BulkDesk desk;
    desk.options.unlocksAsWell = true;
    desk.directory.add({.userId = QStringLiteral("zusr1"), .userName = QStringLiteral("joan"), .isLocked = true});
    desk.directory.add({.userId = QStringLiteral("zusr2"), .userName = QStringLiteral("mary"), .isLocked = true, .approval = Account::Approval::Rejected});
    desk.source.add({.userName = QStringLiteral("joan")});
    desk.source.add({.userName = QStringLiteral("mary")});
    QCOMPARE(BulkDesk::states(desk.planned()), QStringLiteral("planned left_out"));
}

void tst_BulkDryRun::whoeverIsNamedOrHelpedAllTheSame()
{
    BulkDesk desk;
    desk.options.namedSuperUsers = {QStringLiteral("chief")};
    desk.options.resetsUnhelped = true;
    desk.directory.add({.userId = QStringLiteral("zusr1"), .userName = QStringLiteral("chief"), .isSuperUser = true});
    desk.directory.add({.userId = QStringLiteral("zusr2"), .userName = QStringLiteral("Chief"), .isSuperUser = true});
    desk.directory.add({.userId = QStringLiteral("zusr3"), .userName = QStringLiteral("locked"), .isLocked = true});
    for (const char *name : {"chief", "Chief", "locked"})
        desk.source.add({.userName = QString::fromLatin1(name)});
    QCOMPARE(BulkDesk::states(desk.planned()), QStringLiteral("planned left_out planned"));
}

void tst_BulkDryRun::changesNothing()
{
    BulkDesk desk;
    desk.directory.addMany(10);
    desk.source.addNames(10);
    (void)desk.planned();
    QVERIFY(desk.directory.sent.isEmpty());
    QVERIFY(desk.directory.unlocked.isEmpty());
}

void tst_BulkDryRun::manyRowsInBatches()
{
    BulkDesk desk;
    desk.directory.addMany(200);
    for (int round = 0; round < 20; ++round)
        desk.source.addNames(200);
    for (qsizetype i = 0; i < desk.source.rows.size(); ++i)
        desk.source.rows[i].number = i + 1;
    const auto plan = desk.newPlan();
    const auto counts = desk.dryRun(plan);
    QVERIFY(counts.ok());
    QCOMPARE(counts->rows(), 4000);
    QCOMPARE(counts->verdicts.value(Kind::WillChange), 200);
    QCOMPARE(counts->verdicts.value(Kind::Duplicate), 3800);
    QVERIFY2(desk.directory.lookUps < 50, "in batches");
    QCOMPARE(plan->header().sourceDigest, desk.source.digestValue);
    const auto duplicates = waitFor(plan->page({.verdict = Kind::Duplicate, .after = 1000, .limit = 3}));
    QVERIFY(duplicates.ok());
    QCOMPARE(duplicates->entries.size(), 3);
    QCOMPARE(duplicates->entries.first().number, 1001);
    QVERIFY(duplicates->hasMore);
}

void tst_BulkDryRun::endsWithTheSourcesError()
{
    BulkDesk desk;
    desk.directory.addMany(3);
    desk.source.addNames(3);
    desk.source.failsAtEnd = Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("4:1")};
    const auto plan = desk.newPlan();
    const auto counts = desk.dryRun(plan);
    QVERIFY(!counts.ok());
    QCOMPARE(counts.error().subject, QStringLiteral("4:1"));
    const auto run = desk.run(plan);
    QVERIFY(!run.ok());
    QVERIFY2(desk.directory.sent.isEmpty(), "half a file is not run");
}

void tst_BulkDryRun::stops()
{
    BulkDesk desk;
    desk.directory.addMany(10);
    for (int i = 0; i < 400; ++i)
        desk.source.addNames(10);
    for (qsizetype i = 0; i < desk.source.rows.size(); ++i)
        desk.source.rows[i].number = i + 1;
    const auto plan = desk.newPlan();
    BulkDryRun dry(desk.directory, desk.source, plan, BulkDesk::caller());
    const auto counts = BulkDesk::endOf<BulkCounts>(dry, &BulkDryRun::finished, [&dry] {
        dry.start();
        dry.stop();
        dry.stop();
    });
    QVERIFY(!counts.ok());
    QCOMPARE(counts.error().kind, Error::Kind::Cancelled);
}

void tst_BulkDryRun::whatTheDirectoryCannotDo()
{
    BulkDesk desk;
    desk.directory.can.mustChange = false;
    desk.source.addNames(1);
    desk.options.mustChange = true;
    const auto refused = desk.dryRun(desk.newPlan());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::NotSupported);
    QCOMPARE(refused.error().subject, QStringLiteral("must_change"));
    desk.options.mustChange = std::nullopt;
    QVERIFY(desk.dryRun(desk.newPlan()).ok());
}

QTEST_GUILESS_MAIN(tst_BulkDryRun)
#include "tst_BulkDryRun.moc"
