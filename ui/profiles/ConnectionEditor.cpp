// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ConnectionEditor.h"

#include "ui/profiles/LicenseSpringProfileForm.h"
#include "ui/profiles/LocalProfileForm.h"
#include "ui/profiles/ZatoProfileForm.h"
#include "ui/words/ErrorText.h"
#include "ui_ConnectionEditor.h"

#include <QStackedWidget>

namespace passwright {

ConnectionEditor::ConnectionEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionEditor>())
    , m_forms(new QStackedWidget)
{
    m_ui->setupUi(this);
    // In the order of Profile::Kind.
    for (ProfileForm *form : {static_cast<ProfileForm *>(new LocalProfileForm), static_cast<ProfileForm *>(new ZatoProfileForm),
             static_cast<ProfileForm *>(new LicenseSpringProfileForm)}) {
        m_forms->addWidget(form);
        connect(form, &ProfileForm::edited, this, [this] { m_isEdited = true; });
    }
    m_ui->scroll->setWidget(m_forms);
    m_ui->scroll->setFocusPolicy(Qt::NoFocus);
    setTabOrder(m_forms, m_ui->saveButton);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT saveChosen(false);
    });
    connect(m_ui->connectButton, &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT saveChosen(true);
    });
    connect(m_ui->testButton, &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT testChosen();
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConnectionEditor::cancelChosen);
}

ConnectionEditor::~ConnectionEditor() = default;

void ConnectionEditor::edit(const Profile &profile, bool isToConnect)
{
    m_forms->setCurrentIndex(static_cast<int>(profile.kind));
    // Only the form that is shown takes part in the height.
    for (int i = 0; i < m_forms->count(); ++i)
        m_forms->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == m_forms->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    form().setProfile(profile);
    m_isEdited = false;
    //: Title; %1 a kind of connection, such as "Zato SSO".
    m_ui->title->setText(profile.id.isEmpty() ? tr("New connection: %1").arg(ErrorText::word(profile.kind))
                                              //: Title; %1 a kind of connection, such as "Zato SSO".
                                              : tr("Connection: %1").arg(ErrorText::word(profile.kind)));
    m_ui->testButton->setVisible(profile.kind != Profile::Kind::LocalDatabase);
    (isToConnect ? m_ui->connectButton : m_ui->saveButton)->setDefault(true);
    form().setFocus();
}

ProfileForm &ConnectionEditor::form() const
{
    return *static_cast<ProfileForm *>(m_forms->currentWidget());
}

void ConnectionEditor::setHasKeychain(bool has)
{
    for (int i = 0; i < m_forms->count(); ++i)
        static_cast<ProfileForm *>(m_forms->widget(i))->setHasKeychain(has);
}

void ConnectionEditor::setBusy(bool busy)
{
    for (QPushButton *button : {m_ui->saveButton, m_ui->connectButton, m_ui->testButton})
        button->setEnabled(!busy);
}

bool ConnectionEditor::check()
{
    const auto findings = form().findings();
    form().showFindings(findings);
    return findings.isEmpty();
}

} // namespace passwright
