// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/ContractSuite.h"

#include "tests/support/CryptoTestMain.h"
#include "tests/support/WaitFor.h"

using namespace passwright;

namespace {

Secret secret(const char *text)
{
    return Secret::fromUtf8(text);
}

} // namespace

//! Zato's change_password, row by row: who may, and whose. Over every backend.
class tst_ContractChange : public ContractSuite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDoors(); }
    void init() { openDoor(); }
    void cleanup() { closeDoor(); }

    // The two examples of the documentation.
    void changePasswordCurrentUser();
    void changePasswordAnotherUser();

    // The caller.
    void noDataIsRefused();
    void withoutASessionItIsRefused();
    void unknownApplicationIsRefused();
    void lockedSinceTheSignInIsRefused();
    void expiredSinceTheSignInIsRefused();
    void mustChangeOfTheCallerIsNotLookedAt();

    // Whose.
    void regularUserForAnotherIsRefused();
    void regularUserForOneselfByIdIsOnesOwn();
    void unknownUserIsRefused();
    void superUserSetsWhateverTheState_data();
    void superUserSetsWhateverTheState();
    void superUserOnThemselvesNeedsTheOldPassword();

    // One's own.
    void wrongOldPasswordIsRefused();
    void missingOldPasswordIsRefused();
    void expiryOfARegularUserIsIgnored();
    void expiryOfASuperUserOnThemselvesIsHonoured();
    void mustChangeOfARegularUserIsRefused();
    void newMayBeTheOld();
    void otherSessionsGoOn();
};

