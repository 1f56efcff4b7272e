// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "BulkPageDesk.h"
#include "WidgetTestMain.h"
#include "ui/shell/SignedInPage.h"
#include "ui/users/UsersPage.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QAction>
#include <QClipboard>
#include <QSignalSpy>

using namespace passwright;
using namespace passwright::test;
using Step = BulkController::Step;

// A bulk reset among the other pages of the window.
class tst_BulkWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReachedFromUsersAndLeftMeanwhile()
    {
        BulkPageDesk desk;
        desk.page.reset();
        ClipboardGuard clipboard(*QApplication::clipboard(), desk.harness.clock);
        const Caller caller(QStringLiteral("CRM"), QStringLiteral("desk-7"), QString(), desk.session);
        SignedInPage window(desk.connection, caller, desk.preferences,
            BulkParts{.clock = desk.harness.clock, .random = desk.harness.random, .folder = desk.folder, .profileId = QStringLiteral("crm")}, clipboard);
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *rail = window.findChild<QAbstractButton *>(QStringLiteral("bulkButton"));
        QVERIFY(!rail->isVisible());

        auto *users = window.findChild<UsersPage *>();
        QTest::keyClicks(users->findChild<QLineEdit *>(QStringLiteral("search")), QStringLiteral("user00"));
        QTest::keyClick(users->findChild<QLineEdit *>(QStringLiteral("search")), Qt::Key_Return);
        auto *table = users->findChild<QTableView *>(QStringLiteral("table"));
        QTRY_COMPARE(table->model()->rowCount(), 100);
        table->setFocus();
        table->selectRow(0);
        for (int i = 0; i < 39; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        action(window, QStringLiteral("Reset passwords of those &selected…"))->trigger();
        auto *page = window.findChild<BulkPage *>();
        QTRY_VERIFY(page->isVisible() && rail->isVisible());
        auto &controller = *page->findChild<BulkController *>();
        QCOMPARE(controller.title(), QStringLiteral("40 selected users"));

        QTest::mouseClick(page->findChild<QAbstractButton *>(QStringLiteral("keepInWindow")), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::keyClick(page->findChild<QAbstractButton *>(QStringLiteral("bulkGo")), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(controller.step(), Step::Checked, 20'000);
        QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
        QTest::keyClick(page->findChild<QAbstractButton *>(QStringLiteral("bulkGo")), Qt::Key_Return);
        QVERIFY(window.isBusy() && window.isRunningBulk());
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!page->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(controller.step(), Step::Ended, 60'000);
        QVERIFY2(!page->isVisible(), "whoever left the page is not called back");
        QVERIFY(!window.isBusy());
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Must change"));
        QVERIFY(window.isHoldingBulk());
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(page->isVisible());
        QCOMPARE(controller.counts().states.value(BulkEntry::State::Changed), 40);
        window.wipe();
        QVERIFY(!window.isHoldingBulk());
    }

private:
    static QAction *action(const QWidget &root, const QString &text)
    {
        for (QAction *each : root.findChildren<QAction *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
};

PASSWRIGHT_WIDGET_TEST_MAIN(tst_BulkWindow)
#include "tst_BulkWindow.moc"
