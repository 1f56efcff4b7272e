// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/LocalProfileForm.h"

#include "ui/widgets/FileChoice.h"
#include "ui_LocalProfileForm.h"

#include <QFileInfo>

namespace passwright {

LocalProfileForm::LocalProfileForm(QWidget *parent)
    : ProfileForm(parent)
    , m_ui(std::make_unique<Ui::LocalProfileForm>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->name);
    FileChoice::existing(m_ui->databasePathBrowse, m_ui->databasePath);
    FileChoice::existing(m_ui->secretsPathBrowse, m_ui->secretsPath);
    FileChoice::existing(m_ui->policyPathBrowse, m_ui->policyPath);
    addField(Field::Name, m_ui->name, m_ui->nameNote);
    addField(Field::DatabasePath, m_ui->databasePath, m_ui->databasePathNote);
    for (const QLineEdit *line : {m_ui->secretsPath, m_ui->policyPath})
        connect(line, &QLineEdit::textChanged, this, &ProfileForm::edited);
}

LocalProfileForm::~LocalProfileForm() = default;

void LocalProfileForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_ui->name->setText(profile.name);
    m_ui->databasePath->setText(profile.databasePath);
    m_ui->secretsPath->setText(profile.secretsPath);
    m_ui->policyPath->setText(profile.policyPath);
    showFindings({});
}

Profile LocalProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.kind = Profile::Kind::LocalDatabase;
    profile.databasePath = m_ui->databasePath->text().trimmed();
    profile.secretsPath = m_ui->secretsPath->text().trimmed();
    profile.policyPath = m_ui->policyPath->text().trimmed();
    profile.name = m_ui->name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = QFileInfo(profile.databasePath).fileName();
    if (profile.databasePath != m_profile.databasePath)
        profile.isSample = false;
    return profile;
}

QList<ProfileForm::Finding> LocalProfileForm::findings() const
{
    QList<Finding> findings = ProfileCheck::check(profile());
    // Without a path there is nothing yet to call it after.
    if (m_ui->name->text().trimmed().isEmpty())
        findings.removeAll(Finding{Field::Name, ProfileCheck::Problem::Missing});
    return findings;
}

} // namespace passwright
