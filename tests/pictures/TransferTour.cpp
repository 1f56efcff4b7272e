// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/TransferTour.h"

#include "ui/transfer/ExportController.h"
#include "ui/transfer/ImportController.h"
#include "ui/transfer/ImportPage.h"
#include "ui/users/UsersPage.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QStyleHints>
#include <QTest>

#include <stdexcept>

namespace passwright {

using Step = ImportController::Step;

TransferTour::TransferTour(MainWindow &window, Hand &hand, Save save)
    : m_window(window)
    , m_hand(hand)
    , m_save(std::move(save))
{
}

void TransferTour::shot(const QString &name)
{
    m_hand.settle();
    m_save(&m_window, QLatin1String("transfer-") + name);
}

QString TransferTour::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + name.toStdString());
    return file.fileName();
}

void TransferTour::walk()
{
    QMenu *menu = m_window.findChild<UsersPage *>()->moreMenu();
    menu->popup(m_window.mapToGlobal(QPoint(300, 100)));
    m_hand.settle();
    m_save(menu, QStringLiteral("transfer-menu"));
    menu->close();
    importUsers();
    exportUsers();
}

void TransferTour::importUsers()
{
    auto *page = m_window.findChild<ImportPage *>();
    auto *controller = page->findChild<ImportController *>();
    const auto reach = [&](Step step, const char *what) { m_hand.wait([&] { return controller->step() == step; }, what); };
    m_window.findChild<QAction *>(QStringLiteral("importUsers"))->trigger();
    m_hand.find("chooseImport");
    shot(QStringLiteral("import"));
    page->check(file(QStringLiteral("broken.csv"), "username,email\njoan,\"joan@example.org\n"));
    m_hand.find("importBanner");
    shot(QStringLiteral("import-broken"));
    QByteArray staff("username,display_name,email,super_user,locked\n"
                     "n.achieng,Nadia Achieng,n.achieng@example.org,no,no\n"
                     "joan,Joan Baker-Ross,joan.baker@example.org,,no\n"
                     "t.lindqvist,Tore Lindqvist,t.lindqvist@example.org,maybe,no\n"
                     "two words,Two Words,,,no\n"
                     "n.achieng,Nadia Achieng,,,no\n"
                     "h.okafor,\xd8\xad\xd9\x86\xd8\xa7\xd9\x86 \xd8\xa3\xd9\x88\xd9\x83\xd8\xa7\xd9\x81\xd9\x88\xd8\xb1,h.okafor@example.org,no,no\n"
                     "emma,,,,no\n");
    for (int i = 1; i <= 40; ++i)
        staff += "trainee" + QByteArray::number(i) + ",Trainee " + QByteArray::number(i) + ",,,no\n";
    page->check(file(QStringLiteral("staff.csv"), staff));
    reach(Step::Checked, "the verdicts of the import");
    shot(QStringLiteral("import-verdicts"));
    m_hand.click("refused");
    shot(QStringLiteral("import-refused"));
    QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
    m_hand.click("importGo");
    reach(Step::Ended, "the end of the import");
    shot(QStringLiteral("import-ended"));
    controller->saveFaults(m_folder.filePath(QStringLiteral("staff-refused.csv")));
    QTest::qWait(300);
    shot(QStringLiteral("import-saved"));
    QByteArray many("username\n");
    for (int i = 0; i < 4000; ++i)
        many += "intern" + QByteArray::number(i) + '\n';
    page->check(file(QStringLiteral("interns.csv"), many));
    reach(Step::Checked, "the verdicts of the long import");
    shot(QStringLiteral("import-many"));
    QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
    m_hand.click("importGo");
    m_hand.wait([&] { return controller->counts().rows > 0 && controller->counts().rows < 4000; }, "the first batch");
    m_save(&m_window, QStringLiteral("transfer-import-running"));
    m_hand.click("transferStop");
    reach(Step::Ended, "the stopped import");
    shot(QStringLiteral("import-stopped"));
    m_hand.click("importBack");
    m_hand.find("search");
}

void TransferTour::exportUsers()
{
    auto *controller = m_window.findChild<ExportController *>();
    QObject::connect(controller, &ExportController::progressed, controller, [this, isShot = false](qint64 users) mutable {
        if (isShot || users <= 500)
            return;
        isShot = true;
        m_save(&m_window, QStringLiteral("transfer-export-running"));
        m_window.close();
        m_save(&m_window, QStringLiteral("transfer-export-not-closed"));
    });
    controller->start(m_folder.filePath(QStringLiteral("users.csv")), {});
    m_hand.find("exportBanner");
    shot(QStringLiteral("exported"));
    controller->start(m_folder.filePath(QStringLiteral("users.csv")), {});
    m_hand.wait([&] { return !controller->isRunning(); }, "the refused export");
    shot(QStringLiteral("export-refused"));
    m_hand.find("exportBanner")->setFocus();
    QTest::keyClick(m_hand.find("exportBanner"), Qt::Key_Escape);
    m_hand.find("search");
}

} // namespace passwright
