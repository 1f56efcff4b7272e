// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "TransferPageDesk.h"
#include "app/composition/Translations.h"
#include "tests/ui/FakeConnection.h"
#include "tests/ui/OneConnector.h"
#include "tests/ui/WidgetTestMain.h"
#include "ui/shell/MainWindow.h"
#include "ui/transfer/ImportPage.h"
#include "ui/users/UsersPage.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/PasswordField.h"

#include <QLineEdit>
#include <QMenu>

using namespace passwright;
using namespace passwright::test;
using Step = ImportController::Step;

//! The window is as large as a person leaves it, whatever the pages have to say.
class tst_WindowSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TransferPageDesk>(); }
    void cleanup() { m_desk.reset(); }

    void staysThroughAnImport_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isSmallest");
        for (const char *language : {"en", "de", "ar"}) {
            QTest::addRow("%s, at first", language) << QString::fromLatin1(language) << false;
            QTest::addRow("%s, as small as it goes", language) << QString::fromLatin1(language) << true;
        }
    }

    void staysThroughAnImport()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, isSmallest);
        const Translations translations(language);
        QGuiApplication::setLayoutDirection(translations.direction());
        OneConnector connector([this] { return std::make_shared<TransferConnection>(m_desk->store); });
        MemoryProfiles profiles;
        MemorySecretStore secrets;
        MemoryExchange exchange;
        MemoryPreferences preferences;
        ClipboardGuard clipboard(*QApplication::clipboard(), m_desk->harness.clock);
        MainWindow window(connector, profiles, secrets, exchange, preferences, m_desk->harness.clock, m_desk->harness.random, {}, clipboard,
            {.application = qApp, .host = QStringLiteral("host")});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY2(window.width() <= 1366 && window.height() <= 768, "larger than the screen of a small laptop");
        if (isSmallest) {
            window.resize(window.width(), 100);
            QTRY_VERIFY2(window.height() > 400, "a page has no room");
            QVERIFY2(window.height() <= 600, "higher than a small screen has room for");
        }
        const QSize size = window.size();

        window.openProfile({.id = QStringLiteral("own"), .name = QStringLiteral("Own"), .databasePath = QStringLiteral("/nowhere")});
        QTRY_VERIFY(part<PasswordField>(window, "password"));
        QTest::keyClicks(part<QLineEdit>(window, "userName"), QStringLiteral("admin1"));
        QTest::keyClicks(part<PasswordField>(window, "password"), QStringLiteral("hQ9nl93UDqGus"));
        QTest::keyClick(part<PasswordField>(window, "password"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(part<QAbstractButton>(window, "signOutButton"), 20'000);
        compare(window, size, "signed in");

        for (QAction *each : window.findChild<UsersPage *>()->moreMenu()->actions()) {
            if (each->objectName() == QLatin1String("importUsers"))
                each->trigger();
        }
        auto *page = window.findChild<ImportPage *>();
        QVERIFY(page->isVisible());
        compare(window, size, "before the import");
        page->check(m_desk->mixedUsers());
        QTRY_COMPARE_WITH_TIMEOUT(page->findChild<ImportController *>()->step(), Step::Checked, 60'000);
        compare(window, size, "checked");
        TransferPageDesk::afterDoubleClick();
        QTest::keyClick(part<QAbstractButton>(window, "importGo"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page->findChild<ImportController *>()->step(), Step::Ended, 60'000);
        compare(window, size, "brought in");
        const auto *back = part<QAbstractButton>(window, "importBack");
        QVERIFY2(back && back->visibleRegion().boundingRect() == back->rect(), "the way back is cut off");
    }

private:
    template<class T>
    static T *part(const QWidget &root, const char *name)
    {
        return TransferPageDesk::part<T>(root, name);
    }
    // Once all that is to be laid out has been.
    static void compare(const QWidget &window, const QSize &size, const char *when)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
        QVERIFY2(window.size() == size, qPrintable(QStringLiteral("%1: %2 x %3 is now %4 x %5")
                .arg(QLatin1String(when)).arg(size.width()).arg(size.height()).arg(window.width()).arg(window.height())));
    }

    std::unique_ptr<TransferPageDesk> m_desk;
};

PASSWRIGHT_WIDGET_TEST_MAIN(tst_WindowSize)
#include "tst_WindowSize.moc"
