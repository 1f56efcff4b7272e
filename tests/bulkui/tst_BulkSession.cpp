// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "BulkPageDesk.h"
#include "WidgetTestMain.h"
#include "tests/ui/StoreWindow.h"
#include "ui/users/UsersPage.h"

using namespace passwright;
using namespace passwright::test;
using Step = BulkController::Step;

namespace {

void afterDoubleClick()
{
    QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
}

// However slow the machine is.
void doubleClick(QAbstractButton *button)
{
    QStyleHints *hints = QApplication::styleHints();
    const int ms = hints->mouseDoubleClickInterval();
    hints->setMouseDoubleClickInterval(60'000);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    hints->setMouseDoubleClickInterval(ms);
}

struct SampleStore
{
    StoreHarness harness;
    SqlStore::Opened store = harness.zato(harness.copyOfZato());
};

//! The window over the sample Zato database, with a bulk reset of a few users whose new passwords stay in memory.
struct WindowDesk : SampleStore, StoreWindow
{
    WindowDesk()
        : StoreWindow(harness, [this] { return std::make_shared<StoreConnection>(store); })
    {
        open();
    }

    [[nodiscard]] BulkPage *page() const { return window.findChild<BulkPage *>(); }
    [[nodiscard]] BulkController &controller() const { return *page()->findChild<BulkController *>(); }

    //! From the users to the beginning of the run.
    void begin(int count) const
    {
        auto *users = window.findChild<UsersPage *>();
        auto *search = users->findChild<QLineEdit *>(QStringLiteral("search"));
        QTest::keyClicks(search, QStringLiteral("user00"));
        QTest::keyClick(search, Qt::Key_Return);
        auto *table = users->findChild<QTableView *>(QStringLiteral("table"));
        QTRY_COMPARE(table->model()->rowCount(), 100);
        table->setFocus();
        table->selectRow(0);
        for (int i = 1; i < count; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        for (QAction *each : window.findChildren<QAction *>()) {
            if (each->text() == QStringLiteral("Reset passwords of those &selected…"))
                each->trigger();
        }
        QTRY_VERIFY(page()->isVisible());
        auto *keep = page()->findChild<QAbstractButton *>(QStringLiteral("keepInWindow"));
        QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
        QTest::keyClick(page()->findChild<QAbstractButton *>(QStringLiteral("bulkGo")), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(controller().step(), Step::Checked, 20'000);
        afterDoubleClick();
        QTest::keyClick(page()->findChild<QAbstractButton *>(QStringLiteral("bulkGo")), Qt::Key_Return);
        QVERIFY(controller().isBusy());
    }
    //! Of the users whose passwords are set.
    void stopAfterTheFirst() const
    {
        BulkController &bulk = controller();
        QObject::connect(&bulk, &BulkController::rowEnded, &bulk, &BulkController::stop, Qt::SingleShotConnection);
    }
    void runToEnd(int count) const
    {
        begin(count);
        QTRY_COMPARE_WITH_TIMEOUT(controller().step(), Step::Ended, 60'000);
        QTRY_VERIFY(!pages()->isBusy());
    }
    //! Nobody touches anything for so long that the window locks.
    void goAway()
    {
        harness.clock.advance(11LL * 60);
        idleLock().check();
    }
};

} // namespace

// A bulk reset, and a person who closes, locks, leaves or goes away meanwhile: no password is set that nobody has.
class tst_BulkSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingWaitsForTheRunAndForThePasswords()
    {
        WindowDesk desk;
        desk.stopAfterTheFirst();
        desk.begin(40);
        QVERIFY(!desk.window.close());
        QVERIFY2(desk.note().contains(QStringLiteral("bulk reset is under way")), qPrintable(desk.note()));
        QTRY_COMPARE_WITH_TIMEOUT(desk.controller().step(), Step::Ended, 60'000);
        QTRY_VERIFY(!desk.pages()->isBusy());
        QVERIFY2(desk.window.isVisible(), "whoever was told to wait closes it");
        QVERIFY2(desk.note().isEmpty(), qPrintable(desk.note()));
        QVERIFY(desk.controller().isHolding());
        QVERIFY(!desk.window.close());
        QVERIFY2(desk.note().contains(QStringLiteral("not handed over")), qPrintable(desk.note()));
        QVERIFY(desk.window.close());
    }

    void closingWarnsOfEachRunsPasswords()
    {
        WindowDesk desk;
        desk.stopAfterTheFirst();
        desk.begin(40);
        QTRY_COMPARE_WITH_TIMEOUT(desk.controller().step(), Step::Ended, 60'000);
        QTRY_VERIFY(!desk.pages()->isBusy());
        QVERIFY(!desk.window.close());
        QVERIFY(desk.controller().hasRest());
        desk.controller().goOn();
        QVERIFY(desk.pages()->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.pages()->isBusy(), 60'000);
        QVERIFY2(!desk.window.close(), "there are others now");
        QVERIFY(desk.window.close());
    }

    void whoComesBackFindsThePasswords()
    {
        WindowDesk desk;
        desk.begin(12);
        desk.goAway();
        QVERIFY2(!desk.isSigningIn(), "the run comes to its end first");
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSigningIn(), 60'000);
        QVERIFY(!desk.page()->isVisible());
        QVERIFY(!desk.find<QAbstractButton>("signOutButton"));
        QVERIFY2(!desk.window.close(), "they are here still");
        desk.signIn(QStringLiteral("admin1"), QStringLiteral("hQ9nl93UDqGus"));
        QCOMPARE(desk.controller().step(), Step::Ended);
        QCOMPARE(desk.controller().counts().states.value(BulkEntry::State::Changed), 12);
        QVERIFY(desk.controller().isHolding());
        QTest::keyClick(&desk.window, Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(desk.page()->isVisible());
    }

    void leavingTheSignInAsksOnce()
    {
        WindowDesk desk;
        desk.runToEnd(2);
        QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.isSigningIn());
        QTest::mouseClick(desk.find<QAbstractButton>("leaveButton"), Qt::LeftButton);
        QVERIFY(desk.isSigningIn());
        QVERIFY2(desk.find<OutcomeBanner>("banner")->headline().contains(QStringLiteral("not handed over")),
            qPrintable(desk.find<OutcomeBanner>("banner")->headline()));
        QVERIFY(desk.find<OutcomeBanner>("banner")->lines().join(QLatin1Char('\n')).contains(QStringLiteral("admin1")));
        desk.signIn(QStringLiteral("admin1"), QStringLiteral("hQ9nl93UDqGus"));
        QVERIFY2(desk.controller().isHolding(), "whoever was warned can still have them");

        QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.isSigningIn());
        doubleClick(desk.find<QAbstractButton>("leaveButton"));
        QVERIFY2(desk.isSigningIn(), "it is said each time, and nobody reads between the clicks of a double click");
        afterDoubleClick();
        QTest::mouseClick(desk.find<QAbstractButton>("leaveButton"), Qt::LeftButton);
        QTRY_VERIFY(!desk.isSigningIn());
        QTRY_VERIFY(!desk.page());
    }

    void signingOutDuringTheRunAsksAtItsEnd()
    {
        WindowDesk desk;
        desk.begin(40);
        BulkController &bulk = desk.controller();
        QObject::connect(&bulk, &BulkController::rowEnded, &bulk,
            [&desk] { QTest::mouseClick(desk.find<QAbstractButton>("signOutButton"), Qt::LeftButton); }, Qt::SingleShotConnection);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.pages() || !desk.pages()->isBusy(), 60'000);
        QVERIFY2(desk.page() && desk.page()->isVisible(), "given up without a word");
        QTRY_COMPARE_WITH_TIMEOUT(desk.controller().step(), Step::Ended, 60'000);
        QVERIFY(desk.controller().isHolding());
        QVERIFY2(desk.controller().hasRest(), "it was stopped");
        QVERIFY(desk.find<OutcomeBanner>("bulkBanner")->headline().contains(QStringLiteral("not handed over")));
        afterDoubleClick();
        QTest::mouseClick(desk.find<QAbstractButton>("signOutButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.isSigningIn());
    }

    void lockingKeepsThemForTheSamePersonAlone()
    {
        WindowDesk desk;
        const Session admin = StoreHarness::signInAdmin(*desk.store);
        QVERIFY(waitFor(desk.store->directory().addUser({.userName = QStringLiteral("zoe"), .password = Secret::fromUtf8("First-Pass-1")},
            StoreHarness::context(admin))).ok());
        desk.runToEnd(2);
        auto *field = desk.pages()->findChild<PasswordField *>();
        field->setText(QStringLiteral("typed"));
        QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.isSigningIn());
        QVERIFY(desk.controller().isHolding());
        for (const PasswordField *each : desk.window.findChildren<PasswordField *>())
            QVERIFY(each->isBlank());
        desk.typeSignIn(QStringLiteral("zoe"), QStringLiteral("First-Pass-1"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<OutcomeBanner>("banner")
                && desk.find<OutcomeBanner>("banner")->headline().contains(QStringLiteral("not handed over")), 20'000);
        QVERIFY(desk.isSigningIn());
        QVERIFY(desk.controller().isHolding());
        QVERIFY(!desk.page()->isVisible());
        afterDoubleClick();
        desk.signIn(QStringLiteral("zoe"), QStringLiteral("First-Pass-1"));
        QTRY_VERIFY(!desk.page() || !desk.controller().isHolding());
    }

    void signingOutAsksOnce()
    {
        WindowDesk desk;
        desk.runToEnd(2);
        QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
        doubleClick(desk.find<QAbstractButton>("signOutButton"));
        QVERIFY(!desk.isSigningIn());
        QVERIFY(desk.page()->isVisible());
        QVERIFY(desk.find<OutcomeBanner>("bulkBanner")->headline().contains(QStringLiteral("not handed over")));
        afterDoubleClick();
        QTest::mouseClick(desk.find<QAbstractButton>("signOutButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.isSigningIn());
    }
};

PASSWRIGHT_WIDGET_TEST_MAIN(tst_BulkSession)
#include "tst_BulkSession.moc"
