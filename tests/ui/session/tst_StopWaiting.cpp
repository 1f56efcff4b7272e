// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ShellFixture.h"

using namespace passwright;
using namespace passwright::test;

using Kind = OutcomeBanner::Kind;

//! A directory that answers late, and a person who does not wait.
class tst_StopWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ShellFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void impatienceSendsAResetOnce()
    {
        f().openAs(QStringLiteral("admin"));
        f().choose(QStringLiteral("mona"));
        f().users().hold();
        QTest::mouseDClick(f().find("reset"), Qt::LeftButton);
        QTest::mouseClick(f().find("reset"), Qt::LeftButton);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f().users().changes, 1);
        QVERIFY(f().shell->isChanging());
    }

    void stoppingAResetIsNotKnownAndIsSettled_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("button") << false;
    }

    void stoppingAResetIsNotKnownAndIsSettled()
    {
        QFETCH(bool, byKey);
        f().openAs(QStringLiteral("admin"));
        f().choose(QStringLiteral("mona"));
        f().clock.advance(60);
        f().users().hold();
        QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f().find("stopWaiting"));
        if (byKey)
            QTest::keyClick(f().shell.get(), Qt::Key_Escape);
        else
            QTest::mouseClick(f().find("stopWaiting"), Qt::LeftButton);
        QTRY_COMPARE(f().shown(), std::optional(Kind::Unknown));
        QVERIFY(!f().find("stopWaiting"));
        f().users().release();
        QTest::mouseClick(f().action(), Qt::LeftButton);
        QTRY_COMPARE(f().shown(), std::optional(Kind::Changed));
        QCOMPARE(f().users().changes, 1);
    }

    void stoppingOnesOwnChangeIsNotKnownAndIsSettled()
    {
        f().openAs(QStringLiteral("mona"));
        f().clock.advance(60);
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("another password"));
        f().users().hold();
        for (int i = 0; i < 10; ++i)
            f().submitOwnChange();
        QTRY_VERIFY(f().find("stopWaiting"));
        QTest::keyClick(f().shell.get(), Qt::Key_Escape);
        QTRY_COMPARE(f().shown(), std::optional(Kind::Unknown));
        f().users().release();
        QTest::mouseClick(f().action(), Qt::LeftButton);
        QTRY_COMPARE(f().shown(), std::optional(Kind::Changed));
        QCOMPARE(f().users().changes, 1);
        QVERIFY(!f().hasPassword());
    }

    void whatWasNotSentIsSaidAsSuch()
    {
        f().openAs(QStringLiteral("admin"));
        f().choose(QStringLiteral("mona"));
        f().users().nextError = Error{.kind = Error::Kind::Cancelled};
        QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f().shown(), std::optional(Kind::Error));
        QVERIFY(!f().action());
    }

    void aLateSignInCanBeStoppedAndTriedAgain()
    {
        f().open();
        f().users().hold();
        f().type("userName", QStringLiteral("mona"));
        f().type("password", QStringLiteral("mona-password"));
        QTest::keyClick(f().find("password"), Qt::Key_Return);
        QTRY_VERIFY(f().find("stopWaiting"));
        QTest::keyClick(f().shell.get(), Qt::Key_Escape);
        QTRY_COMPARE(f().shown(), std::optional(Kind::Error));
        QVERIFY(f().isSigningIn());
        f().users().release();
        QTest::keyClick(f().find("password"), Qt::Key_Return);
        QTRY_VERIFY(f().find("signOutButton"));
        QCOMPARE(f().users().signIns, 2);
    }

    void aQuickAnswerShowsNoButton()
    {
        f().openAs(QStringLiteral("mona"));
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("another password"));
        f().submitOwnChange();
        QTRY_COMPARE(f().shown(), std::optional(Kind::Changed));
        QVERIFY(!f().find("stopWaiting"));
    }

private:
    ShellFixture &f() { return *m_fixture; }

    std::unique_ptr<ShellFixture> m_fixture;
};

QTEST_MAIN(tst_StopWaiting)
#include "tst_StopWaiting.moc"
