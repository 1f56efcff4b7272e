// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/OpenDatabasePage.h"

#include "ui/widgets/FileChoice.h"
#include "ui/widgets/EnterOnce.h"
#include "ui_OpenDatabasePage.h"

#include <QEvent>
#include <QShowEvent>

namespace passwright {

OpenDatabasePage::OpenDatabasePage(QWidget *parent)
    : CenteredPage(Place::Middle, 66, parent)
    , m_ui(std::make_unique<Ui::OpenDatabasePage>())
{
    m_ui->setupUi(column());
    FileChoice::existing(m_ui->databasePathBrowse, m_ui->databasePath);
    FileChoice::existing(m_ui->secretsPathBrowse, m_ui->secretsPath);
    FileChoice::existing(m_ui->policyPathBrowse, m_ui->policyPath);
    for (QLineEdit *field : {m_ui->databasePath, m_ui->secretsPath, m_ui->policyPath})
        connect(field, &QLineEdit::returnPressed, this, &OpenDatabasePage::submit);
    connect(m_ui->secretsPath, &QLineEdit::textChanged, this, &OpenDatabasePage::showKeeping);
    connect(m_ui->submitButton, &QPushButton::clicked, this, &OpenDatabasePage::submit);
    connect(m_ui->backButton, &QPushButton::clicked, this, &OpenDatabasePage::backChosen);
    connect(this, &OpenDatabasePage::escaped, m_ui->backButton, &QPushButton::click);
    (new EnterOnce(this))->guard(column());
}

OpenDatabasePage::~OpenDatabasePage() = default;

void OpenDatabasePage::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_ui->databasePath->setText(profile.databasePath);
    m_ui->secretsPath->setText(profile.secretsPath);
    m_ui->policyPath->setText(profile.policyPath);
    m_ui->keepKey->setChecked(false);
    m_ui->banner->dismiss();
    showKeeping();
}

void OpenDatabasePage::setHasKeychain(bool has)
{
    m_hasKeychain = has;
    showKeeping();
}

void OpenDatabasePage::showKeeping()
{
    m_ui->keepKey->setVisible(m_hasKeychain);
    m_ui->keepKey->setEnabled(m_hasKeychain && !m_ui->secretsPath->text().trimmed().isEmpty());
}

void OpenDatabasePage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_ui->submitButton->setEnabled(!busy);
    m_ui->backButton->setEnabled(!busy);
}

void OpenDatabasePage::showError(const Error &error)
{
    m_ui->banner->showError(error);
    ensureWidgetVisible(m_ui->banner);
    if (error.kind == Error::Kind::WrongKey || error.kind == Error::Kind::KeyNeeded)
        m_ui->secretsPath->setFocus();
}

void OpenDatabasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(column());
    CenteredPage::changeEvent(event);
}

void OpenDatabasePage::showEvent(QShowEvent *event)
{
    CenteredPage::showEvent(event);
    if (!event->spontaneous())
        m_ui->databasePath->setFocus();
}

void OpenDatabasePage::submit()
{
    if (m_isBusy)
        return;
    Profile profile = m_profile;
    profile.databasePath = m_ui->databasePath->text().trimmed();
    profile.secretsPath = m_ui->secretsPath->text().trimmed();
    profile.policyPath = m_ui->policyPath->text().trimmed();
    if (profile.databasePath.isEmpty()) {
        m_ui->databasePath->setFocus();
        return;
    }
    // Another file is another connection.
    if (profile.databasePath != m_profile.databasePath) {
        profile.id.clear();
        profile.name.clear();
        profile.isSample = false;
    }
    Q_EMIT openChosen(profile, m_ui->keepKey->isEnabled() && m_ui->keepKey->isChecked());
}

} // namespace passwright
