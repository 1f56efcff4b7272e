// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/DatabaseServerProfileForm.h"

#include "ui/widgets/FileChoice.h"
#include "ui_DatabaseServerProfileForm.h"

#include <QStandardItemModel>
#include <QUrl>

#include <algorithm>

namespace passwright {

namespace {

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

// As people write it to as a URL has it; an IPv6 address may come without its brackets.
QString place(const QString &typed, const QString &port)
{
    const bool isBare = typed.count(QLatin1Char(':')) > 1 && !typed.startsWith(QLatin1Char('['));
    const QString host = isBare ? QLatin1Char('[') + typed + QLatin1Char(']') : typed;
    const bool hasPort = !isBare && typed.lastIndexOf(QLatin1Char(':')) > typed.lastIndexOf(QLatin1Char(']'));
    return encoded(host, ":[]") + (hasPort || port.isEmpty() ? QString() : QLatin1Char(':') + encoded(port));
}

QString typed(const DatabaseUrl::Host &host, bool withPort)
{
    const bool isNumber = withPort && host.name.contains(QLatin1Char(':'));
    const QString name = isNumber ? QLatin1Char('[') + host.name + QLatin1Char(']') : host.name;
    return withPort && host.port != 0 ? name + QLatin1Char(':') + QString::number(host.port) : name;
}

} // namespace

DatabaseServerProfileForm::DatabaseServerProfileForm(QWidget *parent)
    : ProfileForm(parent)
    , m_ui(std::make_unique<Ui::DatabaseServerProfileForm>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->name);
    addChoices();
    FileChoice::existing(m_ui->authoritiesPathBrowse, m_ui->authoritiesPath);
    FileChoice::existing(m_ui->secretsPathBrowse, m_ui->secretsPath);
    FileChoice::existing(m_ui->policyPathBrowse, m_ui->policyPath);
    connectFields();
    showFields();
}

DatabaseServerProfileForm::~DatabaseServerProfileForm() = default;

void DatabaseServerProfileForm::addChoices()
{
    m_ui->engine->addItem(QStringLiteral("PostgreSQL"), static_cast<int>(DatabaseUrl::Engine::PostgreSql));
    m_ui->engine->addItem(QStringLiteral("MariaDB"), static_cast<int>(DatabaseUrl::Engine::MariaDb));
    //: How the connection to a database server is encrypted.
    m_ui->tls->addItem(tr("TLS, certificate and host name checked"), static_cast<int>(DatabaseUrl::Tls::VerifyFull));
    //: How the connection to a database server is encrypted.
    m_ui->tls->addItem(tr("TLS, certificate checked, any host name"), static_cast<int>(DatabaseUrl::Tls::VerifyCa));
    //: How the connection to a database server is encrypted.
    m_ui->tls->addItem(tr("None: a server on this computer alone"), static_cast<int>(DatabaseUrl::Tls::Off));
}

void DatabaseServerProfileForm::connectFields()
{
    addField(Field::Name, m_ui->name, m_ui->nameNote);
    addField(Field::DatabaseHosts, m_ui->hosts, m_ui->hostsNote);
    addField(Field::DatabasePort, m_ui->port, m_ui->portNote);
    addField(Field::DatabaseName, m_ui->databaseName, m_ui->databaseNameNote);
    addField(Field::DatabaseUser, m_ui->user, m_ui->userNote);
    for (const QLineEdit *line : {static_cast<QLineEdit *>(m_ui->password), m_ui->authoritiesPath, m_ui->secretsPath, m_ui->policyPath})
        connect(line, &QLineEdit::textChanged, this, &ProfileForm::edited);
    // Not before it is whole: the beginning of a URL is one already.
    connect(m_ui->hosts, &QLineEdit::editingFinished, this, &DatabaseServerProfileForm::takeUrl);
    for (const QComboBox *box : {m_ui->engine, m_ui->tls}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showFields();
            Q_EMIT edited();
        });
    }
}

void DatabaseServerProfileForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_ui->name->setText(profile.name);
    const Result<DatabaseUrl> read = DatabaseUrl::parse(profile.databaseUrl);
    setUrl(read.ok() ? *read : DatabaseUrl{});
    m_ui->secretsPath->setText(profile.secretsPath);
    m_ui->policyPath->setText(profile.policyPath);
    wipe();
    m_ui->password->setPlaceholderText(profile.id.isEmpty()
            //: In an empty field for a password.
            ? tr("empty: asked for when it is opened")
            //: In an empty field for a password.
            : tr("empty: stays as it is"));
    showFindings({});
}

void DatabaseServerProfileForm::setUrl(const DatabaseUrl &url)
{
    const int port = url.hosts.isEmpty() ? 0 : url.hosts.first().port;
    const bool isCommon = std::all_of(url.hosts.begin(), url.hosts.end(), [port](const DatabaseUrl::Host &host) { return host.port == port; });
    QStringList hosts;
    for (const DatabaseUrl::Host &host : url.hosts)
        hosts.append(typed(host, !isCommon));
    m_ui->engine->setCurrentIndex(m_ui->engine->findData(static_cast<int>(url.engine)));
    m_ui->hosts->setText(hosts.join(QStringLiteral(", ")));
    m_ui->port->setText(isCommon && port != 0 ? QString::number(port) : QString());
    m_ui->databaseName->setText(url.name);
    m_ui->user->setText(url.user);
    m_ui->tls->setCurrentIndex(m_ui->tls->findData(static_cast<int>(url.tls)));
    m_ui->authoritiesPath->setText(url.authoritiesPath);
    showFields();
}

