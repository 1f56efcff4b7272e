// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/LicenseSpringProfileForm.h"

#include "ui_LicenseSpringProfileForm.h"

namespace passwright {

namespace {

QString licenseApi()
{
    return QStringLiteral("https://api.licensespring.com");
}

QString managementApi()
{
    return QStringLiteral("https://saas.licensespring.com");
}

} // namespace

LicenseSpringProfileForm::LicenseSpringProfileForm(QWidget *parent)
    : ProfileForm(parent)
    , m_ui(std::make_unique<Ui::LicenseSpringProfileForm>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->name);
    //: How requests to LicenseSpring show who sent them.
    m_ui->signing->addItem(tr("With the shared key"), false);
    //: How requests to LicenseSpring show who sent them; OAuth is a name.
    m_ui->signing->addItem(tr("With a token (OAuth client credentials)"), true);
    connectFields();
    showFields();
}

LicenseSpringProfileForm::~LicenseSpringProfileForm() = default;

void LicenseSpringProfileForm::connectFields()
{
    addField(Field::Name, m_ui->name, m_ui->nameNote);
    addField(Field::Address, m_ui->address, m_ui->addressNote);
    addField(Field::ApiKey, m_ui->apiKey, m_ui->apiKeyNote);
    addField(Field::TokenAddress, m_ui->tokenAddress, m_ui->tokenAddressNote);
    addField(Field::ClientId, m_ui->clientId, m_ui->clientIdNote);
    addField(Field::ManagementAddress, m_ui->managementAddress, m_ui->managementAddressNote);
    addField(Field::AuthoritiesPath, m_ui->trustBox->authoritiesLine(), m_ui->trustBox->authoritiesNote());
    addField(Field::PinnedKey, m_ui->trustBox->pinnedLine(), m_ui->trustBox->pinnedNote());
    addField(Field::ProxyAddress, m_ui->proxyBox->addressLine(), m_ui->proxyBox->addressNote());
    for (const PasswordField *field : {m_ui->sharedKey, m_ui->clientSecret, m_ui->managementKey})
        connect(field, &QLineEdit::textChanged, this, &ProfileForm::edited);
    connect(m_ui->trustBox, &TrustBox::edited, this, &ProfileForm::edited);
    connect(m_ui->proxyBox, &ProxyBox::edited, this, &ProfileForm::edited);
    connect(m_ui->signing, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT edited();
    });
    connect(m_ui->management, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_ui->managementAddress->text().isEmpty())
            m_ui->managementAddress->setText(managementApi());
        showFields();
        Q_EMIT edited();
    });
}

void LicenseSpringProfileForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    const bool isNew = profile.id.isEmpty();
    m_ui->name->setText(profile.name);
    m_ui->address->setText(isNew && profile.address.isEmpty() ? licenseApi() : profile.address);
    m_ui->apiKey->setText(profile.apiKey);
    m_ui->signing->setCurrentIndex(m_ui->signing->findData(!profile.tokenAddress.isEmpty()));
    m_ui->tokenAddress->setText(profile.tokenAddress);
    m_ui->clientId->setText(profile.clientId);
    m_ui->managementAddress->setText(profile.managementAddress);
    m_ui->management->setChecked(!profile.managementAddress.isEmpty());
    m_ui->trustBox->setTrust(profile.authoritiesPath, profile.pinnedKey);
    m_ui->proxyBox->setProxy(profile.proxy, profile.proxyAddress);
    wipe();
    for (PasswordField *field : {m_ui->sharedKey, m_ui->clientSecret, m_ui->managementKey})
        //: In an empty field for a key.
        field->setPlaceholderText(isNew ? tr("empty: asked for when it is opened")
                                        //: In an empty field for a key.
                                        : tr("empty: stays as it is"));
    showFields();
    showFindings({});
}

Profile LicenseSpringProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.kind = Profile::Kind::LicenseSpring;
    profile.address = m_ui->address->text().trimmed();
    profile.name = m_ui->name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = hostOf(profile.address);
    profile.apiKey = m_ui->apiKey->text().trimmed();
    profile.tokenAddress = usesTokens() ? m_ui->tokenAddress->text().trimmed() : QString();
    profile.clientId = usesTokens() ? m_ui->clientId->text().trimmed() : QString();
    profile.managementAddress = hasHelpDesk() ? m_ui->managementAddress->text().trimmed() : QString();
    profile.authoritiesPath = m_ui->trustBox->authoritiesPath();
    profile.pinnedKey = m_ui->trustBox->pinnedKey();
    profile.proxy = m_ui->proxyBox->proxy();
    profile.proxyAddress = m_ui->proxyBox->address();
    return profile;
}

QList<ProfileForm::Finding> LicenseSpringProfileForm::findings() const
{
    using Problem = ProfileCheck::Problem;
    QList<Finding> findings = ProfileCheck::check(profile());
    // Without an address there is nothing yet to call it after.
    if (m_ui->name->text().trimmed().isEmpty())
        findings.removeAll(Finding{Field::Name, Problem::Missing});
    if (usesTokens() && m_ui->tokenAddress->text().trimmed().isEmpty())
        findings.append({Field::TokenAddress, Problem::Missing});
    if (hasHelpDesk() && m_ui->managementAddress->text().trimmed().isEmpty())
        findings.append({Field::ManagementAddress, Problem::Missing});
    return findings + m_ui->trustBox->findings();
}

QList<TypedSecret> LicenseSpringProfileForm::typedSecrets() const
{
    QList<TypedSecret> secrets;
    const auto add = [&secrets](SecretName name, const PasswordField *field) {
        if (!field->isBlank())
            secrets.append({name, field->secret()});
    };
    if (usesTokens())
        add(SecretName::ClientSecret, m_ui->clientSecret);
    else
        add(SecretName::SharedKey, m_ui->sharedKey);
    if (hasHelpDesk())
        add(SecretName::ManagementKey, m_ui->managementKey);
    return secrets;
}

SecretStore::Keep LicenseSpringProfileForm::keep() const
{
    return m_ui->keep->keep();
}

void LicenseSpringProfileForm::setHasKeychain(bool has)
{
    m_ui->keep->setHasKeychain(has);
}

void LicenseSpringProfileForm::wipe()
{
    for (PasswordField *field : {m_ui->sharedKey, m_ui->clientSecret, m_ui->managementKey})
        field->wipe();
}

void LicenseSpringProfileForm::showFields()
{
    m_ui->sharedBox->setVisible(!usesTokens());
    m_ui->oauthBox->setVisible(usesTokens());
    m_ui->managementBox->setVisible(hasHelpDesk());
}

bool LicenseSpringProfileForm::usesTokens() const
{
    return m_ui->signing->currentData().toBool();
}

bool LicenseSpringProfileForm::hasHelpDesk() const
{
    return m_ui->management->isChecked();
}

} // namespace passwright
