// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/ContractSuite.h"

#include "models/crypto/Totp.h"
#include "tests/support/CryptoTestMain.h"
#include "tests/support/WaitFor.h"

using namespace passwright;

//! Signing in, over every backend.
class tst_ContractSignIn : public ContractSuite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDoors(); }
    void init() { openDoor(); }
    void cleanup() { closeDoor(); }

    void everyListedUserIsLetInOrRefused_data();
    void everyListedUserIsLetInOrRefused();
    void aSessionSaysWhoOneIs();
    void unknownUserGetsTheWordsOfAWrongPassword();
    void nothingIsToldOfAnAccountBeforeThePasswordIsRight_data();
    void nothingIsToldOfAnAccountBeforeThePasswordIsRight();
    void userNamesAreCaseSensitive();
    void unknownApplicationIsRefused();
    void mustChangeDemandsANewPassword();
    void mustChangeHoldsTheNewPasswordToTheRules();
    void mustChangeTakesTheNewPasswordAndForgetsTheFlag();
    void newPasswordIsIgnoredWhereNoneIsDemanded();
    void expiredPasswordIsRefusedWithANewOneAsWell();
    void rightTotpCodeSignsIn();
    void wrongTotpCodeIsRefused();
    void aboutToExpireWarnsAndSignsIn();
    void signingOutEndsTheSession();
    void sessionEndsAfterAnHour();
    void currentUserIsOneself();
};

void tst_ContractSignIn::everyListedUserIsLetInOrRefused_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("admin1") << QByteArray("hQ9nl93UDqGus") << QByteArray("in");
    QTest::newRow("admin2") << QByteArray("Wm7!kTz0pLq2x") << QByteArray("in");
    QTest::newRow("joan") << QByteArray("Correct-Horse-1") << QByteArray("in");
    QTest::newRow("mary") << QByteArray("Battery-Staple-2") << QByteArray("in");
    QTest::newRow("locked") << QByteArray("Locked-Pass-3!") << QByteArray("refused E005002");
    QTest::newRow("pending") << QByteArray("Pending-Pass-4!") << QByteArray("E005004");
    QTest::newRow("mustchange") << QByteArray("Must-Change-5!") << QByteArray("refused E003007");
    QTest::newRow("expired") << QByteArray("Expired-Pass-6!") << QByteArray("E003004");
    QTest::newRow("soon") << QByteArray("Soon-Expires-7!") << QByteArray("in W003005");
    QTest::newRow("totp") << QByteArray("Totp-Pass-8!!") << QByteArray("refused E005008");
}

void tst_ContractSignIn::everyListedUserIsLetInOrRefused()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, told);
    const QString expected = told.startsWith('E') ? ifTold(told.constData()) : QString::fromLatin1(told);
    QCOMPARE(summary(trySignIn(QTest::currentDataTag(), password.constData())), expected);
}

void tst_ContractSignIn::aSessionSaysWhoOneIs()
{
    const Session super = admin();
    QCOMPARE(super.userName, QStringLiteral("admin1"));
    QCOMPARE(super.displayName, QStringLiteral("Ada Admin"));
    QVERIFY(super.isSuperUser);
    QVERIFY(super.userId.startsWith(QLatin1String("zusr")));
    QVERIFY(!joan().isSuperUser);
}

void tst_ContractSignIn::unknownUserGetsTheWordsOfAWrongPassword()
{
    const SignInOutcome unknown = trySignIn("nobody", "wrong");
    const SignInOutcome wrong = trySignIn("joan", "wrong");
    QCOMPARE(summary(wrong), QStringLiteral("refused E005001"));
    QCOMPARE(unknown.refusals, wrong.refusals);
}

