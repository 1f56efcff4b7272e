// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// What works on many users at once: bulk resets, imports and exports.
#include "ui/shell/SignedInPage.h"

#include "ui/activity/ActivityPage.h"
#include "ui/bulk/BulkNotice.h"
#include "ui/bulk/BulkPage.h"
#include "ui/transfer/ExportBar.h"
#include "ui/transfer/ExportController.h"
#include "ui/transfer/ImportPage.h"
#include "ui/transfer/TransferMenu.h"
#include "ui/users/UsersPage.h"
#include "ui_SignedInPage.h"

#include <QMenu>

namespace passwright {

void SignedInPage::connectBulk()
{
    if (!m_bulk)
        return;
    connect(m_bulk, &BulkPage::busyChanged, this, [this] {
        m_leaving.forget();
        if (!m_bulk->isBusy())
            m_users->refresh();
        Q_EMIT busyChanged(isBusy());
    });
    connect(m_bulk, &BulkPage::sessionLost, this, &SignedInPage::sessionLost);
    connect(m_bulk, &BulkPage::inUseChanged, m_ui->bulkButton, &QWidget::setVisible);
    connect(m_bulk, &BulkPage::wanted, this, &SignedInPage::showBulk);
    connect(m_bulk, &BulkPage::left, this, &SignedInPage::showUsers);
    connect(m_bulk, &BulkPage::plansChanged, m_unfinishedBulk, &UnfinishedBulk::load);
    connect(m_users, &UsersPage::bulkResetChosen, m_bulk, &BulkPage::beginSelected);
    connect(m_users, &UsersPage::bulkResetOfSearchChosen, m_bulk, &BulkPage::beginSearch);
    connect(m_users, &UsersPage::bulkResetFromFileChosen, m_bulk, &BulkPage::chooseFile);
    connect(m_bulkNotice, &BulkNotice::resumeChosen, m_bulk, &BulkPage::resume);
    m_unfinishedBulk->load();
}

void SignedInPage::addTransfer()
{
    // As the command line: databases alone.
    const bool hasExport = m_users && m_connection.directory().capabilities().auditInDirectory;
    const bool hasImport = m_users && m_connection.userImporter();
    if (!hasExport && !hasImport)
        return;
    auto *menu = new TransferMenu(m_users->moreMenu(), hasImport, hasExport);
    if (hasExport) {
        m_export = new ExportController(m_connection, m_caller, this);
        m_exportBar = new ExportBar(*m_export);
        m_ui->mainColumn->insertWidget(0, m_exportBar);
        connect(menu, &TransferMenu::exportChosen, this, [this] { m_exportBar->choose(m_users->shownQuery()); });
        connect(m_users->moreMenu(), &QMenu::aboutToShow, menu, [this, menu] { menu->setExported(m_users->shownQuery()); });
        connect(m_export, &ExportController::runningChanged, menu, [menu](bool running) { menu->setExportEnabled(!running); });
        connect(m_export, &ExportController::runningChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
        connect(m_export, &ExportController::sessionLost, this, &SignedInPage::sessionLost);
    }
    if (!hasImport)
        return;
    m_import = new ImportPage(m_connection, m_caller);
    m_ui->pages->addWidget(m_import);
    connect(menu, &TransferMenu::importChosen, this, [this] {
        m_ui->importButton->show();
        showImport();
    });
    connect(m_import, &ImportPage::busyChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
    connect(m_import, &ImportPage::sessionLost, this, &SignedInPage::sessionLost);
    connect(m_import, &ImportPage::imported, m_users, &UsersPage::refresh);
    connect(m_import, &ImportPage::left, this, [this] {
        m_ui->importButton->hide();
        showUsers();
    });
}

bool SignedInPage::isImporting() const
{
    return m_import && m_import->isBusy();
}

bool SignedInPage::isExporting() const
{
    return (m_export && m_export->isRunning()) || (m_activity && m_activity->isBusy());
}

bool SignedInPage::isRunningBulk() const
{
    return m_bulk && m_bulk->isBusy();
}

void SignedInPage::stopSoon()
{
    if (m_bulk)
        m_bulk->stop();
    if (m_import)
        m_import->stop();
    if (m_export)
        m_export->stop();
    if (m_activity)
        m_activity->stop();
}

bool SignedInPage::isHoldingBulk() const
{
    return m_bulk && m_bulk->isVolatile();
}

bool SignedInPage::mayLeave()
{
    if (!isHoldingBulk() || m_leaving.choose())
        return true;
    showBulk();
    m_bulk->warnOfLeaving();
    return false;
}

void SignedInPage::showBulk()
{
    if (!m_bulk)
        return;
    enter(m_ui->bulkButton, m_bulk);
    m_bulk->focusStart();
}

void SignedInPage::showImport()
{
    if (!m_import || m_ui->importButton->isHidden())
        return;
    enter(m_ui->importButton, m_import);
    m_import->focusStart();
}

} // namespace passwright
