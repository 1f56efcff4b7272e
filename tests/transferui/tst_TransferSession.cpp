// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "TransferPageDesk.h"
#include "tests/ui/StoreWindow.h"
#include "tests/ui/WidgetTestMain.h"
#include "ui/activity/ActivityPage.h"
#include "ui/transfer/ExportController.h"
#include "ui/users/UsersPage.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

using namespace passwright;
using namespace passwright::test;

namespace {

constexpr int people = 4 * UserExport::pageSize;

//! The window over a database of our own, with its super-user signed in.
struct WindowDesk : TransferPageDesk, StoreWindow
{
    WindowDesk()
        : StoreWindow(harness, [this] { return std::make_shared<TransferConnection>(store); })
    {
        const QString many = manyUsers(people);
        QVERIFY(import(many, UserImport::Mode::Run).ok() && QFile::remove(many));
        open();
    }

    //! Of everybody; under way when it returns.
    void exportUsers() const
    {
        for (QAction *each : window.findChild<UsersPage *>()->moreMenu()->actions()) {
            if (each->objectName() == QLatin1String("exportUsers"))
                each->trigger();
        }
        chooseFile();
    }
    //! Likewise.
    void exportTrail()
    {
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(find<QAbstractButton>("save"));
        QTest::mouseClick(find<QAbstractButton>("save"), Qt::LeftButton);
        chooseFile();
    }
    void chooseFile() const
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<QFileDialog *>()));
        Q_EMIT dialog->fileSelected(path());
        dialog->close();
        QVERIFY(pages()->isBusy() && pages()->isExporting());
    }
    [[nodiscard]] QString path() const { return harness.path(QStringLiteral("list.csv")); }
    //! With what has not got its name yet.
    [[nodiscard]] QStringList files() const
    {
        return QDir(harness.folder()).entryList({QStringLiteral("*.csv"), QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] qsizetype lines() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }
};

} // namespace

// An export, and a person who closes, locks or goes away meanwhile: the file is there whole, or not at all.
class tst_TransferSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingWaitsForTheListOfUsers()
    {
        WindowDesk desk;
        desk.exportUsers();
        QVERIFY(!desk.window.close());
        QVERIFY2(desk.note().contains(QStringLiteral("export is under way")), qPrintable(desk.note()));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.pages()->isBusy(), 60'000);
        QVERIFY2(desk.window.isVisible(), "whoever was told to wait closes it");
        QVERIFY2(desk.note().isEmpty(), qPrintable(desk.note()));
        QCOMPARE(desk.files(), QStringList{QStringLiteral("list.csv")});
        QCOMPARE(desk.lines(), 1 + 1 + people);
        QVERIFY(desk.find<OutcomeBanner>("exportBanner"));
        QVERIFY(desk.window.close());
    }

    void closingAfterItWasStoppedLeavesNoFile()
    {
        WindowDesk desk;
        desk.exportUsers();
        QVERIFY(!desk.window.close());
        QTest::mouseClick(desk.find<QAbstractButton>("transferStop"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.pages()->isBusy(), 60'000);
        QVERIFY(desk.window.close());
        QTRY_COMPARE(desk.files(), QStringList());
    }

    void closingWaitsForTheAuditTrail()
    {
        WindowDesk desk;
        desk.exportTrail();
        QVERIFY(!desk.window.close());
        QVERIFY2(desk.note().contains(QStringLiteral("export is under way")), qPrintable(desk.note()));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.pages()->isBusy(), 60'000);
        QVERIFY2(desk.note().isEmpty(), qPrintable(desk.note()));
        QVERIFY(desk.lines() > people);
        QVERIFY(desk.window.close());
    }

    void lockingStopsIt()
    {
        WindowDesk desk;
        desk.exportUsers();
        QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSigningIn(), 60'000);
        QTRY_COMPARE(desk.files(), QStringList());
    }

    void whoGoesAwayFindsTheFile()
    {
        WindowDesk desk;
        desk.exportUsers();
        desk.harness.clock.advance(11LL * 60);
        desk.idleLock().check();
        QVERIFY2(!desk.isSigningIn(), "the export comes to its end first");
        QTRY_VERIFY_WITH_TIMEOUT(desk.isSigningIn(), 60'000);
        QCOMPARE(desk.lines(), 1 + 1 + people);
    }
};

PASSWRIGHT_WIDGET_TEST_MAIN(tst_TransferSession)
#include "tst_TransferSession.moc"
