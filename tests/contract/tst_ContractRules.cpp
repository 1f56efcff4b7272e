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

//! Zato's change_password, row by row: what the new password is held to, and what is written. Over every backend.
class tst_ContractRules : public ContractSuite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addDoors(); }
    void init() { openDoor(); }
    void cleanup() { closeDoor(); }

    void rulesHold_data();
    void rulesHold();
    void rulesHoldForOnesOwn();
    void nothingIsTrimmedOrNormalised();
    void expiryDays_data();
    void expiryDays();
    void expiryBeyondTheCalendarIsRefused();
    void mustChangeIsLeftAloneWhereNotGiven();
    void mustChangeIsTakenAway();
    void changeBySomebodyElseIsNoticed();
};

void tst_ContractRules::rulesHold_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");
    const QString changed = QStringLiteral("changed");
    QTest::newRow("one character") << QStringLiteral("x") << QStringLiteral("refused E003002");
    QTest::newRow("seven") << QStringLiteral("Abcdefg") << QStringLiteral("refused E003002");
    QTest::newRow("eight") << QStringLiteral("Abcdefgh") << changed;
    QTest::newRow("eight umlauts") << QString(8, QChar(0xE4)) << changed;
    QTest::newRow("seven emoji, 28 bytes") << QStringLiteral("\U0001F511").repeated(7) << QStringLiteral("refused E003002");
    QTest::newRow("256") << QString(256, QLatin1Char('a')) << changed;
    QTest::newRow("256 emoji") << QStringLiteral("\U0001F511").repeated(256) << changed;
    QTest::newRow("257") << QString(257, QLatin1Char('a')) << QStringLiteral("refused E003003");
    QTest::newRow("10,000") << QString(10000, QLatin1Char('a')) << QStringLiteral("refused E003003");
    QTest::newRow("rejected, inside and in other case") << QStringLiteral("xxQwErTyxx") << QStringLiteral("refused E003001");
    QTest::newRow("short and rejected") << QStringLiteral("qwerty") << QStringLiteral("refused E003002 E003001");
    QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE zato_sso_user; --") << changed;
    QTest::newRow("with NUL") << QStringLiteral("Nul-") + QChar(0) + QStringLiteral("-inside") << changed;
}

void tst_ContractRules::rulesHold()
{
    QFETCH(QString, password);
    QFETCH(QString, expected);
    const Session super = admin();
    const Account before = account(super, "mary");
    const Outcome outcome = change({.newPassword = Secret::fromString(password), .userId = before.userId}, super);
    const QStringList codes = expected.split(QLatin1Char(' '));
    if (directory().capabilities().tellsReasons || codes.size() < 3)
        QCOMPARE(summary(outcome), expected);
    else
        QVERIFY(summary(outcome).startsWith(codes.mid(0, 2).join(QLatin1Char(' '))));

    const bool changed = expected == QLatin1String("changed");
    const SignInRequest request{
        .userName = QStringLiteral("mary"), .password = changed ? Secret::fromString(password) : secret("Battery-Staple-2")};
    QCOMPARE(summary(trySignIn(request)), QStringLiteral("in"));
    if (!changed)
        QCOMPARE(account(super, "mary"), before);
}

void tst_ContractRules::rulesHoldForOnesOwn()
{
    const Outcome outcome = change({.oldPassword = secret("Correct-Horse-1"), .newPassword = secret("x")}, joan());
    QCOMPARE(summary(outcome), ifTold("E003002"));
    QCOMPARE(summary(trySignIn("joan", "Correct-Horse-1")), QStringLiteral("in"));
}

