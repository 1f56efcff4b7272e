// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/ContractSuite.h"

#include "tests/support/CryptoTestMain.h"
#include "tests/support/WaitFor.h"

using namespace passwright;

//! What a super-user does besides changing passwords, over every backend.
class tst_ContractAccounts : public ContractSuite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDoors(); }
    void init() { openDoor(); }
    void cleanup() { closeDoor(); }

    void lockedUsersCannotSignInUntilUnlocked();
    void approvedUsersCanSignIn();
    void unknownUsersAreRefused();
    void regularUsersAreRefused();
    void lastSuperUserIsNotLocked();
    void addedUsersCanSignIn();
    void addedUsersAreHeldToTheRules_data();
    void addedUsersAreHeldToTheRules();
    void userIsReadById();
    void searchFinds_data();
    void searchFinds();
    void searchGoesPageByPage();
};

void tst_ContractAccounts::lockedUsersCannotSignInUntilUnlocked()
{
    const Session super = admin();
    const QString joanId = account(super, "joan").userId;
    const auto locked = waitFor(directory().lock(joanId, context(super)));
    QVERIFY(locked.ok());
    QCOMPARE(summary(*locked), QStringLiteral("changed"));
    QCOMPARE(locked->done, QList<Outcome::Step>{Outcome::Step::Lock});
    Account after = account(super, "joan");
    QVERIFY(after.isLocked);
    QCOMPARE(after.lockedTime, fixture().nowUtc());
    QCOMPARE(after.lockedBy, super.userId);
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("refused E005002"));

    QCOMPARE(summary(*waitFor(directory().unlock(joanId, context(super)))), QStringLiteral("changed"));
    after = account(super, "joan");
    QVERIFY(!after.isLocked);
    QVERIFY(!after.lockedTime.isValid());
    QVERIFY(after.lockedBy.isEmpty());
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("in"));
}

void tst_ContractAccounts::approvedUsersCanSignIn()
{
    const Session super = admin();
    QCOMPARE(summary(*waitFor(directory().approve(account(super, "pending").userId, context(super)))), QStringLiteral("changed"));
    QCOMPARE(account(super, "pending").approval, Account::Approval::Approved);
    QCOMPARE(summary(trySignIn("pending", "Pending-Pass-4!")), QStringLiteral("in"));
}

void tst_ContractAccounts::unknownUsersAreRefused()
{
    const Session super = admin();
    const QString nobody = QStringLiteral("zusrnosuch");
    QCOMPARE(summary(*waitFor(directory().lock(nobody, context(super)))), QStringLiteral("refused E001100"));
    QCOMPARE(summary(*waitFor(directory().unlock(nobody, context(super)))), QStringLiteral("refused E001100"));
    QCOMPARE(summary(*waitFor(directory().approve(nobody, context(super)))), QStringLiteral("refused E001100"));
    const auto user = waitFor(directory().user(nobody, context(super)));
    QVERIFY(!user.ok());
    QCOMPARE(user.error().kind, Error::Kind::NotFound);
}

void tst_ContractAccounts::regularUsersAreRefused()
{
    const Session super = admin();
    const Session regular = joan();
    const QString mary = account(super, "mary").userId;
    const auto expected = ifTold("E005005");
    QCOMPARE(summary(*waitFor(directory().lock(mary, context(regular)))), expected);
    QCOMPARE(summary(*waitFor(directory().unlock(account(super, "locked").userId, context(regular)))), expected);
    QCOMPARE(summary(*waitFor(directory().approve(account(super, "pending").userId, context(regular)))), expected);
    if (!cannotAddUsers(regular)) {
        const NewUser user{.userName = QStringLiteral("intruder"), .password = Secret::fromUtf8("Some-Pass-1"), .isSuperUser = true};
        QCOMPARE(summary(*waitFor(directory().addUser(user, context(regular)))), expected);
    }
    QCOMPARE(waitFor(directory().user(mary, context(regular))).error().kind, Error::Kind::NotPermitted);
    QCOMPARE(waitFor(directory().search({}, context(regular))).error().kind, Error::Kind::NotPermitted);
    QCOMPARE(waitFor(directory().lookUp({{.userName = QStringLiteral("mary")}}, context(regular))).error().kind, Error::Kind::NotPermitted);
    QCOMPARE(waitFor(directory().lookUp({{.userId = mary}}, context(regular))).error().kind, Error::Kind::NotPermitted);
    QVERIFY(!account(super, "mary").isLocked);
    QVERIFY(account(super, "locked").isLocked);
    QCOMPARE(summary(trySignIn("intruder", "Some-Pass-1")), QStringLiteral("refused E005001"));
}

