// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "UsersDesk.h"
#include "Walk.h"
#include "ui/widgets/ExpiryBox.h"
#include "ui/widgets/PasswordField.h"

#include <QScrollBar>
#include <QComboBox>
#include <QSignalSpy>

using namespace passwright;
using namespace passwright::test;

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
    }

    void readsOnAsTheTableIsScrolled()
    {
        for (int i = 0; i < 230; ++i)
            desk().directory().users << madeUp(QStringLiteral("many%1").arg(i, 3, 10, QLatin1Char('0')), QStringLiteral("Many"));
        const auto *state = desk().part<QLabel>("state");
        desk().search()->setText(QStringLiteral("many"));
        QTRY_COMPARE(state->text(), QStringLiteral("The first 100 users; scroll for more, or narrow the search."));
        desk().table()->selectRow(7);
        for (int rows : {200, 230}) {
            desk().table()->verticalScrollBar()->setValue(desk().table()->verticalScrollBar()->maximum());
            QTRY_COMPARE(desk().table()->model()->rowCount(), rows);
        }
        QCOMPARE(state->text(), QStringLiteral("230 users found."));
        QCOMPARE(desk().table()->currentIndex().row(), 7);
    }

    void saysHowNamesAreFound()
    {
        desk().directory().can.searchesPrefixes = false;
        UsersPage page(desk().connection, deskCaller(), {}, desk().clock, desk().random, {}, desk().guard);
        const auto *state = page.findChild<QLabel *>(QStringLiteral("state"));
        QVERIFY(state->text().endsWith(QStringLiteral("User names must be typed whole; names may be given in part.")));
        QVERIFY(page.findChild<QLineEdit *>(QStringLiteral("search"))->placeholderText().startsWith(QStringLiteral("Whole user name")));
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

    void blocksWithoutARequiredReason()
    {
        m_desk = std::make_unique<UsersDesk>(Preferences{.reason = Preferences::Asked::Required, .verification = Preferences::Asked::Required});
        desk().choose(QStringLiteral("anna"));
        desk().reset();
        QCOMPARE(desk().problem(), QStringLiteral("A reason or ticket is required."));
        QVERIFY(desk().directory().changes.isEmpty());
        QTest::keyClicks(desk().part<QLineEdit>("reason"), QStringLiteral("INC-7"));
        QCOMPARE(desk().problem(), QString());
        desk().reset();
        QCOMPARE(desk().problem(), QStringLiteral("Say how the caller was verified: it is required."));
        desk().part<QComboBox>("verification")->setEditText(QStringLiteral("Knew the word"));
        desk().reset();
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
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
    }

    void asksForTheNameOfAnotherSuperUser()
    {
        desk().choose(QStringLiteral("root"));
        desk().reset();
        QCOMPARE(desk().problem(), QStringLiteral("Type the user name “root” to confirm the reset of this super-user."));
        QVERIFY(desk().directory().changes.isEmpty());
        QTest::keyClicks(desk().page->focusWidget(), QStringLiteral("root"));
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(desk().directory().changes.size(), 1);
    }

    void leadsFromTheOwnAccountToMyPassword()
    {
        QSignalSpy chosen(desk().page.get(), &UsersPage::ownAccountChosen);
        desk().choose(QStringLiteral("desk"));
        QVERIFY(!desk().button("reset")->isVisible());
        desk().reset();
        QVERIFY(desk().directory().changes.isEmpty());
        desk().clickText(QStringLiteral("M&y password"));
        QCOMPARE(chosen.count(), 1);
    }

    void unlocksOnlyWhatThePersonTicked()
    {
        desk().directory().at(QStringLiteral("omar")).isLocked = true;
        desk().choose(QStringLiteral("omar"));
        QVERIFY(desk().unlockBox()->isVisible());
        QVERIFY(!desk().unlockBox()->isChecked());
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        QVERIFY(desk().directory().unlocked.isEmpty());
        QVERIFY(desk().directory().at(QStringLiteral("omar")).isLocked);
    }

    void forgetsTheTickWithAnotherUser()
    {
        desk().directory().at(QStringLiteral("omar")).isLocked = true;
        desk().directory().at(QStringLiteral("anna")).isLocked = true;
        desk().choose(QStringLiteral("omar"));
        desk().unlockBox()->click();
        desk().choose(QStringLiteral("anna"));
        QVERIFY(!desk().unlockBox()->isChecked());
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
        desk().clickText(QStringLiteral("&Approve"));
        QTRY_COMPARE(desk().banner()->headline(), QStringLiteral("Anna Beck is approved."));
        QCOMPARE(desk().directory().approved, QStringList{QStringLiteral("zusranna")});
    }

    void sendsTheExpiryThatIsShown()
    {
        desk().choose(QStringLiteral("anna"));
        QCOMPARE(desk().button("configured")->text(), QStringLiteral("As configure&d (730 days, 19 November 2028)"));
        desk().clickText(QStringLiteral("7 days"));
        QCOMPARE(desk().part<ExpiryBox>("expiry")->dateText(), QStringLiteral("27 November 2026"));
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        QCOMPARE(*desk().directory().changes.first().passwordExpiryDays, 7);
    }

    void sendsWhatWasTyped()
    {
        desk().choose(QStringLiteral("anna"));
        desk().button("type")->click();
        desk().reset();
        QCOMPARE(desk().problem(), QStringLiteral("Type the new password, or choose to generate one."));
        auto *field = desk().part<PasswordField>("typedField");
        QTest::keyClicks(field, QStringLiteral("qwerty 12"));
        desk().reset();
        QVERIFY(desk().problem().contains(QStringLiteral("does not meet the rules")));
        QVERIFY(!field->isBlank());
        field->setSecret(Secret::fromUtf8("correct horse 9"));
        desk().reset();
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
        desk().reset();
        QTRY_VERIFY(desk().isCardOpen());
        QVERIFY(desk().directory().changes.first().newPassword == last);
        QVERIFY(desk().part<PasswordField>("made")->isBlank());
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
            desk().reset();
            QTRY_VERIFY(desk().isCardOpen());
        }
        desk().search()->setText(QStringLiteral("x"));
        QCOMPARE(namelessControls(*desk().page), QStringList());
        QCOMPARE(sharedMnemonics(*desk().page), QStringList());
    }

private:
    UsersDesk &desk() { return *m_desk; }

    std::unique_ptr<UsersDesk> m_desk;
};

QTEST_MAIN(tst_UsersPage)
#include "tst_UsersPage.moc"
