// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ZatoProfileForm.h"

#include "ui/widgets/FileChoice.h"
#include "ui_ZatoProfileForm.h"

namespace passwright {

ZatoProfileForm::ZatoProfileForm(QWidget *parent)
    : ProfileForm(parent)
    , m_ui(std::make_unique<Ui::ZatoProfileForm>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->name);
    //: How a Zato server treats "must change".
    m_ui->behaviour->addItem(tr("Find out with the first reset"), static_cast<int>(Profile::Behaviour::FindOut));
    //: How a Zato server treats "must change".
    m_ui->behaviour->addItem(tr("In one step, as documented"), static_cast<int>(Profile::Behaviour::AsDocumented));
    //: How a Zato server treats "must change"; 3.0 and 3.3 are versions.
    m_ui->behaviour->addItem(tr("In a second step, as Zato 3.0 to 3.3"), static_cast<int>(Profile::Behaviour::As33));
    FileChoice::existing(m_ui->policyPathBrowse, m_ui->policyPath);
    connectFields();
}

ZatoProfileForm::~ZatoProfileForm() = default;

void ZatoProfileForm::connectFields()
{
    addField(Field::Name, m_ui->name, m_ui->nameNote);
    addField(Field::Address, m_ui->address, m_ui->addressNote);
    addField(Field::Application, m_ui->application, m_ui->applicationNote);
    addField(Field::AuthoritiesPath, m_ui->trustBox->authoritiesLine(), m_ui->trustBox->authoritiesNote());
    addField(Field::PinnedKey, m_ui->trustBox->pinnedLine(), m_ui->trustBox->pinnedNote());
    addField(Field::ProxyAddress, m_ui->proxyBox->addressLine(), m_ui->proxyBox->addressNote());
    connect(m_ui->policyPath, &QLineEdit::textChanged, this, &ProfileForm::edited);
    connect(m_ui->behaviour, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    connect(m_ui->trustBox, &TrustBox::edited, this, &ProfileForm::edited);
    connect(m_ui->proxyBox, &ProxyBox::edited, this, &ProfileForm::edited);
}

void ZatoProfileForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_ui->name->setText(profile.name);
    m_ui->address->setText(profile.address);
    m_ui->application->setText(profile.application);
    m_ui->trustBox->setTrust(profile.authoritiesPath, profile.pinnedKey);
    m_ui->proxyBox->setProxy(profile.proxy, profile.proxyAddress);
    m_ui->policyPath->setText(profile.policyPath);
    m_ui->behaviour->setCurrentIndex(m_ui->behaviour->findData(static_cast<int>(profile.behaviour)));
    showFindings({});
}

Profile ZatoProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.kind = Profile::Kind::ZatoServer;
    profile.address = m_ui->address->text().trimmed();
    profile.name = m_ui->name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = hostOf(profile.address);
    profile.application = m_ui->application->text().trimmed();
    profile.authoritiesPath = m_ui->trustBox->authoritiesPath();
    profile.pinnedKey = m_ui->trustBox->pinnedKey();
    profile.proxy = m_ui->proxyBox->proxy();
    profile.proxyAddress = m_ui->proxyBox->address();
    profile.policyPath = m_ui->policyPath->text().trimmed();
    profile.behaviour = static_cast<Profile::Behaviour>(m_ui->behaviour->currentData().toInt());
    return profile;
}

QList<ProfileForm::Finding> ZatoProfileForm::findings() const
{
    QList<Finding> findings = ProfileCheck::check(profile());
    // Without an address there is nothing yet to call it after.
    if (m_ui->name->text().trimmed().isEmpty())
        findings.removeAll(Finding{Field::Name, ProfileCheck::Problem::Missing});
    return findings + m_ui->trustBox->findings();
}

} // namespace passwright
