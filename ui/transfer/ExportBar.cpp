// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/ExportBar.h"

#include "ui/transfer/ExportController.h"
#include "ui/widgets/OutcomeBanner.h"
#include "ui/widgets/ProgressBox.h"
#include "ui/widgets/SaveDialog.h"

#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

namespace passwright {

ExportBar::ExportBar(ExportController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_progress(new ProgressBox(QStringLiteral("transfer"), this))
    , m_banner(new OutcomeBanner(this))
{
    m_progress->hide();
    m_banner->setObjectName(QStringLiteral("exportBanner"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_progress);
    rows->addWidget(m_banner);
    QMargins margins = rows->contentsMargins();
    margins.setBottom(0);
    rows->setContentsMargins(margins);
    hide();
    connect(m_progress, &ProgressBox::stopChosen, &m_controller, &ExportController::stop);
    connect(&m_controller, &ExportController::runningChanged, this, &ExportBar::showRunning);
    connect(&m_controller, &ExportController::progressed, this,
        [this](qint64 users) { m_progress->setProgress(tr("%n users so far", nullptr, static_cast<int>(users))); });
    connect(&m_controller, &ExportController::exported, this, &ExportBar::showExported);
    connect(&m_controller, &ExportController::stopped, this, [this] {
        show();
        m_banner->showMessage(OutcomeBanner::Kind::Info, tr("The export was stopped. There is no file."));
    });
    connect(&m_controller, &ExportController::failed, this, [this](const Error &error) {
        show();
        m_banner->showError(error);
    });
    connect(m_banner, &OutcomeBanner::dismissed, this, &QWidget::hide);
}

void ExportBar::choose(const UserQuery &query)
{
    if (m_controller.isRunning())
        return;
    auto *dialog = new SaveDialog(SaveDialog::Kind::Table, tr("Export the list of users"), this);
    //: Suggested name of a file, without its ending
    dialog->selectFile(tr("users") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, &m_controller, [this, query](const QString &path) { m_controller.start(path, query); });
    dialog->open();
}

void ExportBar::wipe()
{
    m_controller.wipe();
    m_banner->dismiss();
}

void ExportBar::showRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    if (isRunning) {
        m_banner->dismiss();
        //: Button: ends an export
        m_progress->begin(tr("Writing the list of users to a file. You can go on working meanwhile."), tr("Stop"));
    }
    setVisible(isRunning);
}

void ExportBar::showExported(const QString &path, qint64 users)
{
    show();
    m_banner->showMessage(OutcomeBanner::Kind::Changed, tr("%n users were exported.", nullptr, static_cast<int>(users)),
        //: %1: the path of a file
        {tr("They are in “%1”, which only your account can read. No password is in it. The audit trail tells of the export.")
                .arg(QDir::toNativeSeparators(path))});
}

void ExportBar::changeEvent(QEvent *event)
{
    // The words of an outcome stay as they were said.
    if (event->type() == QEvent::LanguageChange && m_controller.isRunning())
        showRunning(true);
    QWidget::changeEvent(event);
}

} // namespace passwright