void tst_ContractChange::changePasswordCurrentUser()
{
    // data = {'old_password': ..., 'new_password': ...}; no exception = success
    const Session session = joan();
    fixture().advance(60);
    const Outcome outcome =
        change({.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Q9mr70M8hKshqbCK6uLArAFVCdqcTdEh")}, session);
    QCOMPARE(summary(outcome), QStringLiteral("changed"));
    QCOMPARE(outcome.done, QList<Outcome::Step>{Outcome::Step::SetPassword});
    QCOMPARE(outcome.userId, session.userId);
    const bool isTold = fixture().traits().tellsOwnDates;
    QCOMPARE(outcome.passwordLastSet, isTold ? fixture().nowUtc() : QDateTime());
    QCOMPARE(outcome.passwordExpiry, isTold ? fixture().nowUtc().addDays(730) : QDateTime());
    const Account after = account(admin(), "joan");
    QCOMPARE(after.passwordLastSet, fixture().nowUtc());
    QCOMPARE(after.passwordExpiry, fixture().nowUtc().addDays(730));
    QCOMPARE(summary(trySignIn("joan", "Q9mr70M8hKshqbCK6uLArAFVCdqcTdEh")), QStringLiteral("in"));
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("refused E005001"));
}

void tst_ContractChange::changePasswordAnotherUser()
{
    // data = {'user_id': ..., 'new_password': ..., 'must_change': True}
    const Session super = admin();
    const QString mary = account(super, "mary").userId;
    const Outcome outcome =
        change({.newPassword = secret("5c5Apw67534s55ukRkEZSVyH3DKr2ajN"), .userId = mary, .mustChange = true}, super);
    QCOMPARE(summary(outcome), QStringLiteral("changed"));
    QCOMPARE(outcome.userId, mary);
    QVERIFY(outcome.done.contains(Outcome::Step::SetMustChange));
    QCOMPARE(summary(trySignIn("mary", "5c5Apw67534s55ukRkEZSVyH3DKr2ajN")), QStringLiteral("refused E003007"));
    SignInRequest request{.userName = QStringLiteral("mary"), .password = secret("5c5Apw67534s55ukRkEZSVyH3DKr2ajN")};
    request.newPassword = secret("Chosen-By-Mary-9");
    QCOMPARE(summary(trySignIn(request)), QStringLiteral("in"));
    QCOMPARE(summary(trySignIn("mary", "Chosen-By-Mary-9")), QStringLiteral("in"));
}

void tst_ContractChange::noDataIsRefused()
{
    QCOMPARE(summary(change({}, joan())), QStringLiteral("refused E008003"));
}

void tst_ContractChange::withoutASessionItIsRefused()
{
    const PasswordChange data{.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Brand-New-Joan-1")};
    QCOMPARE(summary(change(data, {})), QStringLiteral("refused E007001"));
    Session forged;
    forged.ust = secret("gAAAAABx");
    QCOMPARE(summary(change(data, forged)), QStringLiteral("refused E007001"));
    const Session over = joan();
    QVERIFY(waitFor(directory().signOut(context(over))).ok());
    QCOMPARE(summary(change(data, over)), QStringLiteral("refused E007001"));
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("in"));
}

void tst_ContractChange::unknownApplicationIsRefused()
{
    const auto outcome = waitFor(directory().changePassword(
        {.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Brand-New-Joan-1")}, context(joan(), QStringLiteral("NOPE"))));
    QVERIFY(outcome.ok());
    QCOMPARE(summary(*outcome), QStringLiteral("refused E004001"));
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("in"));
}

void tst_ContractChange::lockedSinceTheSignInIsRefused()
{
    const Session session = joan();
    const Session super = admin();
    QCOMPARE(summary(*waitFor(directory().lock(account(super, "joan").userId, context(super)))), QStringLiteral("changed"));
    const Outcome outcome = change({.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Brand-New-Joan-1")}, session);
    QCOMPARE(summary(outcome), QStringLiteral("refused E005002"));
}

void tst_ContractChange::expiredSinceTheSignInIsRefused()
{
    const QDateTime expiry(QDate(2026, 11, 25), QTime(17, 13, 14), Qt::UTC);
    fixture().advance(fixture().nowUtc().secsTo(expiry) - 1800);
    const Session session = signIn("soon", "Soon-Expires-7!");
    fixture().advance(1801);
    const Outcome outcome = change({.oldPassword = secret("Soon-Expires-7!"), .newPassword = secret("Brand-New-Sue-1")}, session);
    QCOMPARE(summary(outcome), ifTold("E003004"));
}

void tst_ContractChange::mustChangeOfTheCallerIsNotLookedAt()
{
    const Session session = joan();
    const Session super = admin();
    const QString joanId = account(super, "joan").userId;
    QCOMPARE(summary(change({.newPassword = secret("Reset-By-Admin-1"), .userId = joanId, .mustChange = true}, super)),
        QStringLiteral("changed"));
    QCOMPARE(summary(change({.oldPassword = secret("Reset-By-Admin-1"), .newPassword = secret("Brand-New-Joan-1")}, session)),
        QStringLiteral("changed"));
}

void tst_ContractChange::regularUserForAnotherIsRefused()
{
    const Account mary = account(admin(), "mary");
    const Outcome outcome = change({.newPassword = secret("Brand-New-Mary-1"), .userId = mary.userId}, joan());
    QCOMPARE(summary(outcome), QStringLiteral("refused E008002"));
    QCOMPARE(account(admin(), "mary"), mary);
    QCOMPARE(summary(trySignIn("mary", "Battery-Staple-2")), QStringLiteral("in"));
}

void tst_ContractChange::regularUserForOneselfByIdIsOnesOwn()
{
    const Session session = joan();
    const QString own = account(admin(), "joan").userId;
    QCOMPARE(summary(change({.newPassword = secret("Brand-New-Joan-1"), .userId = own}, session)), QStringLiteral("refused E005001"));
    const PasswordChange data{.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Brand-New-Joan-1"), .userId = own};
    QCOMPARE(summary(change(data, session)), QStringLiteral("changed"));
}

void tst_ContractChange::unknownUserIsRefused()
{
    const Outcome outcome = change({.newPassword = secret("Reset-By-Admin-9"), .userId = QStringLiteral("zusrnosuch")}, admin());
    QCOMPARE(summary(outcome), QStringLiteral("refused E001100"));
}

void tst_ContractChange::superUserSetsWhateverTheState_data()
{
    QTest::addColumn<QByteArray>("userName");
    QTest::addColumn<QByteArray>("afterwards"); // what the new password meets
    QTest::newRow("regular") << QByteArray("mary") << QByteArray("in");
    QTest::newRow("locked") << QByteArray("locked") << QByteArray("refused E005002");
    QTest::newRow("not approved") << QByteArray("pending") << QByteArray("E005004");
    QTest::newRow("expired") << QByteArray("expired") << QByteArray("in");
    QTest::newRow("other super-user") << QByteArray("admin2") << QByteArray("in");
}

void tst_ContractChange::superUserSetsWhateverTheState()
{
    QFETCH(QByteArray, userName);
    QFETCH(QByteArray, afterwards);
    const Session super = admin();
    const Account before = account(super, userName.constData());
    QCOMPARE(summary(change({.newPassword = secret("Reset-By-Admin-9"), .userId = before.userId}, super)), QStringLiteral("changed"));
    const Account after = account(super, userName.constData());
    QCOMPARE(after.isLocked, before.isLocked);
    QCOMPARE(after.approval, before.approval);
    QCOMPARE(after.mustChange, before.mustChange);
    const QString expected = afterwards.startsWith('E') ? ifTold(afterwards.constData()) : QString::fromLatin1(afterwards);
    QCOMPARE(summary(trySignIn(userName.constData(), "Reset-By-Admin-9")), expected);
}

void tst_ContractChange::superUserOnThemselvesNeedsTheOldPassword()
{
    const Session super = admin();
    QCOMPARE(summary(change({.newPassword = secret("Reset-By-Admin-9"), .userId = super.userId}, super)),
        QStringLiteral("refused E005001"));
    QCOMPARE(summary(change({.newPassword = secret("Reset-By-Admin-9")}, super)), QStringLiteral("refused E005001"));
    QCOMPARE(summary(trySignIn("admin1", "hQ9nl93UDqGus")), QStringLiteral("in"));
}

void tst_ContractChange::wrongOldPasswordIsRefused()
{
    const Outcome outcome = change({.oldPassword = secret("nope"), .newPassword = secret("Brand-New-Joan-2")}, joan());
    QCOMPARE(summary(outcome), QStringLiteral("refused E005001"));
    // Not a word about the new one while the old one is wrong.
    QCOMPARE(summary(change({.oldPassword = secret("nope"), .newPassword = secret("x")}, joan())), QStringLiteral("refused E005001"));
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("in"));
}

void tst_ContractChange::missingOldPasswordIsRefused()
{
    QCOMPARE(summary(change({.newPassword = secret("Brand-New-Joan-2")}, joan())), QStringLiteral("refused E005001"));
}

void tst_ContractChange::expiryOfARegularUserIsIgnored()
{
    const Outcome outcome = change(
        {.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Brand-New-Joan-3"), .passwordExpiryDays = 5}, joan());
    QCOMPARE(summary(outcome), QStringLiteral("changed"));
    QCOMPARE(account(admin(), "joan").passwordExpiry, fixture().nowUtc().addDays(730));
}

void tst_ContractChange::expiryOfASuperUserOnThemselvesIsHonoured()
{
    const Session super = admin();
    const Outcome outcome = change(
        {.oldPassword = secret("hQ9nl93UDqGus"), .newPassword = secret("Brand-New-Ada-1"), .passwordExpiryDays = 45}, super);
    QCOMPARE(summary(outcome), QStringLiteral("changed"));
    QCOMPARE(account(super, "admin1").passwordExpiry, fixture().nowUtc().addDays(45));
}

void tst_ContractChange::mustChangeOfARegularUserIsRefused()
{
    const Outcome outcome =
        change({.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Brand-New-Joan-3"), .mustChange = false}, joan());
    QCOMPARE(summary(outcome), QStringLiteral("refused E008002"));
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("in"));
}

void tst_ContractChange::newMayBeTheOld()
{
    const Outcome outcome = change({.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Correct-Horse-1")}, joan());
    QCOMPARE(summary(outcome), QStringLiteral("changed"));
}

void tst_ContractChange::otherSessionsGoOn()
{
    const Session here = joan();
    const Session there = joan();
    QCOMPARE(summary(change({.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("Brand-New-Joan-1")}, here)),
        QStringLiteral("changed"));
    QVERIFY(waitFor(directory().currentUser(context(here))).ok());
    QVERIFY(waitFor(directory().currentUser(context(there))).ok());
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ContractChange)
#include "tst_ContractChange.moc"
