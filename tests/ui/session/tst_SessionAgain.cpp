// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ShellFixture.h"

using namespace passwright;
using namespace passwright::test;

//! A session that ends in the middle of the work: signing in again brings everything back.
class tst_SessionAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ShellFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aChangeThatMetNoSessionCanBeSubmittedAgain()
    {
        f().openAs(QStringLiteral("mona"));
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("another password"));
        f().users().endSessions();
        f().submitOwnChange();
        QTRY_VERIFY(f().isSigningIn());
        QCOMPARE(f().headline(), QStringLiteral("Your session has ended."));
        QCOMPARE(f().find<QLineEdit>("userName")->text(), QStringLiteral("mona"));
        QCOMPARE(f().users().at(QStringLiteral("mona")).password, QStringLiteral("mona-password"));

        f().signIn(QStringLiteral("mona"), QStringLiteral("mona-password"));
        QCOMPARE(f().shown(), std::optional(OutcomeBanner::Kind::Refused));
        QCOMPARE(f().users().changes, 1); // never again by itself
        f().submitOwnChange();
        QTRY_COMPARE(f().shown(), std::optional(OutcomeBanner::Kind::Changed));
        QCOMPARE(f().users().at(QStringLiteral("mona")).password, QStringLiteral("another password"));
    }

    void whatWasTypedForAnotherStays()
    {
        f().openAs(QStringLiteral("admin"));
        f().choose(QStringLiteral("mona"));
        f().find<QAbstractButton>("type")->click();
        f().type("typedField", QStringLiteral("for mona alone"));
        f().type("reason", QStringLiteral("INC-7"));
        f().users().endSessions();
        QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f().isSigningIn());

        f().signIn(QStringLiteral("admin"), QStringLiteral("admin-password"));
        QCOMPARE(f().find<QLineEdit>("reason")->text(), QStringLiteral("INC-7"));
        QVERIFY(f().find<PasswordField>("typedField")->secret() == Secret::fromString(u"for mona alone"));
        QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f().users().changes, 2);
        QVERIFY(f().users().lastChange.newPassword == Secret::fromString(u"for mona alone"));
        QCOMPARE(f().users().lastChange.reason, QStringLiteral("INC-7"));
    }

    void aSearchThatMetNoSessionIsMadeAgain()
    {
        f().openAs(QStringLiteral("admin"));
        f().choose(QStringLiteral("mona"));
        f().type("reason", QStringLiteral("INC-8"));
        f().users().endSessions();
        QTest::keyClick(f().shell.get(), Qt::Key_F5);
        QTRY_VERIFY(f().isSigningIn());
        f().signIn(QStringLiteral("admin"), QStringLiteral("admin-password"));
        QTRY_COMPARE(f().find<QLabel>("state")->text(), QStringLiteral("2 users found."));
        QCOMPARE(f().find<QLineEdit>("reason")->text(), QStringLiteral("INC-8"));
    }

    void theClockEndsItLikewise()
    {
        f().openAs(QStringLiteral("mona"));
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("half typed"));
        f().clock.advance(3600);
        f().sessionWatch().check();
        QVERIFY(f().isSigningIn());
        f().signIn(QStringLiteral("mona"), QStringLiteral("mona-password"));
        QVERIFY(f().find<PasswordField>("newPassword")->secret() == Secret::fromString(u"half typed"));
        QVERIFY(!f().find<PasswordField>("newPassword")->isRevealed());
        f().clock.advance(3600);
        f().sessionWatch().check();
        QVERIFY(f().isSigningIn());
    }

    void anotherPersonFindsNothing()
    {
        f().openAs(QStringLiteral("admin"));
        f().typeOwnChange(QStringLiteral("admin-password"), QStringLiteral("half typed"));
        f().clock.advance(3600);
        f().sessionWatch().check();
        f().signIn(QStringLiteral("mona"), QStringLiteral("mona-password"));
        QVERIFY(!f().hasPassword());
        QVERIFY(!f().find("usersButton"));
    }

    void fewerRightsMeanFewerPages()
    {
        f().openAs(QStringLiteral("admin"));
        QVERIFY(f().find("usersButton"));
        f().users().at(QStringLiteral("admin")).account.isSuperUser = false;
        f().clock.advance(3600);
        f().sessionWatch().check();
        f().signIn(QStringLiteral("admin"), QStringLiteral("admin-password"));
        QVERIFY(!f().find("usersButton"));
    }

    void idlingAtTheSignInWipesWhatWaits()
    {
        f().openAs(QStringLiteral("mona"));
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("half typed"));
        f().clock.advance(3600);
        f().sessionWatch().check();
        QVERIFY(f().hasPassword());
        f().touch();
        f().clock.advance(600);
        f().idleLock().check();
        QVERIFY(f().isSigningIn());
        QVERIFY(!f().hasPassword());
        f().signIn(QStringLiteral("mona"), QStringLiteral("mona-password"));
        QVERIFY(!f().hasPassword());
    }

    void leavingWipesWhatWaits()
    {
        f().openAs(QStringLiteral("mona"));
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("half typed"));
        f().clock.advance(3600);
        f().sessionWatch().check();
        f().shell->end();
        QVERIFY(!f().hasPassword());
    }

private:
    ShellFixture &f() { return *m_fixture; }

    std::unique_ptr<ShellFixture> m_fixture;
};

QTEST_MAIN(tst_SessionAgain)
#include "tst_SessionAgain.moc"
