// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/ConnectionEditor.h"

#include "ui/words/ErrorText.h"
#include "ui_ConnectionEditor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStyle>

namespace passwright {

ConnectionEditor::ConnectionEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionEditor>())
{
    m_ui->setupUi(this);
    m_ui->scroll->setFocusPolicy(Qt::NoFocus);
    showForm(m_ui->local);
    connect(m_ui->scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConnectionEditor::keepClearOfScrollBar);
    const QList<ProfileForm *> all = forms();
    for (const ProfileForm *form : all)
        connect(form, &ProfileForm::edited, this, [this] { m_isEdited = true; });
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
    showForm(formOf(profile.kind));
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

void ConnectionEditor::showForm(ProfileForm *form)
{
    m_form = form;
    const QList<ProfileForm *> all = forms();
    for (ProfileForm *each : all)
        each->setVisible(each == form);
}

ProfileForm &ConnectionEditor::form() const
{
    return *m_form;
}

QList<ProfileForm *> ConnectionEditor::forms() const
{
    return {m_ui->local, m_ui->zato, m_ui->licenseSpring, m_ui->databaseServer};
}

ProfileForm *ConnectionEditor::formOf(Profile::Kind kind) const
{
    switch (kind) {
    case Profile::Kind::LocalDatabase:
        break;
    case Profile::Kind::DatabaseServer:
        return m_ui->databaseServer;
    case Profile::Kind::ZatoServer:
        return m_ui->zato;
    case Profile::Kind::LicenseSpring:
        return m_ui->licenseSpring;
    }
    return m_ui->local;
}

void ConnectionEditor::setHasKeychain(bool has)
{
    const QList<ProfileForm *> all = forms();
    for (ProfileForm *form : all)
        form->setHasKeychain(has);
}

void ConnectionEditor::setBusy(bool busy)
{
    for (QPushButton *button : {m_ui->saveButton, m_ui->connectButton, m_ui->testButton})
        button->setEnabled(!busy);
}

void ConnectionEditor::keepClearOfScrollBar(int minimum, int maximum)
{
    const int gap = maximum > minimum ? style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this) : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_ui->forms->setContentsMargins(isMirrored ? gap : 0, 0, isMirrored ? 0 : gap, 0);
}

bool ConnectionEditor::check()
{
    const auto findings = form().findings();
    form().showFindings(findings);
    if (!findings.isEmpty()) {
        // Room for what is said is made at once; the scroll area learns of it by this event.
        form().layout()->activate();
        m_ui->forms->layout()->activate();
        QEvent madeRoom(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(m_ui->scroll, &madeRoom);
        if (form().focusWidget())
            m_ui->scroll->ensureWidgetVisible(form().focusWidget());
    }
    return findings.isEmpty();
}

} // namespace passwright
