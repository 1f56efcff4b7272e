// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/CreateDatabasePage.h"

#include "models/passwords/PasswordPresets.h"
#include "models/passwords/Strength.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/EnterOnce.h"
#include "ui_CreateDatabasePage.h"

#include <QEvent>
#include <QShowEvent>

namespace passwright {

CreateDatabasePage::CreateDatabasePage(QWidget *parent)
    : CenteredPage(Place::Middle, 66, parent)
    , m_ui(std::make_unique<Ui::CreateDatabasePage>())
{
    m_ui->setupUi(column());
    FileChoice::fresh(m_ui->pathBrowse, m_ui->path);
    showPlace();
    m_ui->rules->setRules(rules());
    m_ui->rules->setRepeatAsked(true);
    connect(m_ui->nistRules, &QRadioButton::toggled, this, [this] {
        m_ui->rules->setRules(rules());
        checkPassword();
    });
    for (PasswordField *field : {m_ui->password, m_ui->repeatPassword}) {
        m_ui->capsLock->watch(field);
        connect(field, &QLineEdit::textChanged, this, &CreateDatabasePage::checkPassword);
        connect(field, &QLineEdit::returnPressed, this, &CreateDatabasePage::submit);
    }
    for (QLineEdit *field : {m_ui->path, m_ui->userName})
        connect(field, &QLineEdit::returnPressed, this, &CreateDatabasePage::submit);
    connect(m_ui->submitButton, &QPushButton::clicked, this, &CreateDatabasePage::submit);
    connect(m_ui->backButton, &QPushButton::clicked, this, &CreateDatabasePage::backChosen);
    connect(this, &CreateDatabasePage::escaped, m_ui->backButton, &QPushButton::click);
    (new EnterOnce(this))->guard(column());
}

CreateDatabasePage::~CreateDatabasePage() = default;

void CreateDatabasePage::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_ui->path->setText(profile.databasePath);
    m_ui->banner->dismiss();
    showPlace();
}

void CreateDatabasePage::showPlace()
{
    for (QWidget *part : {static_cast<QWidget *>(m_ui->pathLabel), static_cast<QWidget *>(m_ui->path), static_cast<QWidget *>(m_ui->pathBrowse)})
        part->setVisible(!isServer());
    m_ui->title->setText(isServer() ? tr("Begin in an empty database") : tr("Create a database"));
    //: %1: a connection's name
    m_ui->text->setText(isServer() ? tr("There are no users in “%1” yet. Passwright makes its tables there, and a first super-user who can add and help the others.")
                                         .arg(m_profile.name)
                                   : tr("A file that only your own account can read, and a first super-user who can add and help the others."));
}

void CreateDatabasePage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_ui->submitButton->setEnabled(!busy);
    m_ui->backButton->setEnabled(!busy);
}

void CreateDatabasePage::showError(const Error &error)
{
    m_ui->banner->showError(error);
    ensureWidgetVisible(m_ui->banner);
    if (error.kind == Error::Kind::AlreadyExists && !isServer())
        m_ui->path->setFocus();
}

void CreateDatabasePage::wipe()
{
    m_ui->password->wipe();
    m_ui->repeatPassword->wipe();
}

void CreateDatabasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(column());
        showPlace();
    }
    CenteredPage::changeEvent(event);
}

void CreateDatabasePage::showEvent(QShowEvent *event)
{
    CenteredPage::showEvent(event);
    if (!event->spontaneous())
        (isServer() ? m_ui->userName : m_ui->path)->setFocus();
}

PasswordRules CreateDatabasePage::rules() const
{
    return m_ui->nistRules->isChecked() ? nistDefaults() : zatoDefaults();
}

void CreateDatabasePage::checkPassword()
{
    const Secret typed = m_ui->password->secret();
    m_ui->rules->check(typed, m_ui->repeatPassword->secret());
    m_ui->strength->setStrength(typed.isEmpty() ? std::nullopt : std::optional(strengthOf(typed, {m_ui->userName->text()})));
}

void CreateDatabasePage::submit()
{
    if (m_isBusy)
        return;
    QLineEdit *missing = nullptr;
    if (!isServer() && m_ui->path->text().trimmed().isEmpty())
        missing = m_ui->path;
    else if (m_ui->userName->text().isEmpty())
        missing = m_ui->userName;
    else if (m_ui->password->isBlank() || (!m_ui->repeatPassword->isBlank() && !m_ui->rules->allMet()))
        missing = m_ui->password;
    else if (m_ui->repeatPassword->isBlank())
        missing = m_ui->repeatPassword;
    if (missing) {
        missing->setFocus();
        missing->selectAll();
        ensureWidgetVisible(missing);
        return;
    }
    const NewUser user{.userName = m_ui->userName->text(), .password = m_ui->password->secret(), .isSuperUser = true};
    Profile profile = m_profile;
    if (!isServer())
        profile.databasePath = m_ui->path->text().trimmed();
    Q_EMIT createChosen(profile, user, rules());
}

} // namespace passwright