void tst_ContractAccounts::lastSuperUserIsNotLocked()
{
    const Session super = admin();
    const QString second = account(super, "admin2").userId;
    QCOMPARE(summary(*waitFor(directory().lock(second, context(super)))), QStringLiteral("changed"));
    const QString last = summary(*waitFor(directory().lock(super.userId, context(super))));
    if (!fixture().traits().guardsLastSuperUser) {
        QCOMPARE(last, QStringLiteral("changed"));
        QCOMPARE(summary(trySignIn("admin1", "hQ9nl93UDqGus")), QStringLiteral("refused E005002"));
        return;
    }
    QCOMPARE(last, QStringLiteral("refused P000005"));
    QVERIFY(!account(super, "admin1").isLocked);
}

void tst_ContractAccounts::addedUsersCanSignIn()
{
    const Session super = admin();
    if (cannotAddUsers(super)) {
        QCOMPARE(summary(trySignIn("zoe", "First-Pass-1")), QStringLiteral("refused E005001"));
        return;
    }
    const NewUser user{.userName = QStringLiteral("zoe"),
        .password = Secret::fromUtf8("First-Pass-1"),
        .displayName = QStringLiteral("Zo\u00EB Novak"),
        .firstName = QStringLiteral("Zo\u00EB"),
        .lastName = QStringLiteral("Novak"),
        .email = QStringLiteral("zoe@example.com"),
        .mustChange = true};
    const auto added = waitFor(directory().addUser(user, context(super)));
    QVERIFY(added.ok());
    QCOMPARE(summary(*added), QStringLiteral("changed"));
    const auto stored = waitFor(directory().user(added->userId, context(super)));
    QVERIFY(stored.ok());
    QCOMPARE(stored->userName, user.userName);
    QCOMPARE(stored->displayName, user.displayName);
    QCOMPARE(stored->email, user.email);
    QCOMPARE(stored->passwordExpiry, fixture().nowUtc().addDays(730));
    QVERIFY(stored->mustChange);
    QVERIFY(!stored->isSuperUser);
    QVERIFY(stored->unreadable.isEmpty());
    QCOMPARE(summary(trySignIn("zoe", "First-Pass-1")), QStringLiteral("refused E003007"));
}

void tst_ContractAccounts::addedUsersAreHeldToTheRules_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("expected");
    const QString good = QStringLiteral("First-Pass-1");
    const QString none;
    QTest::newRow("taken") << QStringLiteral("joan") << good << none << QStringLiteral("refused E001002");
    QTest::newRow("no name") << none << good << none << QStringLiteral("refused E001001");
    QTest::newRow("blank in the name") << QStringLiteral("zo e") << good << none << QStringLiteral("refused E001004");
    QTest::newRow("NUL in the name") << QStringLiteral("zo") + QChar(0) << good << none << QStringLiteral("refused E001001");
    QTest::newRow("long name") << QString(10000, QLatin1Char('z')) << good << none << QStringLiteral("refused E001003");
    QTest::newRow("no address") << QStringLiteral("zoe") << good << QStringLiteral("nowhere") << QStringLiteral("refused E002001");
    QTest::newRow("blank in the address") << QStringLiteral("zoe") << good << QStringLiteral("z @x.org")
                                          << QStringLiteral("refused E002004");
    QTest::newRow("short password") << QStringLiteral("zoe") << QStringLiteral("x") << none << QStringLiteral("refused E003002");
}

