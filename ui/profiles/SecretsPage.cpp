// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/SecretsPage.h"

#include "ui/profiles/ProfileLook.h"
#include "ui/widgets/EnterOnce.h"
#include "ui/widgets/PasswordField.h"
#include "ui/words/ErrorText.h"
#include "ui_SecretsPage.h"

#include <QShowEvent>

namespace passwright {

SecretsPage::SecretsPage(QWidget *parent)
    : CenteredPage(Place::Middle, 60, parent)
    , m_ui(std::make_unique<Ui::SecretsPage>())
{
    m_ui->setupUi(column());
    auto *rows = new QVBoxLayout(m_ui->fields);
    rows->setContentsMargins({});
    connect(m_ui->submitButton, &QPushButton::clicked, this, &SecretsPage::submit);
    connect(m_ui->backButton, &QPushButton::clicked, this, &SecretsPage::backChosen);
    connect(m_ui->banner, &OutcomeBanner::actionChosen, this, &SecretsPage::goOnChosen);
    connect(this, &SecretsPage::escaped, m_ui->backButton, &QPushButton::click);
    (new EnterOnce(this))->guard(column());
}

SecretsPage::~SecretsPage() = default;

void SecretsPage::ask(const Profile &profile, const QList<SecretName> &names, bool hasKeychain)
{
    m_profile = profile;
    m_ui->banner->dismiss();
    m_ui->connectionIcon->setIcon(ProfileLook::icon(profile.kind));
    m_ui->connectionTitle->setText(profile.name);
    showTexts();
    wipe();
    m_fields.clear();
    qDeleteAll(m_ui->fields->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const SecretName name : names)
        addField(name);
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.last().second, m_ui->keep->focusProxy());
    setTabOrder(m_ui->keep->focusProxy(), m_ui->submitButton);
    setTabOrder(m_ui->submitButton, m_ui->backButton);
    m_ui->keep->setHasKeychain(hasKeychain);
}

void SecretsPage::showTexts()
{
    const bool isDatabase = m_profile.kind == Profile::Kind::DatabaseServer;
    //: Title of the page.
    m_ui->title->setText(isDatabase ? tr("Password for this connection") : tr("Keys for this connection"));
    m_ui->text->setText(isDatabase ? tr("It is the one of the connection’s user at the database server, and not kept here. The server’s administrator can tell it.")
                                   : tr("They are not kept here. The vendor’s administrator can tell them."));
}

void SecretsPage::addField(SecretName name)
{
    auto *label = new QLabel(ErrorText::word(name), m_ui->fields);
    auto *field = new PasswordField(m_ui->fields);
    field->setObjectName(toText(name));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    m_ui->fields->layout()->addWidget(label);
    m_ui->fields->layout()->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, &SecretsPage::submit);
    (new EnterOnce(field))->guard(field);
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.last().second, field);
    m_fields.append({name, field});
}

void SecretsPage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_ui->submitButton->setEnabled(!busy);
    m_ui->backButton->setEnabled(!busy);
}

void SecretsPage::showError(const Error &error)
{
    m_ui->banner->showError(error);
    ensureWidgetVisible(m_ui->banner);
}

void SecretsPage::showKeptInMemory(const Error &keychainProblem)
{
    m_ui->banner->showMessage(OutcomeBanner::Kind::Caution, ErrorText::sentence(keychainProblem),
        {tr("What was typed is kept in memory until Passwright ends.")});
    //: Button: opens the connection all the same.
    m_ui->banner->setAction(tr("Go on"));
    ensureWidgetVisible(m_ui->banner);
}

void SecretsPage::wipe()
{
    for (const auto &[name, field] : std::as_const(m_fields))
        field->wipe();
}

void SecretsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(column());
        showTexts();
    }
    CenteredPage::changeEvent(event);
}

void SecretsPage::showEvent(QShowEvent *event)
{
    CenteredPage::showEvent(event);
    if (!event->spontaneous() && !m_fields.isEmpty())
        m_fields.first().second->setFocus();
}

void SecretsPage::submit()
{
    if (m_isBusy)
        return;
    for (const auto &[name, field] : std::as_const(m_fields)) {
        if (field->isBlank()) {
            field->setFocus();
            return;
        }
    }
    QList<TypedSecret> secrets;
    for (const auto &[name, field] : std::as_const(m_fields))
        secrets.append({name, field->takeSecret()});
    Q_EMIT given(secrets, m_ui->keep->keep());
}

} // namespace passwright