void DatabaseServerProfileForm::takeUrl()
{
    const Result<DatabaseUrl> read = DatabaseUrl::parse(m_ui->hosts->text());
    if (read.ok())
        setUrl(*read);
}

Profile DatabaseServerProfileForm::profile() const
{
    Profile profile = m_profile;
    profile.kind = Profile::Kind::DatabaseServer;
    const Result<DatabaseUrl> read = DatabaseUrl::parse(url());
    profile.databaseUrl = read.ok() ? read->toString() : url();
    profile.secretsPath = m_ui->secretsPath->text().trimmed();
    profile.policyPath = m_ui->policyPath->text().trimmed();
    profile.name = m_ui->name->text().trimmed();
    if (profile.name.isEmpty() && read.ok())
        profile.name = read->title();
    return profile;
}

QList<ProfileForm::Finding> DatabaseServerProfileForm::findings() const
{
    QList<Finding> missing;
    for (const auto &[field, line] : {std::pair(Field::DatabaseHosts, m_ui->hosts), std::pair(Field::DatabaseName, m_ui->databaseName),
             std::pair(Field::DatabaseUser, m_ui->user)}) {
        if (line->text().trimmed().isEmpty())
            missing.append({field, ProfileCheck::Problem::Missing});
    }
    if (!missing.isEmpty())
        return missing;
    QList<Finding> findings = ProfileCheck::check(profile());
    // Without a whole URL there is nothing yet to call it after.
    if (m_ui->name->text().trimmed().isEmpty())
        findings.removeAll(Finding{Field::Name, ProfileCheck::Problem::Missing});
    return findings;
}

QList<TypedSecret> DatabaseServerProfileForm::typedSecrets() const
{
    if (m_ui->password->isBlank())
        return {};
    return {{SecretName::DatabasePassword, m_ui->password->secret()}};
}

SecretStore::Keep DatabaseServerProfileForm::keep() const
{
    return m_ui->keep->keep();
}

void DatabaseServerProfileForm::setHasKeychain(bool has)
{
    m_ui->keep->setHasKeychain(has);
}

void DatabaseServerProfileForm::wipe()
{
    m_ui->password->wipe();
}

void DatabaseServerProfileForm::showFields()
{
    const DatabaseUrl standard{.engine = engine()};
    m_ui->port->setPlaceholderText(QString::number(standard.port({})));
    m_ui->authoritiesBox->setVisible(tls() != DatabaseUrl::Tls::Off);
    offerTls();
}

// MariaDB's client library would go on in clear text where it is told to check the authority alone.
void DatabaseServerProfileForm::offerTls()
{
    const bool takesAnyName = engine() != DatabaseUrl::Engine::MariaDb;
    //: Of a way to encrypt the connection that cannot be chosen.
    const QString reason = takesAnyName ? QString() : tr("Not with MariaDB: its client library would go on without encryption. Give the server a certificate with its host name.");
    const int anyName = m_ui->tls->findData(static_cast<int>(DatabaseUrl::Tls::VerifyCa));
    qobject_cast<QStandardItemModel *>(m_ui->tls->model())->item(anyName)->setEnabled(takesAnyName);
    for (const int role : {Qt::ToolTipRole, Qt::AccessibleDescriptionRole})
        m_ui->tls->setItemData(anyName, reason, role);
    if (!takesAnyName && m_ui->tls->currentIndex() == anyName)
        m_ui->tls->setCurrentIndex(m_ui->tls->findData(static_cast<int>(DatabaseUrl::Tls::VerifyFull)));
}

// Built as text and read back, so that what is wrong is found and said in one place.
QString DatabaseServerProfileForm::url() const
{
    DatabaseUrl rest{.engine = engine(), .user = m_ui->user->text().trimmed(), .name = m_ui->databaseName->text().trimmed(), .tls = tls()};
    if (rest.tls != DatabaseUrl::Tls::Off)
        rest.authoritiesPath = m_ui->authoritiesPath->text().trimmed();
    QString text = rest.toString();
    return text.insert(text.indexOf(QLatin1Char('@')) + 1, places());
}

QString DatabaseServerProfileForm::places() const
{
    const QString port = m_ui->port->text().trimmed();
    QStringList places;
    for (const QString &host : m_ui->hosts->text().split(QLatin1Char(',')))
        places.append(place(host.trimmed(), port));
    return places.join(QLatin1Char(','));
}

DatabaseUrl::Engine DatabaseServerProfileForm::engine() const
{
    return static_cast<DatabaseUrl::Engine>(m_ui->engine->currentData().toInt());
}

DatabaseUrl::Tls DatabaseServerProfileForm::tls() const
{
    return static_cast<DatabaseUrl::Tls>(m_ui->tls->currentData().toInt());
}

} // namespace passwright
