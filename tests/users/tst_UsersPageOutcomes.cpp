// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "UsersDesk.h"
#include "ui/users/AccountFacts.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace passwright;
using namespace passwright::test;

using Kind = OutcomeBanner::Kind;

class tst_UsersPageOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_desk = std::make_unique<UsersDesk>(); }
    void cleanup() { m_desk.reset(); }

    void showsChanged()
    {
        desk().choose(QStringLiteral("anna"));
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().banner()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(desk().banner()->headline(), QStringLiteral("The password of Anna Beck has been set."));
        QVERIFY(!desk().banner()->cid().isEmpty());
        QVERIFY(!desk().button("reset")->isVisible());
        QTRY_COMPARE(desk().table()->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("Must change"));
    }

    void showsRefused()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Outcome::refused({}, {{.status = StatusCode::AuthSuperUserRequired}}));
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Refused));
        QCOMPARE(desk().banner()->headline(), QStringLiteral("The password of Anna Beck was not changed."));
        QCOMPARE(desk().banner()->lines(), QStringList{QStringLiteral("Only a super-user can do this. Sign in as one.")});
        QVERIFY(!desk().isCardOpen());
        QVERIFY(desk().button("reset")->isEnabled());
    }

    void showsPartlyDoneAndTriesAgain()
    {
        desk().directory().at(QStringLiteral("omar")).isLocked = true;
        desk().directory().nextUnlocks.emplace_back(Outcome::refused({}, {{.status = StatusCode::InternalError}}));
        desk().choose(QStringLiteral("omar"));
        desk().unlockBox()->click();
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Partial));
        QVERIFY(desk().banner()->lines().contains(QStringLiteral("Done: the password.")));
        QVERIFY(desk().banner()->lines().contains(QStringLiteral("Not done: unlocking. Try it again.")));
        QVERIFY(desk().isCardOpen());
        QCOMPARE(desk().action()->text(), QStringLiteral("Try unlocking again"));
        QTest::mouseClick(desk().action(), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(desk().directory().changes.size(), 1);
        QCOMPARE(desk().directory().unlocked.size(), 2);
        QVERIFY(desk().isCardOpen());
        QVERIFY(!desk().action()->isVisible());
    }

    void triesTheFlagAgain()
    {
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Partial,
            .refusals = {{.status = StatusCode::InternalError}}, .done = {Outcome::Step::SetPassword},
            .notDone = {Outcome::Step::SetMustChange}});
        desk().choose(QStringLiteral("anna"));
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Partial));
        QVERIFY(desk().isCardOpen());
        QCOMPARE(desk().action()->text(), QStringLiteral("Try the flag again"));
        QTest::mouseClick(desk().action(), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(desk().directory().changes.size(), 1);
        QCOMPARE(desk().directory().flags, QList<bool>{true});
        QVERIFY(desk().isCardOpen());
    }

    void showsNotKnownAndChecks()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().doesItAnyway = true;
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Unknown});
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        QVERIFY(!desk().isCardOpen());
        QCOMPARE(desk().action()->text(), QStringLiteral("Check now"));
        QTest::mouseClick(desk().action(), Qt::LeftButton);
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().banner()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(desk().directory().changes.size(), 1);
    }

    void saysWhenAnUnknownWasNotDone()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Unknown});
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        QTest::mouseClick(desk().action(), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->headline(), QStringLiteral("Nothing was changed for Anna Beck."));
        QVERIFY(!desk().action()->isVisible());
        QVERIFY(!desk().isCardOpen());
    }

    void showsTheUserAsFoundWhileItIsNotKnown()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().doesItAnyway = true;
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Unknown});
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        QCOMPARE(desk().part<AccountFacts>("facts")->statusText(), QStringLiteral("Ready"));
        const int wideEnoughForReady = desk().table()->columnWidth(2);
        QTest::keyClick(desk().page.get(), Qt::Key_F5);
        QTRY_COMPARE(desk().table()->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("Must change"));
        QVERIFY(desk().table()->columnWidth(2) > wideEnoughForReady);
        QCOMPARE(desk().part<AccountFacts>("facts")->statusText(), QStringLiteral("Must change"));
        QCOMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        QTest::mouseClick(desk().action(), Qt::LeftButton);
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().banner()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(desk().directory().changes.size(), 1);
    }

    void whatSomebodyElseDidMeanwhileSettlesNothing()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Unknown});
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        desk().directory().at(QStringLiteral("anna")).isLocked = true;
        QTest::keyClick(desk().page.get(), Qt::Key_F5);
        QTRY_VERIFY(desk().part<QWidget>("unlock")->isVisible());
        QCOMPARE(desk().action()->text(), QStringLiteral("Check now"));
        QTest::mouseClick(desk().action(), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->headline(), QStringLiteral("Nothing was changed for Anna Beck."));
        QVERIFY(desk().part<QWidget>("unlock")->isVisible());
    }

    void isCheckedAlsoAfterThePasswordWasWiped()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().doesItAnyway = true;
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Unknown});
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        desk().page->wipe();
        QTest::mouseClick(desk().action(), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Changed));
        QVERIFY(!desk().isCardOpen());
        QVERIFY2(desk().banner()->lines().join(u' ').contains(QStringLiteral("no longer here")), "nobody looks for what is gone");
        QCOMPARE(desk().part<AccountFacts>("facts")->statusText(), QStringLiteral("Must change"));
    }

    void whatWasWipedIsNotSentAgain()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().at(QStringLiteral("anna")).passwordLastSet = desk().clock.now.addDays(-1);
        desk().reset();
        QTRY_COMPARE(desk().action()->text(), QStringLiteral("Reset anyway (Ctrl+Enter)"));
        desk().page->wipe();
        QVERIFY2(!desk().action()->isVisible(), "a button that does nothing");
    }

    void showsAnError()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Error{.kind = Error::Kind::Busy});
        desk().reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Error));
        QVERIFY(desk().banner()->headline().contains(QStringLiteral("Nothing was changed")));
    }

    void goesOnWhenOutOfDate()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().at(QStringLiteral("anna")).passwordLastSet = desk().clock.now.addDays(-1);
        desk().directory().at(QStringLiteral("anna")).isLocked = true;
        desk().reset();
        QTRY_COMPARE(desk().action()->text(), QStringLiteral("Reset anyway (Ctrl+Enter)"));
        QCOMPARE(desk().banner()->shownKind(), std::optional(Kind::Refused));
        QVERIFY(desk().part<QWidget>("unlock")->isVisible());
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().directory().changes.size(), 2);
        QVERIFY(desk().directory().changes.at(0).newPassword == desk().directory().changes.at(1).newPassword);
    }

    void anEditedFormIsANewRequest()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().at(QStringLiteral("anna")).passwordLastSet = desk().clock.now.addDays(-1);
        desk().reset();
        QTRY_VERIFY(desk().action()->isVisible());
        desk().part<QCheckBox>("mustChange")->click();
        QVERIFY(!desk().action()->isVisible());
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(*desk().directory().changes.last().mustChange, false);
        QVERIFY(!(desk().directory().changes.at(0).newPassword == desk().directory().changes.at(1).newPassword));
    }

    void resetsOnceForADoubleClick()
    {
        desk().choose(QStringLiteral("anna"));
        auto *button = desk().button("reset");
        desk().directory().nextChanges.emplace_back(Outcome::refused({}, {{.status = StatusCode::RowUnreadable}}));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseDClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(desk().directory().changes.size(), 1);
    }

    void resetsOnceForKeysHeldDown()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Outcome::refused({}, {{.status = StatusCode::RowUnreadable}}));
        auto *button = desk().button("reset");
        button->setFocus();
        // A key that is held down comes again and again; its first outcome may come in between.
        QTest::keyPress(button, Qt::Key_Return, Qt::ControlModifier);
        for (int i = 0; i < 20; ++i) {
            QTest::simulateEvent(button, true, Qt::Key_Return, Qt::ControlModifier, QString(), true);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(button->isEnabled());
        for (int i = 0; i < 20; ++i) {
            QTest::simulateEvent(button, true, Qt::Key_Return, Qt::NoModifier, QString(), true);
            QCoreApplication::processEvents();
        }
        QCOMPARE(desk().directory().changes.size(), 1);
    }

    void disablesWhatChangesUntilTheOutcome()
    {
        QSignalSpy busy(desk().page.get(), &UsersPage::busyChanged);
        desk().choose(QStringLiteral("anna"));
        desk().directory().hold();
        desk().reset();
        QVERIFY(desk().page->isBusy());
        QVERIFY(!desk().button("reset")->isEnabled());
        QVERIFY(!desk().button("lock")->isEnabled());
        desk().reset();
        QCOMPARE(desk().directory().changes.size(), 1);
        desk().directory().release();
        QTRY_VERIFY(!desk().page->isBusy());
        QCOMPARE(busy.count(), 2);
    }

    void keepsTheCardUntilDone()
    {
        desk().choose(QStringLiteral("anna"));
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        desk().choose(QStringLiteral("omar"));
        QVERIFY(desk().isCardOpen());
        QCOMPARE(desk().part<QLabel>("waiting")->text(), QStringLiteral("Omar Haddad is shown as soon as you choose Done."));
        desk().reset();
        QCOMPARE(desk().directory().changes.size(), 1);
        desk().button("done")->click();
        QVERIFY(!desk().isCardOpen());
        QVERIFY(desk().part<QWidget>("facts")->accessibleName().contains(QStringLiteral("Omar Haddad")));
        QVERIFY(!desk().banner()->isVisible());
    }

    void keepsAnOutcomeWithTheUserItIsAbout()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Unknown});
        desk().directory().hold();
        desk().reset();
        desk().choose(QStringLiteral("omar"));
        desk().directory().release();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        QVERIFY(desk().banner()->headline().contains(QStringLiteral("Anna Beck")));
        QVERIFY(desk().part<QWidget>("facts")->accessibleName().contains(QStringLiteral("Anna Beck")));
        desk().banner()->dismiss();
        QVERIFY(desk().part<QWidget>("facts")->accessibleName().contains(QStringLiteral("Omar Haddad")));
    }

    void tellsThatTheSessionIsGone()
    {
        QSignalSpy lost(desk().page.get(), &UsersPage::sessionLost);
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Outcome::refused({}, {{.status = StatusCode::SessionExpired}}));
        desk().reset();
        QTRY_COMPARE(lost.count(), 1);
    }

    void wipesEverything()
    {
        desk().choose(QStringLiteral("anna"));
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        QString secret = desk().directory().changes.first().newPassword.toString();
        desk().button("reveal")->click();
        QVERIFY(desk().shows(secret));
        desk().page->wipe();
        QVERIFY(!desk().isCardOpen());
        QVERIFY(!desk().shows(secret));
    }

private:
    UsersDesk &desk() { return *m_desk; }

    std::unique_ptr<UsersDesk> m_desk;
};

QTEST_MAIN(tst_UsersPageOutcomes)
#include "tst_UsersPageOutcomes.moc"
