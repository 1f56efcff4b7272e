// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/BulkTour.h"

#include "ui/bulk/BulkController.h"
#include "ui/bulk/BulkPage.h"
#include "ui/users/UsersPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleHints>
#include <QTest>

namespace passwright {

using Step = BulkController::Step;

BulkTour::BulkTour(MainWindow &window, Hand &hand, QString password, Save save)
    : m_window(window)
    , m_hand(hand)
    , m_password(std::move(password))
    , m_save(std::move(save))
{
}

void BulkTour::shot(const QString &name)
{
    m_hand.settle();
    m_save(&m_window, QLatin1String("bulk-") + name);
}

void BulkTour::walk()
{
    auto *page = m_window.findChild<BulkPage *>();
    auto *controller = page->findChild<BulkController *>();
    const auto reach = [&](Step step, const char *what) { m_hand.wait([&] { return controller->step() == step; }, what); };
    const auto go = [&] {
        QTest::qWait(QApplication::styleHints()->mouseDoubleClickInterval() + 50);
        m_hand.click("bulkGo");
    };
    Q_EMIT m_window.findChild<UsersPage *>()->bulkResetOfSearchChosen({});
    m_hand.find("keepInWindow");
    shot(QStringLiteral("options"));
    page->findChild<QAbstractButton *>(QStringLiteral("keepInWindow"))->click();
    go();
    reach(Step::Checked, "the verdicts");
    shot(QStringLiteral("verdicts"));
    go();
    reach(Step::Running, "the run");
    const auto *bar = m_window.findChild<QProgressBar *>(QStringLiteral("bulkBar"));
    m_hand.wait([&] { return bar->maximum() > 0 && bar->value() * 3 > bar->maximum(); }, "a third of the run");
    m_save(&m_window, QStringLiteral("bulk-running"));
    reach(Step::Ended, "the report");
    shot(QStringLiteral("report"));
    lockMeanwhile();
    m_hand.click("bulkDone");
    shot(QStringLiteral("not-handed-over"));
    m_hand.click("bulkDone");
    m_hand.find("bulkNotice");
    shot(QStringLiteral("interrupted"));
    m_hand.find("bulkNotice");
    auto *resume = m_window.findChild<QWidget *>(QStringLiteral("bulkNotice"))->findChild<QPushButton *>();
    resume->click();
    reach(Step::Resuming, "the resumed one");
    shot(QStringLiteral("resume"));
    m_hand.click("bulkBack");
    m_hand.find("search");
}

void BulkTour::lockMeanwhile()
{
    m_hand.press(Qt::Key_L, Qt::ControlModifier);
    m_hand.click("leaveButton");
    m_hand.find("banner");
    shot(QStringLiteral("locked-not-handed-over"));
    m_hand.signIn(QStringLiteral("admin"), m_password);
    m_hand.find("bulkDone");
}

} // namespace passwright