void tst_ContractAccounts::addedUsersAreHeldToTheRules()
{
    QFETCH(QString, userName);
    QFETCH(QString, password);
    QFETCH(QString, email);
    QFETCH(QString, expected);
    const Session super = admin();
    const auto before = waitFor(directory().search({.text = {}, .limit = 1000}, context(super)));
    if (!cannotAddUsers(super)) {
        const NewUser user{.userName = userName, .password = Secret::fromString(password), .email = email};
        const auto added = waitFor(directory().addUser(user, context(super)));
        QVERIFY(added.ok());
        QCOMPARE(summary(*added), expected);
    }
    const auto after = waitFor(directory().search({.text = {}, .limit = 1000}, context(super)));
    QCOMPARE(after->users, before->users);
}

void tst_ContractAccounts::userIsReadById()
{
    const Session super = admin();
    const Account found = account(super, "locked");
    const auto read = waitFor(directory().user(found.userId, context(super)));
    QVERIFY(read.ok());
    QCOMPARE(*read, found);
    QVERIFY(read->isLocked);
}

void tst_ContractAccounts::searchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("userNames");
    QTest::newRow("user name") << QStringLiteral("joan") << QStringList{QStringLiteral("joan")};
    QTest::newRow("start of a user name") << QStringLiteral("joa") << QStringList{QStringLiteral("joan")};
    QTest::newRow("start of the last name, any case") << QStringLiteral("mAJO") << QStringList{QStringLiteral("mary")};
    QTest::newRow("both words, other way round") << QStringLiteral("doe joan") << QStringList{QStringLiteral("joan")};
    QTest::newRow("not inside a word") << QStringLiteral("ajor") << QStringList{};
    QTest::newRow("every word counts") << QStringLiteral("joan major") << QStringList{};
    QTest::newRow("e-mail") << QStringLiteral("joan@exam") << QStringList{QStringLiteral("joan")};
    QTest::newRow("per cent is a per cent") << QStringLiteral("%") << QStringList{};
    QTest::newRow("underscore is an underscore") << QStringLiteral("j_an") << QStringList{};
    QTest::newRow("quote") << QStringLiteral("' OR 1=1 --") << QStringList{};
    QTest::newRow("NUL") << QString(QChar(0)) << QStringList{};
    QTest::newRow("10,000 characters") << QString(10000, QLatin1Char('j')) << QStringList{};
}

void tst_ContractAccounts::searchFinds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, userNames);
    const auto page = waitFor(directory().search({.text = text}, context(admin())));
    QVERIFY(page.ok());
    QStringList found;
    for (const Account &user : page->users)
        found << user.userName;
    const bool isByAddress = text.contains(QLatin1Char('@'));
    QCOMPARE(found, isByAddress && !fixture().traits().findsAddresses ? QStringList() : userNames);
    QVERIFY(!page->hasMore);
}

void tst_ContractAccounts::searchGoesPageByPage()
{
    const Session super = admin();
    const auto all = waitFor(directory().search({.text = {}, .limit = 1000}, context(super)));
    QVERIFY(all.ok());
    QVERIFY(all->users.size() >= 10);
    QVERIFY(!all->hasMore);

    QStringList names;
    QString cursor;
    bool hasMore = true;
    while (hasMore) {
        const auto page = waitFor(directory().search({.text = {}, .limit = 3, .after = cursor}, context(super)));
        QVERIFY(page.ok());
        QVERIFY(page->users.size() <= 3);
        QVERIFY(!page->users.isEmpty());
        for (const Account &user : page->users)
            names << user.userName;
        hasMore = page->hasMore;
        cursor = page->cursor;
    }
    QStringList expected;
    for (const Account &user : all->users)
        expected << user.userName;
    QCOMPARE(names, expected);
    QStringList keys;
    for (const Account &user : all->users)
        keys << (fixture().traits().sortsByUserName ? user.userName : user.displayName);
    QStringList sorted = keys;
    sorted.sort();
    QCOMPARE(keys, sorted);
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ContractAccounts)
#include "tst_ContractAccounts.moc"
