// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "UsersDesk.h"
#include "Walk.h"
#include "ui/users/ExpiryBox.h"
#include "ui/widgets/PasswordField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace passwright;
using namespace passwright::test;

using Kind = OutcomeBanner::Kind;

class tst_UsersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_desk = std::make_unique<UsersDesk>(); }
    void cleanup() { m_desk.reset(); }

    void saysEachState()
    {
        const auto *state = desk().part<QLabel>("state");
        QVERIFY(state->text().startsWith(QStringLiteral("Type two characters")));
        desk().directory().hold();
        QTest::keyClick(desk().search(), Qt::Key_Return);
        QCOMPARE(state->text(), QStringLiteral("Searching…"));
        desk().directory().release();
        QTRY_COMPARE(state->text(), QStringLiteral("4 users found."));
        QTest::keyClicks(desk().search(), QStringLiteral("zz"));
        QTRY_VERIFY(state->text().startsWith(QStringLiteral("Nobody matches “zz”")));
        QVERIFY(!desk().button("again")->isVisible());
        desk().directory().searchError = Error{.kind = Error::Kind::Busy};
        desk().search()->setText(QStringLiteral("anna"));
        QTRY_VERIFY(state->text().startsWith(QStringLiteral("The search failed.")));
        desk().directory().searchError.reset();
        QTest::mouseClick(desk().button("again"), Qt::LeftButton);
        QTRY_COMPARE(desk().table()->model()->rowCount(), 1);
        for (int i = 0; i < 201; ++i)
            desk().directory().users << madeUp(QStringLiteral("many%1").arg(i), QStringLiteral("Many"));
        desk().search()->setText(QStringLiteral("many"));
        QTRY_COMPARE(state->text(), QStringLiteral("More than 200: narrow the search."));
    }

    void showsAHostileNameAsItIs()
    {
        desk().directory().users << madeUp(QStringLiteral("evil"), QStringLiteral("<b>bold</b><img src='file:///etc/passwd'>"));
        desk().choose(QStringLiteral("evil"));
        for (const QLabel *label : desk().page->findChildren<QLabel *>()) {
            if (label->text().contains(QStringLiteral("<b>")))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(desk().part<QWidget>("facts")->accessibleName().contains(QStringLiteral("<b>bold</b>")));
    }

    void keepsTheChosenUserOverARefresh()
    {
        desk().choose(QStringLiteral("omar"));
        desk().directory().users.prepend(madeUp(QStringLiteral("abel"), QStringLiteral("Abel")));
        QTest::keyClick(desk().table(), Qt::Key_F5);
        QTRY_COMPARE(desk().table()->model()->rowCount(), 5);
        QCOMPARE(desk().table()->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("omar"));
        desk().search()->setText(QStringLiteral("anna"));
        QTRY_COMPARE(desk().table()->model()->rowCount(), 1);
        QVERIFY(desk().part<QLabel>("nobody")->isVisible());
    }

    void showsChanged()
    {
        desk().choose(QStringLiteral("anna"));
        reset();
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
        reset();
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
        unlockBox()->click();
        reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Partial));
        QVERIFY(desk().banner()->lines().contains(QStringLiteral("Done: the password.")));
        QVERIFY(desk().banner()->lines().contains(QStringLiteral("Not done: unlocking. Try it again.")));
        QVERIFY(desk().isCardOpen());
        QCOMPARE(action()->text(), QStringLiteral("Try again"));
        QTest::mouseClick(action(), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(desk().directory().changes.size(), 1);
        QCOMPARE(desk().directory().unlocked.size(), 2);
        QVERIFY(desk().isCardOpen());
        QVERIFY(!action()->isVisible());
    }

    void showsNotKnownAndChecks()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().doesItAnyway = true;
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Unknown});
        reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        QVERIFY(!desk().isCardOpen());
        QCOMPARE(action()->text(), QStringLiteral("Check now"));
        QTest::mouseClick(action(), Qt::LeftButton);
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().banner()->shownKind(), std::optional(Kind::Changed));
        QCOMPARE(desk().directory().changes.size(), 1);
    }

    void saysWhenAnUnknownWasNotDone()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Outcome{.kind = Outcome::Kind::Unknown});
        reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        QTest::mouseClick(action(), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->headline(), QStringLiteral("Nothing was changed for Anna Beck."));
        QVERIFY(!action()->isVisible());
        QVERIFY(!desk().isCardOpen());
    }

    void showsAnError()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Error{.kind = Error::Kind::Busy});
        reset();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Error));
        QVERIFY(desk().banner()->headline().contains(QStringLiteral("Nothing was changed")));
    }

    void goesOnWhenOutOfDate()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().at(QStringLiteral("anna")).passwordLastSet = desk().clock.now.addDays(-1);
        desk().directory().at(QStringLiteral("anna")).isLocked = true;
        reset();
        QTRY_COMPARE(action()->text(), QStringLiteral("Reset anyway (Ctrl+Enter)"));
        QCOMPARE(desk().banner()->shownKind(), std::optional(Kind::Refused));
        QVERIFY(desk().part<QWidget>("unlock")->isVisible());
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().directory().changes.size(), 2);
        QVERIFY(desk().directory().changes.at(0).newPassword == desk().directory().changes.at(1).newPassword);
    }

    void anEditedFormIsANewRequest()
    {
        desk().choose(QStringLiteral("anna"));
        desk().directory().at(QStringLiteral("anna")).passwordLastSet = desk().clock.now.addDays(-1);
        reset();
        QTRY_VERIFY(action()->isVisible());
        desk().part<QCheckBox>("mustChange")->click();
        QVERIFY(!action()->isVisible());
        reset();
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
        reset();
        QVERIFY(desk().page->isBusy());
        QVERIFY(!desk().button("reset")->isEnabled());
        QVERIFY(!desk().button("lock")->isEnabled());
        reset();
        QCOMPARE(desk().directory().changes.size(), 1);
        desk().directory().release();
        QTRY_VERIFY(!desk().page->isBusy());
        QCOMPARE(busy.count(), 2);
    }

    void blocksWithoutARequiredReason()
    {
        m_desk = std::make_unique<UsersDesk>(Preferences{.reason = Preferences::Asked::Required, .verification = Preferences::Asked::Required});
        desk().choose(QStringLiteral("anna"));
        reset();
        QCOMPARE(desk().problem(), QStringLiteral("A reason or ticket is required."));
        QVERIFY(desk().directory().changes.isEmpty());
        QTest::keyClicks(desk().part<QLineEdit>("reason"), QStringLiteral("INC-7"));
        QCOMPARE(desk().problem(), QString());
        reset();
        QCOMPARE(desk().problem(), QStringLiteral("Say how the caller was verified: it is required."));
        desk().part<QComboBox>("verification")->setEditText(QStringLiteral("Knew the word"));
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().directory().changes.first().reason, QStringLiteral("INC-7"));
        QCOMPARE(desk().directory().changes.first().verification, QStringLiteral("Knew the word"));
    }

    void asksNothingThatIsOff()
    {
        m_desk = std::make_unique<UsersDesk>(Preferences{.reason = Preferences::Asked::Off, .verification = Preferences::Asked::Off});
        desk().choose(QStringLiteral("anna"));
        QVERIFY(!desk().part<QLineEdit>("reason")->isVisible());
        QVERIFY(!desk().part<QComboBox>("verification")->isVisible());
        reset();
        QTRY_VERIFY(desk().isCardOpen());
    }

    void asksForTheNameOfAnotherSuperUser()
    {
        desk().choose(QStringLiteral("root"));
        reset();
        QCOMPARE(desk().problem(), QStringLiteral("Type the user name “root” to confirm the reset of this super-user."));
        QVERIFY(desk().directory().changes.isEmpty());
        QTest::keyClicks(desk().page->focusWidget(), QStringLiteral("root"));
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().directory().changes.size(), 1);
    }

    void leadsFromTheOwnAccountToMyPassword()
    {
        QSignalSpy chosen(desk().page.get(), &UsersPage::ownAccountChosen);
        desk().choose(QStringLiteral("desk"));
        QVERIFY(!desk().button("reset")->isVisible());
        reset();
        QVERIFY(desk().directory().changes.isEmpty());
        clickText(QStringLiteral("M&y password"));
        QCOMPARE(chosen.count(), 1);
    }

    void unlocksOnlyWhatThePersonTicked()
    {
        desk().directory().at(QStringLiteral("omar")).isLocked = true;
        desk().choose(QStringLiteral("omar"));
        QVERIFY(unlockBox()->isVisible());
        QVERIFY(!unlockBox()->isChecked());
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        QVERIFY(desk().directory().unlocked.isEmpty());
        QVERIFY(desk().directory().at(QStringLiteral("omar")).isLocked);
    }

    void forgetsTheTickWithAnotherUser()
    {
        desk().directory().at(QStringLiteral("omar")).isLocked = true;
        desk().directory().at(QStringLiteral("anna")).isLocked = true;
        desk().choose(QStringLiteral("omar"));
        unlockBox()->click();
        desk().choose(QStringLiteral("anna"));
        QVERIFY(!unlockBox()->isChecked());
    }

    void locksUnlocksAndApproves()
    {
        desk().directory().at(QStringLiteral("anna")).approval = Account::Approval::BeforeDecision;
        desk().choose(QStringLiteral("anna"));
        QTest::mouseClick(desk().button("lock"), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->headline(), QStringLiteral("Anna Beck is locked."));
        QTRY_VERIFY(desk().button("unlock")->isVisible());
        QTest::mouseClick(desk().button("unlock"), Qt::LeftButton);
        QTRY_COMPARE(desk().banner()->headline(), QStringLiteral("Anna Beck is unlocked."));
        clickText(QStringLiteral("&Approve"));
        QTRY_COMPARE(desk().banner()->headline(), QStringLiteral("Anna Beck is approved."));
        QCOMPARE(desk().directory().approved, QStringList{QStringLiteral("zusranna")});
    }

    void sendsTheExpiryThatIsShown()
    {
        desk().choose(QStringLiteral("anna"));
        QCOMPARE(desk().button("configured")->text(), QStringLiteral("As configure&d (730 days, 19 November 2028)"));
        clickText(QStringLiteral("7 days"));
        QCOMPARE(desk().part<ExpiryBox>("expiry")->dateText(), QStringLiteral("27 November 2026"));
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(*desk().directory().changes.first().passwordExpiryDays, 7);
    }

    void sendsWhatWasTyped()
    {
        desk().choose(QStringLiteral("anna"));
        desk().button("type")->click();
        reset();
        QCOMPARE(desk().problem(), QStringLiteral("Type the new password, or choose to generate one."));
        auto *field = desk().part<PasswordField>("typedField");
        QTest::keyClicks(field, QStringLiteral("qwerty 12"));
        reset();
        QVERIFY(desk().problem().contains(QStringLiteral("does not meet the rules")));
        QVERIFY(!field->isBlank());
        field->setSecret(Secret::fromUtf8("correct horse 9"));
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        QVERIFY(desk().directory().changes.first().newPassword == Secret::fromUtf8("correct horse 9"));
        QVERIFY(field->isBlank());
    }

    void sendsWhatWasGeneratedAndShown()
    {
        desk().choose(QStringLiteral("anna"));
        for (int kind = 0; kind < 3; ++kind) {
            desk().part<QComboBox>("kind")->setCurrentIndex(kind);
            QTest::keyClick(desk().page.get(), Qt::Key_G, Qt::ControlModifier);
            QVERIFY(!desk().part<PasswordField>("made")->isBlank());
        }
        const Secret shown = desk().part<PasswordField>("made")->secret();
        QTest::keyClick(desk().page.get(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!(desk().part<PasswordField>("made")->secret() == shown));
        const Secret last = desk().part<PasswordField>("made")->secret();
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        QVERIFY(desk().directory().changes.first().newPassword == last);
        QVERIFY(desk().part<PasswordField>("made")->isBlank());
    }

    void keepsTheCardUntilDone()
    {
        desk().choose(QStringLiteral("anna"));
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        desk().choose(QStringLiteral("omar"));
        QVERIFY(desk().isCardOpen());
        QCOMPARE(desk().part<QLabel>("waiting")->text(), QStringLiteral("Omar Haddad is shown as soon as you choose Done."));
        reset();
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
        reset();
        desk().choose(QStringLiteral("omar"));
        desk().directory().release();
        QTRY_COMPARE(desk().banner()->shownKind(), std::optional(Kind::Unknown));
        QVERIFY(desk().banner()->headline().contains(QStringLiteral("Anna Beck")));
        QVERIFY(desk().part<QWidget>("facts")->accessibleName().contains(QStringLiteral("Anna Beck")));
        desk().banner()->dismiss();
        QVERIFY(desk().part<QWidget>("facts")->accessibleName().contains(QStringLiteral("Omar Haddad")));
    }

    void namesEveryControlInEveryState_data()
    {
        QTest::addColumn<QString>("userName");
        QTest::addColumn<bool>("isTyping");
        QTest::addColumn<bool>("isHandingOver");
        QTest::newRow("nobody") << QString() << false << false;
        QTest::newRow("generating") << QStringLiteral("anna") << false << false;
        QTest::newRow("typing") << QStringLiteral("anna") << true << false;
        QTest::newRow("locked, not approved") << QStringLiteral("omar") << false << false;
        QTest::newRow("super-user") << QStringLiteral("root") << false << false;
        QTest::newRow("own account") << QStringLiteral("desk") << false << false;
        QTest::newRow("handing over") << QStringLiteral("anna") << false << true;
    }
    void namesEveryControlInEveryState()
    {
        QFETCH(QString, userName);
        QFETCH(bool, isTyping);
        QFETCH(bool, isHandingOver);
        desk().directory().at(QStringLiteral("omar")).isLocked = true;
        desk().directory().at(QStringLiteral("omar")).approval = Account::Approval::BeforeDecision;
        desk().choose(userName);
        desk().button(isTyping ? "type" : "generate")->click();
        if (!isTyping)
            QTest::keyClick(desk().page.get(), Qt::Key_G, Qt::ControlModifier);
        if (isHandingOver) {
            reset();
            QTRY_VERIFY(desk().isCardOpen());
        }
        desk().search()->setText(QStringLiteral("x"));
        QCOMPARE(namelessControls(*desk().page), QStringList());
        QCOMPARE(sharedMnemonics(*desk().page), QStringList());
    }

    void tellsThatTheSessionIsGone()
    {
        QSignalSpy lost(desk().page.get(), &UsersPage::sessionLost);
        desk().choose(QStringLiteral("anna"));
        desk().directory().nextChanges.emplace_back(Outcome::refused({}, {{.status = StatusCode::SessionExpired}}));
        reset();
        QTRY_COMPARE(lost.count(), 1);
    }

    void wipesEverything()
    {
        desk().choose(QStringLiteral("anna"));
        reset();
        QTRY_VERIFY(desk().isCardOpen());
        QString secret = desk().directory().changes.first().newPassword.toString();
        desk().button("reveal")->click();
        QVERIFY(shows(secret));
        desk().page->wipe();
        QVERIFY(!desk().isCardOpen());
        QVERIFY(!shows(secret));
    }

private:
    UsersDesk &desk() { return *m_desk; }
    void reset() { QTest::keyClick(m_desk->page.get(), Qt::Key_Return, Qt::ControlModifier); }
    QPushButton *action() { return desk().banner()->findChild<QPushButton *>(); }
    QCheckBox *unlockBox()
    {
        return qobject_cast<QCheckBox *>(byText(QStringLiteral("&Unlock as well")));
    }
    QAbstractButton *byText(const QString &text)
    {
        for (QAbstractButton *button : desk().page->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("no button says %s", qPrintable(text));
    }
    void clickText(const QString &text) { QTest::mouseClick(byText(text), Qt::LeftButton); }
    bool shows(const QString &text)
    {
        for (const QLabel *label : desk().page->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<UsersDesk> m_desk;
};

QTEST_MAIN(tst_UsersPage)
#include "tst_UsersPage.moc"
