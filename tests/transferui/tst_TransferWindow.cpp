// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "TransferPageDesk.h"
#include "tests/ui/WidgetTestMain.h"
#include "tests/users/Walk.h"
#include "ui/bulk/BulkParts.h"
#include "ui/shell/SignedInPage.h"
#include "ui/transfer/ImportPage.h"
#include "ui/users/UsersPage.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

using namespace passwright;
using namespace passwright::test;
using Step = ImportController::Step;

// Import and export among the other pages of the window.
class tst_TransferWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TransferPageDesk>();
        m_clipboard = std::make_unique<ClipboardGuard>(*QApplication::clipboard(), m_desk->harness.clock);
        open(m_desk->connection, m_desk->caller);
    }
    void cleanup()
    {
        m_window.reset();
        m_clipboard.reset();
        m_desk.reset();
    }

    void importIsReachedFromUsersAndLeftMeanwhile()
    {
        auto *rail = m_window->findChild<QAbstractButton *>(QStringLiteral("importButton"));
        QVERIFY(!rail->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
        auto *page = m_window->findChild<ImportPage *>();
        QVERIFY(!page->isVisible());
        auto *table = part<QTableView>("table");
        QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        action("importUsers")->trigger();
        QVERIFY(page->isVisible() && rail->isVisible());
        QVERIFY(part<QAbstractButton>("chooseImport")->hasFocus());
        named();

        page->check(m_desk->manyUsers(1200));
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Checked, 60'000);
        named();
        TransferPageDesk::afterDoubleClick();
        QTest::keyClick(part<QAbstractButton>("importGo"), Qt::Key_Return);
        QVERIFY(m_window->isBusy() && m_window->isImporting() && !m_window->isRunningBulk());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!page->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Ended, 60'000);
        QVERIFY2(!page->isVisible(), "whoever left the page is not called back");
        QVERIFY(!m_window->isBusy());
        QTRY_COMPARE(table->model()->rowCount(), 100); // the first of them
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
        QVERIFY(page->isVisible());
        QTest::keyClick(part<QAbstractButton>("importBack"), Qt::Key_Return);
        QVERIFY(!page->isVisible() && !rail->isVisible());
        QVERIFY(part<QLineEdit>("search"));
    }

    void whoLocksStopsItAfterTheBatch()
    {
        action("importUsers")->trigger();
        m_window->findChild<ImportPage *>()->check(m_desk->manyUsers(6 * UserImport::mostRows));
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Checked, 60'000);
        TransferPageDesk::afterDoubleClick();
        QTest::keyClick(part<QAbstractButton>("importGo"), Qt::Key_Return);
        m_window->stopSoon();
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Ended, 60'000);
        const int added = m_desk->users() - 1;
        QVERIFY(added < 6 * UserImport::mostRows);
        QCOMPARE(added % UserImport::mostRows, 0);
        m_window->wipe();
        QCOMPARE(step(), Step::None);
    }

    void whatIsFoundIsExported()
    {
        QVERIFY(m_desk->import(m_desk->manyUsers(30), UserImport::Mode::Run).ok());
        QTest::keyClicks(part<QLineEdit>("search"), QStringLiteral("user1"));
        QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Return);
        QTRY_COMPARE(part<QTableView>("table")->model()->rowCount(), 11);
        QVERIFY(!banner());
        action("exportUsers")->trigger();
        const QString path = m_desk->harness.path(QStringLiteral("some.csv"));
        chooseInDialog(path);
        QTRY_VERIFY(banner());
        QCOMPARE(banner()->shownKind(), OutcomeBanner::Kind::Changed);
        QCOMPARE(banner()->headline(), QStringLiteral("11 users were exported."));
        QVERIFY(banner()->lines().constFirst().contains(path));
        named();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 12);
        QVERIFY(action("exportUsers")->isEnabled());

        // Another time into the same file.
        action("exportUsers")->trigger();
        chooseInDialog(path);
        QTRY_COMPARE(banner() ? banner()->shownKind().value_or(OutcomeBanner::Kind::Info) : OutcomeBanner::Kind::Info, OutcomeBanner::Kind::Error);
        m_window->wipe();
        QVERIFY(!banner());
    }

    void exportHoldsWhatItsNameSays()
    {
        QVERIFY(m_desk->import(m_desk->manyUsers(30), UserImport::Mode::Run).ok());
        auto *search = part<QLineEdit>("search");
        const auto entry = [this] {
            Q_EMIT m_window->findChild<UsersPage *>()->moreMenu()->aboutToShow();
            return action("exportUsers")->text();
        };
        const auto exported = [this](const char *name) {
            action("exportUsers")->trigger();
            chooseInDialog(m_desk->harness.path(QLatin1String(name)));
            return QTest::qWaitFor([this] { return banner() != nullptr; }) ? banner()->headline() : QString();
        };
        QCOMPARE(entry(), QStringLiteral("&Export all users…"));
        QTest::keyClicks(search, QStringLiteral("user2"));
        QTRY_COMPARE(part<QTableView>("table")->model()->rowCount(), 11);
        QCOMPARE(entry(), QStringLiteral("&Export this list…"));
        search->clear();
        QCOMPARE(entry(), QStringLiteral("&Export all users…"));
        QCOMPARE(exported("all.csv"), QStringLiteral("31 users were exported."));
        QTest::keyClicks(search, QStringLiteral("nobody"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(part<QLabel>("state")->text().contains(QStringLiteral("“nobody”")));
        QCOMPARE(entry(), QStringLiteral("&Export this list…"));
        QCOMPARE(exported("none.csv"), QStringLiteral("0 users were exported."));
    }

    void exportIsStopped()
    {
        QVERIFY(m_desk->import(m_desk->manyUsers(4 * UserExport::pageSize), UserImport::Mode::Run).ok());
        const QString path = m_desk->harness.path(QStringLiteral("all.csv"));
        action("exportUsers")->trigger();
        chooseInDialog(path);
        QVERIFY(part<QAbstractButton>("transferStop"));
        QVERIFY(!action("exportUsers")->isEnabled());
        named();
        QTest::mouseClick(part<QAbstractButton>("transferStop"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(banner(), 60'000);
        QCOMPARE(banner()->headline(), QStringLiteral("The export was stopped. There is no file."));
        QVERIFY(!QFile::exists(path));
        QVERIFY(action("exportUsers")->isEnabled());
    }

    void menuHasItsOwnLetters()
    {
        static const QRegularExpression mnemonic(QStringLiteral("&([^&\\s])"));
        QStringList letters;
        for (const QAction *each : m_window->findChild<UsersPage *>()->moreMenu()->actions()) {
            if (each->isSeparator())
                continue;
            const QString letter = mnemonic.match(each->text()).captured(1).toUpper();
            QVERIFY2(!letter.isEmpty() && !letters.contains(letter), qPrintable(each->text()));
            letters << letter;
        }
        QVERIFY(letters.size() >= 5);
    }

    void zatosDatabaseIsExportedAlone()
    {
        m_window.reset();
        const SqlStore::Opened zato = m_desk->harness.zato(m_desk->harness.copyOfZato());
        TransferConnection connection(zato);
        open(connection, m_desk->caller.withSession(StoreHarness::signInAdmin(*zato)));
        QVERIFY(!action("importUsers"));
        QVERIFY(action("exportUsers"));
        QVERIFY(!m_window->findChild<ImportPage *>());
        m_window.reset();
    }

    void endUsersHaveNeither()
    {
        QVERIFY(m_desk->import(m_desk->file("username,password,must_change\nanna,Amber-Teapot-1717,no\n"), UserImport::Mode::Run).ok());
        open(m_desk->connection, m_desk->caller.withSession(StoreHarness::signIn(*m_desk->store, QStringLiteral("anna"), QStringLiteral("Amber-Teapot-1717"))));
        QVERIFY(!m_window->findChild<ImportPage *>());
        QVERIFY(!m_window->findChild<UsersPage *>());
    }

private:
    void open(Connection &connection, const Caller &caller)
    {
        m_window = std::make_unique<SignedInPage>(connection, caller, m_preferences,
            BulkParts{.clock = m_desk->harness.clock, .random = m_desk->harness.random, .folder = m_desk->harness.path(QStringLiteral("plans"))}, *m_clipboard);
        m_window->resize(1200, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    //! In the menu of the users; null where it is not.
    QAction *action(const char *name) const
    {
        for (QAction *each : m_window->findChild<UsersPage *>()->moreMenu()->actions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    template<class T>
    T *part(const char *name) const
    {
        return TransferPageDesk::part<T>(*m_window, name);
    }
    const OutcomeBanner *banner() const { return TransferPageDesk::banner(*m_window, "exportBanner"); }
    Step step() const { return m_window->findChild<ImportController *>()->step(); }
    void chooseInDialog(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>()));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
    }
    void named()
    {
        QCOMPARE(namelessControls(*m_window), QStringList());
        QCOMPARE(sharedMnemonics(*m_window), QStringList());
    }

    std::unique_ptr<TransferPageDesk> m_desk;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    Preferences m_preferences;
    std::unique_ptr<SignedInPage> m_window;
};

PASSWRIGHT_WIDGET_TEST_MAIN(tst_TransferWindow)
#include "tst_TransferWindow.moc"