void tst_ContractSignIn::nothingIsToldOfAnAccountBeforeThePasswordIsRight_data()
{
    QTest::addColumn<QByteArray>("userName");
    for (const char *name : {"locked", "pending", "mustchange", "expired", "totp"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_ContractSignIn::nothingIsToldOfAnAccountBeforeThePasswordIsRight()
{
    QFETCH(QByteArray, userName);
    QCOMPARE(summary(trySignIn(userName.constData(), "not-it")), QStringLiteral("refused E005001"));
}

void tst_ContractSignIn::userNamesAreCaseSensitive()
{
    QCOMPARE(summary(trySignIn("Joan", "Correct-Horse-1")), QStringLiteral("refused E005001"));
}

void tst_ContractSignIn::unknownApplicationIsRefused()
{
    const SignInRequest request{.userName = QStringLiteral("joan"), .password = Secret::fromUtf8("Correct-Horse-1")};
    QCOMPARE(summary(trySignIn(request, QStringLiteral("NOPE"))), QStringLiteral("refused E004001"));
}

void tst_ContractSignIn::mustChangeDemandsANewPassword()
{
    QCOMPARE(summary(trySignIn("mustchange", "Must-Change-5!")), QStringLiteral("refused E003007"));
    QVERIFY(account(admin(), "mustchange").mustChange);
}

void tst_ContractSignIn::mustChangeHoldsTheNewPasswordToTheRules()
{
    SignInRequest request{.userName = QStringLiteral("mustchange"), .password = Secret::fromUtf8("Must-Change-5!")};
    request.newPassword = Secret::fromUtf8("x");
    QCOMPARE(summary(trySignIn(request)), QStringLiteral("refused E003002"));
    QCOMPARE(summary(trySignIn("mustchange", "Must-Change-5!")), QStringLiteral("refused E003007"));
}

void tst_ContractSignIn::mustChangeTakesTheNewPasswordAndForgetsTheFlag()
{
    fixture().advance(60);
    SignInRequest request{.userName = QStringLiteral("mustchange"), .password = Secret::fromUtf8("Must-Change-5!")};
    request.newPassword = Secret::fromUtf8("Chosen-By-Molly-1");
    QCOMPARE(summary(trySignIn(request)), QStringLiteral("in"));

    const Account after = account(admin(), "mustchange");
    QVERIFY(!after.mustChange);
    QCOMPARE(after.passwordLastSet, fixture().nowUtc());
    QCOMPARE(after.passwordExpiry, fixture().nowUtc().addDays(730));
    QCOMPARE(summary(trySignIn("mustchange", "Chosen-By-Molly-1")), QStringLiteral("in"));
    QCOMPARE(summary(trySignIn("mustchange", "Must-Change-5!")), QStringLiteral("refused E005001"));
}

void tst_ContractSignIn::newPasswordIsIgnoredWhereNoneIsDemanded()
{
    SignInRequest request{.userName = QStringLiteral("joan"), .password = Secret::fromUtf8("Correct-Horse-1")};
    request.newPassword = Secret::fromUtf8("Something-Else-1");
    QCOMPARE(summary(trySignIn(request)), QStringLiteral("in"));
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("in"));
}

void tst_ContractSignIn::expiredPasswordIsRefusedWithANewOneAsWell()
{
    SignInRequest request{.userName = QStringLiteral("expired"), .password = Secret::fromUtf8("Expired-Pass-6!")};
    request.newPassword = Secret::fromUtf8("Chosen-By-Ed-1");
    QCOMPARE(summary(trySignIn(request)), ifTold("E003004"));
}

void tst_ContractSignIn::rightTotpCodeSignsIn()
{
    const auto totp = Totp::fromBase32Key(Secret::fromUtf8("KMCLCWN4YPMD2WO3"));
    QVERIFY(totp.ok());
    const SignInRequest request{.userName = QStringLiteral("totp"),
        .password = Secret::fromUtf8("Totp-Pass-8!!"),
        .totpCode = QString::fromLatin1(totp->codeAt(fixture().nowUtc()))};
    QCOMPARE(summary(trySignIn(request)), QStringLiteral("in"));
}

void tst_ContractSignIn::wrongTotpCodeIsRefused()
{
    const auto totp = Totp::fromBase32Key(Secret::fromUtf8("KMCLCWN4YPMD2WO3"));
    QVERIFY(totp.ok());
    // Right an hour ago.
    const SignInRequest request{.userName = QStringLiteral("totp"),
        .password = Secret::fromUtf8("Totp-Pass-8!!"),
        .totpCode = QString::fromLatin1(totp->codeAt(fixture().nowUtc().addSecs(-3600)))};
    QCOMPARE(summary(trySignIn(request)), QStringLiteral("refused E005001"));
}

void tst_ContractSignIn::aboutToExpireWarnsAndSignsIn()
{
    const SignInOutcome outcome = trySignIn("soon", "Soon-Expires-7!");
    QVERIFY(outcome.signedIn());
    QVERIFY(outcome.has(StatusCode::PasswordAboutToExpireWarning));
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("in"));
}

void tst_ContractSignIn::signingOutEndsTheSession()
{
    const Session session = joan();
    QVERIFY(waitFor(directory().signOut(context(session))).ok());
    const auto user = waitFor(directory().currentUser(context(session)));
    QVERIFY(!user.ok());
    QCOMPARE(user.error().kind, Error::Kind::NotPermitted);
    QCOMPARE(user.error().code, QStringLiteral("E007001"));
}

void tst_ContractSignIn::sessionEndsAfterAnHour()
{
    const Session session = joan();
    fixture().advance(59LL * 60);
    QVERIFY(waitFor(directory().currentUser(context(session))).ok());
    fixture().advance(60);
    const auto user = waitFor(directory().currentUser(context(session)));
    QVERIFY(!user.ok());
    QCOMPARE(user.error().code, fixture().traits().tellsExpiredSessions ? QStringLiteral("E007002") : QStringLiteral("E007001"));
}

void tst_ContractSignIn::currentUserIsOneself()
{
    const auto user = waitFor(directory().currentUser(context(joan())));
    QVERIFY(user.ok());
    QCOMPARE(user->userName, QStringLiteral("joan"));
    QCOMPARE(user->displayName, QStringLiteral("Joan Doe"));
    QCOMPARE(user->email, QStringLiteral("joan@example.com"));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ContractSignIn)
#include "tst_ContractSignIn.moc"