void tst_ContractRules::nothingIsTrimmedOrNormalised()
{
    const Session super = admin();
    const QString mary = account(super, "mary").userId;
    const QString composed = QStringLiteral(" P\u00E4ss-Wort-1 ");
    const QString decomposed = QStringLiteral(" Pa\u0308ss-Wort-1 ");
    QCOMPARE(summary(change({.newPassword = Secret::fromString(composed), .userId = mary}, super)), QStringLiteral("changed"));
    const auto attempt = [this](const QString &password) {
        return summary(trySignIn({.userName = QStringLiteral("mary"), .password = Secret::fromString(password)}));
    };
    QCOMPARE(attempt(composed), QStringLiteral("in"));
    QCOMPARE(attempt(composed.trimmed()), QStringLiteral("refused E005001"));
    QCOMPARE(attempt(decomposed), QStringLiteral("refused E005001"));
}

void tst_ContractRules::expiryDays_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("days");
    QTest::newRow("a week") << 7 << 7;
    QTest::newRow("a day") << 1 << 1;
    QTest::newRow("zero: as configured") << 0 << 730;
    QTest::newRow("negative: as configured") << -3 << 730;
}

void tst_ContractRules::expiryDays()
{
    QFETCH(int, asked);
    QFETCH(int, days);
    const Session super = admin();
    const QString mary = account(super, "mary").userId;
    fixture().advance(60);
    const Outcome outcome = change({.newPassword = secret("Reset-By-Admin-2"), .userId = mary, .passwordExpiryDays = asked}, super);
    QCOMPARE(summary(outcome), QStringLiteral("changed"));
    QCOMPARE(outcome.passwordExpiry, fixture().nowUtc().addDays(days));
    const Account after = account(super, "mary");
    QCOMPARE(after.passwordLastSet, fixture().nowUtc());
    QCOMPARE(after.passwordExpiry, fixture().nowUtc().addDays(days));
}

void tst_ContractRules::expiryBeyondTheCalendarIsRefused()
{
    const Session super = admin();
    const Account before = account(super, "mary");
    const Outcome outcome = change(
        {.newPassword = secret("Reset-By-Admin-2"), .userId = before.userId, .passwordExpiryDays = 2147483647}, super);
    QCOMPARE(summary(outcome), QStringLiteral("refused E008002"));
    QCOMPARE(account(super, "mary"), before);
}

void tst_ContractRules::mustChangeIsLeftAloneWhereNotGiven()
{
    const Session super = admin();
    const QString molly = account(super, "mustchange").userId;
    QCOMPARE(summary(change({.newPassword = secret("Reset-By-Admin-2"), .userId = molly}, super)), QStringLiteral("changed"));
    QVERIFY(account(super, "mustchange").mustChange);
}

void tst_ContractRules::mustChangeIsTakenAway()
{
    const Session super = admin();
    const QString molly = account(super, "mustchange").userId;
    QCOMPARE(summary(change({.newPassword = secret("Reset-By-Admin-2"), .userId = molly, .mustChange = false}, super)),
        QStringLiteral("changed"));
    QCOMPARE(summary(trySignIn("mustchange", "Reset-By-Admin-2")), QStringLiteral("in"));
}

void tst_ContractRules::changeBySomebodyElseIsNoticed()
{
    const Session super = admin();
    const Account loaded = account(super, "mary");
    fixture().advance(60);
    const Session other = signIn("admin2", "Wm7!kTz0pLq2x");
    QCOMPARE(summary(change({.newPassword = secret("Reset-By-Second-1"), .userId = loaded.userId}, other)), QStringLiteral("changed"));

    PasswordChange data{.newPassword = secret("Reset-By-First-1"), .userId = loaded.userId};
    data.loadedLastSet = loaded.passwordLastSet;
    QCOMPARE(summary(change(data, super)), QStringLiteral("refused P000001"));
    QCOMPARE(summary(trySignIn("mary", "Reset-By-Second-1")), QStringLiteral("in"));

    fixture().advance(60);
    data.loadedLastSet = account(super, "mary").passwordLastSet;
    QCOMPARE(summary(change(data, super)), QStringLiteral("changed"));
}

PASSWRIGHT_CRYPTO_TEST_MAIN(tst_ContractRules)
#include "tst_ContractRules.moc"
