// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/PreparePage.h"

#include "ui/widgets/EnterOnce.h"
#include "ui/widgets/Icons.h"
#include "ui_PreparePage.h"

#include <QEvent>
#include <QShowEvent>

namespace passwright {

PreparePage::PreparePage(QWidget *parent)
    : CenteredPage(Place::Middle, 60, parent)
    , m_ui(std::make_unique<Ui::PreparePage>())
{
    m_ui->setupUi(column());
    m_ui->connectionIcon->setIcon(Icons::get(Icons::Name::Database, Tone::Muted));
    m_ui->backupIcon->setIcon(Icons::get(Icons::Name::Copy, Tone::Accent));
    m_ui->tablesIcon->setIcon(Icons::get(Icons::Name::Create, Tone::Accent));
    m_ui->restIcon->setIcon(Icons::get(Icons::Name::Shield, Tone::Accent));
    connect(m_ui->submitButton, &QPushButton::clicked, this, &PreparePage::prepareChosen);
    connect(m_ui->backButton, &QPushButton::clicked, this, &PreparePage::backChosen);
    connect(this, &PreparePage::escaped, m_ui->backButton, &QPushButton::click);
    (new EnterOnce(this))->guard(column());
}

PreparePage::~PreparePage() = default;

void PreparePage::setConnection(const QString &title, bool isServer)
{
    m_isServer = isServer;
    m_ui->connectionTitle->setText(title);
    m_ui->banner->dismiss();
    showBackup();
}

void PreparePage::showBackup()
{
    m_ui->backupText->setText(m_isServer ? tr("Have a backup of the database first: on a server, Passwright makes none.")
                                         : tr("A backup is written beside the file."));
}

void PreparePage::setBusy(bool busy)
{
    m_ui->submitButton->setEnabled(!busy);
    m_ui->backButton->setEnabled(!busy);
}

void PreparePage::showError(const Error &error)
{
    m_ui->banner->showError(error);
}

void PreparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(column());
        showBackup();
    }
    CenteredPage::changeEvent(event);
}

void PreparePage::showEvent(QShowEvent *event)
{
    CenteredPage::showEvent(event);
    // Nothing is added by a careless Enter.
    if (!event->spontaneous())
        m_ui->backButton->setFocus();
}

} // namespace passwright
