// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ShellFixture.h"

using namespace passwright;
using namespace passwright::test;

using Kind = OutcomeBanner::Kind;

//! What a person sees of changes that a crash cut off.
class tst_Unfinished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        f().connection->journalOrNot.emplace();
        f().users().add(QStringLiteral("omar"), QStringLiteral("omar-password"));
    }
    void cleanup() { m_fixture.reset(); }

    void checkingSettlesEach()
    {
        cutOff(QStringLiteral("mona"));
        cutOff(QStringLiteral("omar"));
        f().users().at(QStringLiteral("mona")).account.passwordLastSet = f().clock.nowUtc();
        f().openAs(QStringLiteral("admin"));
        QTRY_VERIFY(notice());
        QVERIFY(says(QStringLiteral("mona")));
        QVERIFY(notice()->lines().join(u' ').contains(QStringLiteral("by admin")));
        QCOMPARE(notice()->cid(), QStringLiteral("cid of mona"));

        choose(QStringLiteral("Check now"));
        QTRY_COMPARE(notice()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(journal().ended.constLast().outcome, AuditEvent::Outcome::Changed);
        choose(QStringLiteral("Next"));
        QVERIFY(says(QStringLiteral("omar")));
        choose(QStringLiteral("Check now"));
        QTRY_COMPARE(notice()->shownKind(), std::optional(Kind::Refused));
        QVERIFY(says(QStringLiteral("It was not done for omar.")));
        QCOMPARE(journal().ended.size(), 2);
        QCOMPARE(f().users().changes, 0); // nothing is sent again
    }

    void dismissingClosesItAsNotKnown()
    {
        cutOff(QStringLiteral("mona"));
        f().openAs(QStringLiteral("admin"));
        QTRY_VERIFY(notice());
        choose(QStringLiteral("Dismiss"));
        QTRY_VERIFY(!notice());
        QCOMPARE(journal().ended.size(), 1);
        QCOMPARE(journal().ended.constFirst().outcome, AuditEvent::Outcome::Unknown);
    }

    void closingTheMessageLeavesItForTheNextTime()
    {
        cutOff(QStringLiteral("mona"));
        f().openAs(QStringLiteral("admin"));
        QTRY_VERIFY(notice());
        notice()->dismiss();
        QVERIFY(!notice());
        QVERIFY(journal().ended.isEmpty());
    }

    void anEndUserIsNotToldOfOthers()
    {
        cutOff(QStringLiteral("omar"));
        f().openAs(QStringLiteral("mona"));
        QCoreApplication::processEvents();
        QVERIFY(!notice());
    }

private:
    ShellFixture &f() { return *m_fixture; }
    FakeJournal &journal() { return *f().connection->journalOrNot; }

    void cutOff(const QString &userName)
    {
        const auto &account = f().users().at(userName).account;
        journal().open << Intent{
            .event = {.time = f().clock.nowUtc().addSecs(-30), .kind = AuditEvent::Kind::ResetPassword,
                .outcome = AuditEvent::Outcome::Intended, .actorId = QStringLiteral("zusradmin"), .actorName = QStringLiteral("admin"),
                .targetId = account.userId, .targetName = userName, .cid = QStringLiteral("cid of ") + userName},
            .asked = {.sentAt = f().clock.nowUtc().addSecs(-30), .lastSetBefore = account.passwordLastSet}};
    }

    //! The one above the pages.
    OutcomeBanner *notice()
    {
        for (auto *banner : f().shell->findChildren<OutcomeBanner *>()) {
            if (banner->isVisible() && banner->parentWidget()->inherits("passwright::UnfinishedNotice"))
                return banner;
        }
        return nullptr;
    }
    bool says(const QString &text) { return notice()->headline().contains(text); }
    void choose(const QString &action)
    {
        for (auto *button : notice()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == action) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(action));
    }

    std::unique_ptr<ShellFixture> m_fixture;
};

QTEST_MAIN(tst_Unfinished)
#include "tst_Unfinished.moc"
