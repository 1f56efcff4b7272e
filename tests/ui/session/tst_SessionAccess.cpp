// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ShellFixture.h"
#include "tests/users/Walk.h"

using namespace passwright;
using namespace passwright::test;

//! What only servers bring about can be worked by key and read out.
class tst_SessionAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ShellFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void pagesWithoutSessions()
    {
        f().users().can = {.ownChange = true, .search = true, .resetOthers = true};
        f().open();
        f().choose(QStringLiteral("mona"));
        check();
        f().users().nextOutcome = Outcome{.kind = Outcome::Kind::Unknown};
        QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f().banner());
        check();
        QTest::keyClick(f().shell.get(), Qt::Key_1, Qt::ControlModifier);
        check();
    }

    void aLateAnswer()
    {
        f().openAs(QStringLiteral("admin"));
        f().choose(QStringLiteral("mona"));
        f().users().hold();
        QTest::keyClick(f().shell.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f().find("stopWaiting"));
        check();
        QTest::keyClick(f().shell.get(), Qt::Key_Escape);
        QTRY_VERIFY(f().banner());
        f().users().release();
        check();
    }

    void aLateOwnChange()
    {
        f().openAs(QStringLiteral("mona"));
        f().typeOwnChange(QStringLiteral("mona-password"), QStringLiteral("another password"));
        f().users().hold();
        f().submitOwnChange();
        QTRY_VERIFY(f().find("stopWaiting"));
        check();
        QTest::keyClick(f().shell.get(), Qt::Key_Escape);
        QTRY_VERIFY(f().banner());
        f().users().release();
        check();
    }

    void aChangeThatWasCutOff()
    {
        f().users().add(QStringLiteral("omar"), QStringLiteral("omar-password"));
        auto &journal = f().connection->journalOrNot.emplace();
        journal.open << Intent{.event = {.time = f().clock.nowUtc(), .kind = AuditEvent::Kind::ResetPassword,
                                   .targetId = QStringLiteral("zusromar"), .targetName = QStringLiteral("omar"), .cid = newCid()}};
        f().openAs(QStringLiteral("admin"));
        QTRY_VERIFY(f().find("unfinishedBanner"));
        f().choose(QStringLiteral("mona"));
        check();
    }

private:
    ShellFixture &f() { return *m_fixture; }
    void check()
    {
        QCOMPARE(namelessControls(*f().shell), QStringList());
        QCOMPARE(sharedMnemonics(*f().shell), QStringList());
    }

    std::unique_ptr<ShellFixture> m_fixture;
};

QTEST_MAIN(tst_SessionAccess)
#include "tst_SessionAccess.moc"
