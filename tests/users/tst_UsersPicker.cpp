// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ManyDesk.h"
#include "Walk.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace passwright;
using namespace passwright::test;

using Sort = UserQuery::Sort;
using State = UserQuery::State;

//! A help desk of a million users, by key and mouse.
class tst_UsersPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_desk = std::make_unique<ManyDesk>(1'000'000); }
    void cleanup() { m_desk.reset(); }

    void readsOnWithEveryEnd()
    {
        desk().listAll();
        desk().table()->setFocus();
        for (int pages = 2; pages <= 60; ++pages) {
            QTest::keyClick(desk().table(), Qt::Key_End);
            QTRY_COMPARE(desk().rows(), pages * 100);
            QVERIFY(desk().model()->heldUsers() <= 2000);
        }
        QCOMPARE(desk().directory().mostAtOnce, 1);
        QTest::keyClick(desk().table(), Qt::Key_Home);
        QTRY_COMPARE(desk().cell(0, UserTableModel::UserName), ManyUsers::nameOf(0));
        QTRY_COMPARE(desk().panelName(), QStringLiteral("Person 0"));
        QVERIFY(desk().model()->heldUsers() <= 2000);
        QCOMPARE(desk().rows(), 6000);
    }

    void chosenUserStaysOverScrollingAndRefreshing()
    {
        desk().listAll();
        desk().click(7);
        QCOMPARE(desk().panelName(), QStringLiteral("Person 7"));
        desk().scrollDown(30);
        QVERIFY(!desk().model()->account(7));
        QCOMPARE(desk().panelName(), QStringLiteral("Person 7"));
        desk().directory().added = {QStringLiteral("abel"), QStringLiteral("abla")};
        desk().directory().gone = {3};
        const int place = desk().table()->verticalScrollBar()->value();
        const qsizetype before = desk().directory().queries.size();
        QTest::keyClick(desk().table(), Qt::Key_F5);
        QTRY_COMPARE(desk().stateText(), QStringLiteral("The first 3000 users; scroll for more, or narrow the search."));
        QVERIFY(desk().directory().queries.size() - before <= 4); // what is looked at, not thirty pages
        QCOMPARE(desk().table()->verticalScrollBar()->value(), place);
        desk().table()->verticalScrollBar()->setValue(0);
        QTRY_COMPARE(desk().cell(0, UserTableModel::UserName), QStringLiteral("abel"));
        QCOMPARE(desk().selectedNames(), QStringList{ManyUsers::nameOf(7)});
        QCOMPARE(desk().table()->currentIndex().row(), 8);
        QCOMPARE(desk().panelName(), QStringLiteral("Person 7"));
    }

    void severalSelectedStayThemselves()
    {
        QSignalSpy chosen(desk().page.get(), &UsersPage::bulkResetChosen);
        desk().listAll();
        desk().click(98);
        QTest::keyClick(desk().table(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(desk().part<QWidget>("resetSelected")->isVisible());
        desk().scrollDown(3);
        desk().directory().added = {QStringLiteral("abel")}; // number 99 is now the first of the second page
        QTest::keyClick(desk().table(), Qt::Key_F5);
        desk().table()->verticalScrollBar()->setValue(0);
        QTRY_COMPARE(desk().cell(0, UserTableModel::UserName), QStringLiteral("abel"));
        desk().table()->scrollTo(desk().model()->index(100, 0));
        QTRY_COMPARE(desk().selectedNames(), (QStringList{ManyUsers::nameOf(98), ManyUsers::nameOf(99)}));
        QCOMPARE(desk().part<QLabel>("selectedCount")->text(), QStringLiteral("2 users selected"));
        QTest::keyClick(desk().table(), Qt::Key_Return);
        QTest::keyClick(desk().part<QWidget>("resetSelected"), Qt::Key_Space);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toStringList(), (QStringList{ManyUsers::idOf(98), ManyUsers::idOf(99)}));
        QTest::keyClick(desk().table(), Qt::Key_Escape);
        QVERIFY(!desk().part<QWidget>("resetSelected")->isVisible());
        QVERIFY(desk().part<QLabel>("nobody")->isVisible());
    }

    void everythingLoadedIsNotEverybody()
    {
        QSignalSpy chosen(desk().page.get(), &UsersPage::bulkResetChosen);
        QSignalSpy all(desk().page.get(), &UsersPage::bulkResetOfSearchChosen);
        desk().search()->setText(QStringLiteral("user"));
        QTRY_COMPARE(desk().rows(), 100);
        desk().scrollDown(25); // further than the users that are held
        desk().table()->setFocus();
        QTest::keyClick(desk().table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk().part<QLabel>("selectedCount")->text(), QStringLiteral("2500 users selected"));
        QVERIFY(desk().part<QLabel>("selectedOfMore")->text().contains(QStringLiteral("there are more")));
        QTest::mouseClick(desk().part<QWidget>("resetSelected"), Qt::LeftButton);
        const QStringList ids = chosen.first().first().toStringList();
        QCOMPARE(ids.size(), 2500);
        for (int number = 0; number < 2500; ++number)
            QCOMPARE(ids.at(number), ManyUsers::idOf(number));
        QTest::mouseClick(desk().part<QWidget>("resetAllFound"), Qt::LeftButton);
        QCOMPARE(all.count(), 1);
        const auto query = all.first().first().value<UserQuery>();
        QCOMPARE(query.text, QStringLiteral("user"));
        QVERIFY(query.after.isEmpty());
        QTest::mouseClick(desk().part<QWidget>("clearSelection"), Qt::LeftButton);
        QVERIFY(!desk().part<QWidget>("clearSelection")->isVisible());
        QCOMPARE(desk().selectedNames(), QStringList());
    }

    void anotherSearchForgetsWhoIsNotInIt()
    {
        desk().listAll();
        desk().click(10);
        QTest::keyClick(desk().table(), Qt::Key_Down, Qt::ShiftModifier);
        desk().search()->setText(ManyUsers::nameOf(11));
        QTRY_COMPARE(desk().rows(), 1);
        QCOMPARE(desk().panelName(), QStringLiteral("Person 11"));
        desk().search()->clear();
        QTRY_COMPARE(desk().rows(), 0);
        QVERIFY(desk().part<QLabel>("nobody")->isVisible());
    }

    void filtersByKeyboard()
    {
        auto *filter = desk().part<QComboBox>("filter");
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(filter->currentText(), QStringLiteral("Locked"));
        QTRY_COMPARE(desk().cell(3, UserTableModel::UserName), ManyUsers::nameOf(30));
        QCOMPARE(desk().directory().queries.constLast().state, std::optional(State::Locked));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(filter->currentText(), QStringLiteral("Expires within 90 days"));
        QTRY_COMPARE(desk().directory().queries.constLast().days, 90);
        QCOMPARE(desk().directory().queries.constLast().sort, Sort::Expiry);
        QTest::keyClick(filter, Qt::Key_Home);
        QTRY_COMPARE(desk().cell(3, UserTableModel::UserName), ManyUsers::nameOf(3));
        QCOMPARE(desk().directory().queries.constLast().sort, Sort::BestMatch);
    }

    void sortsByTheHeader()
    {
        desk().listAll();
        desk().clickHeader(UserTableModel::Expiry);
        QTRY_COMPARE(desk().cell(0, UserTableModel::UserName), ManyUsers::nameOf(999'999));
        QCOMPARE(desk().table()->horizontalHeader()->sortIndicatorSection(), int(UserTableModel::Expiry));
        desk().clickHeader(UserTableModel::Status); // has no order
        QCOMPARE(desk().table()->horizontalHeader()->sortIndicatorSection(), int(UserTableModel::Expiry));
        desk().clickHeader(UserTableModel::Expiry);
        QTRY_COMPARE(desk().cell(0, UserTableModel::UserName), ManyUsers::nameOf(0));
        QVERIFY(desk().directory().queries.constLast().isDescending);
        desk().clickHeader(UserTableModel::Expiry);
        QTRY_COMPARE(desk().directory().queries.constLast().sort, Sort::BestMatch);
        QCOMPARE(desk().table()->horizontalHeader()->sortIndicatorSection(), -1);
        QCOMPARE(desk().directory().queries.size(), 4);
    }

    void sortsByTheMenu()
    {
        desk().listAll();
        desk().click(5);
        desk().trigger(QStringLiteral("Password &expiry"));
        QTRY_COMPARE(desk().cell(0, UserTableModel::UserName), ManyUsers::nameOf(999'999));
        QCOMPARE(desk().panelName(), QStringLiteral("Person 5")); // chosen still, on whatever row
        desk().trigger(QStringLiteral("&Descending"));
        QTRY_COMPARE(desk().cell(0, UserTableModel::UserName), ManyUsers::nameOf(0));
        QCOMPARE(desk().selectedNames(), QStringList{ManyUsers::nameOf(5)});
    }

    void offersNothingThatTheDirectoryCannot()
    {
        desk().directory().can.sorts = false;
        desk().directory().can.filtersStates = false;
        desk().open();
        desk().listAll();
        QVERIFY(!desk().part<QComboBox>("filter")->isVisible());
        desk().clickHeader(UserTableModel::Expiry);
        QCOMPARE(desk().table()->horizontalHeader()->isSortIndicatorShown(), false);
        QCOMPARE(desk().directory().queries.size(), 1);
        QVERIFY(!desk().has(QStringLiteral("Password &expiry")));
    }

    void goesOnWhileADirectoryTakesLong()
    {
        desk().directory().mostLookedAt = 50; // five of whom are locked
        desk().part<QComboBox>("filter")->setCurrentIndex(1);
        QTRY_COMPARE(desk().rows(), 100);
        QTRY_COMPARE(desk().stateText(), QStringLiteral("The first 100 users; scroll for more, or narrow the search."));
        QCOMPARE(desk().cell(99, UserTableModel::UserName), ManyUsers::nameOf(990));
        QCOMPARE(desk().directory().mostAtOnce, 1);
    }

    void stopsASearchThatTakesLong()
    {
        desk().directory().mostLookedAt = 5;
        desk().directory().hold();
        desk().part<QComboBox>("filter")->setCurrentIndex(1);
        desk().directory().answer();
        QTRY_COMPARE(desk().rows(), 1);
        QTRY_COMPARE(desk().stateText(), QStringLiteral("1 users so far; searching…"));
        auto *button = desk().part<QPushButton>("again");
        QCOMPARE(button->text(), QStringLiteral("Stop searc&hing"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk().directory().contexts.constLast().stop.stop_requested());
        desk().directory().release();
        QCOMPARE(button->text(), QStringLiteral("Searc&h on"));
        const qsizetype asked = desk().directory().queries.size();
        QCoreApplication::processEvents();
        QCOMPARE(desk().rows(), 1); // the late answer is dropped
        QCOMPARE(desk().directory().queries.size(), asked);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(desk().rows(), 100);
        QVERIFY(!button->isVisible());
    }

    void keepsAPasswordThatWaitsWhileSeveralAreSelected()
    {
        desk().directory().users << desk().directory().account(3);
        desk().listAll();
        desk().click(3);
        QTest::keyClick(desk().page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk().part<QWidget>("card")->isVisible());
        QTest::keyClick(desk().table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk().selectedNames().size(), 2);
        QVERIFY(desk().part<QWidget>("card")->isVisible());
        QVERIFY(!desk().part<QWidget>("resetSelected")->isVisible());
        desk().part<QAbstractButton>("done")->click();
        QVERIFY(desk().part<QWidget>("resetSelected")->isVisible());
        // Nobody is behind it to be reset by a key.
        QTest::keyClick(desk().page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk().directory().changes.size(), 1);
    }

    void saysWhenRowsCannotBeReadAgain()
    {
        desk().listAll();
        desk().scrollDown(30);
        desk().directory().searchError = Error{.kind = Error::Kind::NotReachable};
        const qsizetype asked = desk().directory().queries.size();
        desk().table()->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(desk().stateText().startsWith(QStringLiteral("The next users could not be read.")));
        for (int i = 0; i < 20; ++i) {
            desk().table()->viewport()->repaint();
            QCoreApplication::processEvents();
        }
        QCOMPARE(desk().directory().queries.size(), asked + 1); // not with every repaint
        QCOMPARE(desk().rows(), 3000);
        desk().directory().searchError.reset();
        QTest::mouseClick(desk().part<QPushButton>("again"), Qt::LeftButton);
        QTRY_COMPARE(desk().cell(0, UserTableModel::UserName), ManyUsers::nameOf(0));
    }

    void namesEveryControlWithSeveralSelected()
    {
        QSignalSpy file(desk().page.get(), &UsersPage::bulkResetFromFileChosen);
        desk().listAll();
        desk().click(1);
        QTest::keyClick(desk().table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(namelessControls(*desk().page), QStringList());
        QCOMPARE(sharedMnemonics(*desk().page), QStringList());
        desk().trigger(QStringLiteral("Reset passwords from a &CSV file…"));
        QCOMPARE(file.count(), 1);
    }

private:
    ManyDesk &desk() { return *m_desk; }

    std::unique_ptr<ManyDesk> m_desk;
};

QTEST_MAIN(tst_UsersPicker)
#include "tst_UsersPicker.moc"
