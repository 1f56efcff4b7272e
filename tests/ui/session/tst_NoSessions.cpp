// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ShellFixture.h"

#include <QLabel>
#include <QSignalSpy>

using namespace passwright;
using namespace passwright::test;

using Kind = OutcomeBanner::Kind;

//! A directory that knows no sessions, no expiry, no flag, no locks and no dates.
class tst_NoSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        f().users().can = {.ownChange = true, .search = true, .resetOthers = true};
        f().open();
    }
    void cleanup() { m_fixture.reset(); }

    void thePagesAreThereAtOnce()
    {
        QVERIFY(!f().isSigningIn());
        QVERIFY(f().find("usersButton"));
        QVERIFY(!f().find("activityButton")); // no journal
        QVERIFY(!f().find("lockButton"));
        QCOMPARE(f().find<QLabel>("personName")->text(), QStringLiteral("Test directory"));
        QCOMPARE(f().users().signIns, 0);
    }

    void anOwnChangeSaysWhose()
    {
        QTest::keyClick(f().shell.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(f().shell->focusWidget(), f().find("userName"));
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("another password"));
        f().submitOwnChange();
        QCOMPARE(f().users().changes, 0);
        QCOMPARE(f().shell->focusWidget(), f().find("userName"));
        f().type("userName", QStringLiteral("mona"));
        f().submitOwnChange();
        QTRY_COMPARE(f().users().changes, 1);
        QCOMPARE(f().users().lastChange.userName, QStringLiteral("mona"));
        QTRY_COMPARE(f().shown(), std::optional(Kind::Changed));
    }

    void anUnknownSaysWhatToDo()
    {
        f().users().nextOutcome = Outcome{.kind = Outcome::Kind::Unknown};
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("another password"));
        f().type("userName", QStringLiteral("mona"));
        f().submitOwnChange();
        QTRY_COMPARE(f().shown(), std::optional(Kind::Unknown));
        QVERIFY(!f().action());
        QVERIFY(f().banner()->lines().join(u' ').contains(QStringLiteral("Sign in with the new password to find out")));
    }

    void whatItCannotIsDisabledWithTheReason()
    {
        f().choose(QStringLiteral("mona"));
        QVERIFY(!f().find("expiry")); // nor a number of days that nobody keeps
        QCOMPARE(f().find<QLabel>("expiryReason")->text(), QStringLiteral("This directory keeps no password expiry."));
        QVERIFY(!f().find("mustChange")->isEnabled());
        QVERIFY(f().find("mustChangeReason"));
        QVERIFY(!f().find("lock"));
        QVERIFY(!f().find("unlock"));
    }

    void aResetThatIsNotKnownSaysWhatToDo()
    {
        f().choose(QStringLiteral("mona"));
        f().users().nextOutcome = Outcome{.kind = Outcome::Kind::Unknown};
        QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f().shown(), std::optional(Kind::Unknown));
        QVERIFY(!f().action());
        QVERIFY(f().banner()->lines().join(u' ').contains(QStringLiteral("Reset it once more")));
        QVERIFY(!f().users().lastChange.mustChange);
        QVERIFY(!f().users().lastChange.passwordExpiryDays);
    }

    void anotherSuperUserIsStillConfirmed()
    {
        f().choose(QStringLiteral("admin"));
        QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f().users().changes, 0);
    }

    void idlingLeavesAndWipes()
    {
        QSignalSpy left(f().shell.get(), &SessionShell::leaveChosen);
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("half typed"));
        f().clock.advance(600);
        f().idleLock().check();
        QCOMPARE(left.count(), 1);
        const QStringList why = left.first().first().toStringList();
        QVERIFY2(why.first().contains(QStringLiteral("10 minutes")) && why.size() > 1, qPrintable(why.join(u' ')));
        f().shell->end();
        QVERIFY(!f().hasPassword());
    }

    void lockingSaysThatItIsClosed()
    {
        QSignalSpy left(f().shell.get(), &SessionShell::leaveChosen);
        QTest::keyClick(f().shell.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(left.count(), 1);
        QVERIFY(left.first().first().toStringList().first().contains(QStringLiteral("closed")));
    }

    void leaveLeaves()
    {
        QSignalSpy left(f().shell.get(), &SessionShell::leaveChosen);
        QTest::mouseClick(f().find("signOutButton"), Qt::LeftButton);
        QCOMPARE(left.count(), 1);
        QVERIFY(left.first().first().toStringList().isEmpty());
        QCOMPARE(f().users().signOuts, 0);
    }

private:
    ShellFixture &f() { return *m_fixture; }

    std::unique_ptr<ShellFixture> m_fixture;
};

QTEST_MAIN(tst_NoSessions)
#include "tst_NoSessions.moc"
