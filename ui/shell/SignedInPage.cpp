// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SignedInPage.h"

#include "ui/account/MyPasswordPage.h"
#include "ui/activity/ActivityPage.h"
#include "ui/activity/UnfinishedController.h"
#include "ui/activity/UnfinishedNotice.h"
#include "ui/bulk/BulkNotice.h"
#include "ui/bulk/BulkPage.h"
#include "ui/transfer/ExportBar.h"
#include "ui/transfer/ExportController.h"
#include "ui/transfer/ImportPage.h"
#include "ui/users/UsersPage.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/Icons.h"
#include "ui_SignedInPage.h"

#include <QButtonGroup>
#include <QEvent>
#include <QShortcut>
#include <QShowEvent>

#include <utility>

namespace passwright {

SignedInPage::SignedInPage(Connection &connection, const Caller &caller, const Preferences &preferences, const BulkParts &parts,
    ClipboardGuard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignedInPage>())
    , m_connection(connection)
    , m_caller(caller)
    , m_clock(parts.clock)
    , m_myPassword(new MyPasswordPage(connection, caller, preferences, parts.clock, parts.random, parts.words, clipboard))
    , m_unfinished(new UnfinishedController(connection, caller, parts.clock, this))
{
    m_ui->setupUi(this);
    m_ui->mainColumn->insertWidget(0, new UnfinishedNotice(*m_unfinished));
    m_ui->pages->addWidget(m_myPassword);
    if (caller.session())
        m_sessionEnd = caller.session()->expires;
    // Without sessions it is the connection itself that may read and reset users.
    const bool isSuperUser = !hasSessions() || (caller.session() && caller.session()->isSuperUser);
    if (isSuperUser && connection.directory().capabilities().search) {
        m_users = new UsersPage(connection, caller, preferences, parts.clock, parts.random, parts.words, clipboard);
        m_ui->pages->addWidget(m_users);
    }
    if (m_users && connection.directory().capabilities().resetOthers && !parts.folder.isEmpty()) {
        m_bulk = new BulkPage(connection, caller, preferences, parts);
        m_ui->pages->addWidget(m_bulk);
        m_unfinishedBulk = new UnfinishedBulk(parts.folder, parts.profileId, this);
        m_bulkNotice = new BulkNotice(*m_unfinishedBulk);
        m_ui->mainColumn->insertWidget(1, m_bulkNotice);
    }
    if (isSuperUser && (hasSessions() || connection.journal())) {
        m_activity = new ActivityPage(connection, caller);
        m_ui->pages->addWidget(m_activity);
    }
    buildRail();
    addShortcuts();
    connectPages();
    connectBulk();
    addTransfer();
    showPerson();
    m_unfinished->load();
    if (m_users)
        showUsers();
    else
        showMyPassword();
}

SignedInPage::~SignedInPage() = default;

void SignedInPage::buildRail()
{
    QFont strong = m_ui->personName->font();
    strong.setWeight(QFont::DemiBold);
    m_ui->personName->setFont(strong);
    for (QLabel *label : {static_cast<QLabel *>(m_ui->personName), static_cast<QLabel *>(m_ui->personRole),
             static_cast<QLabel *>(m_ui->connectionTitle), static_cast<QLabel *>(m_ui->sessionEnd)})
        label->setTextFormat(Qt::PlainText);

    const int gap = fontMetrics().height() * 2 / 3;
    m_ui->railLayout->setContentsMargins(gap, gap, gap, gap);
    m_ui->railLayout->setSpacing(gap / 4);
    m_ui->rail->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_ui->rail->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    QPalette faint;
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(0.2F);
    faint.setColor(QPalette::WindowText, edge);
    m_ui->line->setPalette(faint);

    m_ui->myPasswordButton->setIcon(Icons::get(Icons::Name::Key));
    m_ui->usersButton->setIcon(Icons::get(Icons::Name::Users));
    m_ui->activityButton->setIcon(Icons::get(Icons::Name::Activity));
    m_ui->preferencesButton->setIcon(Icons::get(Icons::Name::Preferences));
    m_ui->lockButton->setIcon(Icons::get(Icons::Name::Lock));
    m_ui->signOutButton->setIcon(Icons::get(Icons::Name::SignOut));

    auto *group = new QButtonGroup(this);
    m_ui->bulkButton->setIcon(Icons::get(Icons::Name::Bulk));
    m_ui->importButton->setIcon(Icons::get(Icons::Name::Import));
    for (QAbstractButton *button : {m_ui->myPasswordButton, m_ui->usersButton, m_ui->bulkButton, m_ui->importButton, m_ui->activityButton}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_ui->usersButton->setVisible(m_users);
    m_ui->bulkButton->hide();
    m_ui->importButton->hide();
    m_ui->activityButton->setVisible(m_activity);
    m_ui->personRole->setVisible(hasSessions());
    m_ui->connectionTitle->setVisible(hasSessions());
    m_ui->lockButton->setVisible(hasSessions());
    connect(m_ui->myPasswordButton, &QAbstractButton::clicked, this, &SignedInPage::showMyPassword);
    connect(m_ui->usersButton, &QAbstractButton::clicked, this, &SignedInPage::showUsers);
    connect(m_ui->bulkButton, &QAbstractButton::clicked, this, &SignedInPage::showBulk);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &SignedInPage::showImport);
    connect(m_ui->activityButton, &QAbstractButton::clicked, this, &SignedInPage::showActivity);
    connect(m_ui->preferencesButton, &QAbstractButton::clicked, this, &SignedInPage::preferencesChosen);
    connect(m_ui->lockButton, &QAbstractButton::clicked, this, &SignedInPage::chooseLock);
    connect(m_ui->signOutButton, &QAbstractButton::clicked, this, &SignedInPage::chooseSignOut);
}

void SignedInPage::addShortcuts()
{
    const auto shortcut = [this](int key, auto slot) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this), &QShortcut::activated, this, slot);
    };
    shortcut(Qt::Key_1, &SignedInPage::showMyPassword);
    shortcut(Qt::Key_2, &SignedInPage::showUsers);
    shortcut(Qt::Key_3, &SignedInPage::showActivity);
    shortcut(Qt::Key_4, &SignedInPage::showBulk);
    shortcut(Qt::Key_5, &SignedInPage::showImport);
    shortcut(Qt::Key_L, &SignedInPage::chooseLock);
    shortcut(Qt::Key_Comma, &SignedInPage::preferencesChosen);
}

void SignedInPage::connectPages()
{
    connect(m_myPassword, &MyPasswordPage::busyChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
    connect(m_myPassword, &MyPasswordPage::sessionLost, this, &SignedInPage::sessionLost);
    if (m_users) {
        connect(m_users, &UsersPage::busyChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
        connect(m_users, &UsersPage::sessionLost, this, &SignedInPage::sessionLost);
        connect(m_users, &UsersPage::ownAccountChosen, this, &SignedInPage::showMyPassword);
    }
    connect(m_unfinished, &UnfinishedController::sessionLost, this, &SignedInPage::sessionLost);
    if (m_activity) {
        connect(m_activity, &ActivityPage::busyChanged, this, [this] { Q_EMIT busyChanged(isBusy()); });
        connect(m_activity, &ActivityPage::sessionLost, this, &SignedInPage::sessionLost);
    }
}

bool SignedInPage::isBusy() const
{
    return m_myPassword->isBusy() || (m_users && m_users->isBusy()) || isRunningBulk() || isImporting() || isExporting();
}

void SignedInPage::chooseLock()
{
    // Where there is a sign-in, whoever comes back through it finds them.
    if (hasSessions() || mayLeave())
        Q_EMIT lockChosen();
}

void SignedInPage::chooseSignOut()
{
    if (mayLeave())
        Q_EMIT signOutChosen();
}

bool SignedInPage::hasSessions() const
{
    return m_connection.directory().capabilities().sessions;
}

bool SignedInPage::isOf(const Session &session) const
{
    const auto &before = m_caller.session();
    return before && before->userId == session.userId && before->isSuperUser == session.isSuperUser;
}

void SignedInPage::setCaller(const Caller &caller)
{
    m_caller = caller;
    m_myPassword->setCaller(caller);
    if (m_users)
        m_users->setCaller(caller);
    if (m_bulk)
        m_bulk->setCaller(caller);
    if (m_import)
        m_import->setCaller(caller);
    if (m_export)
        m_export->setCaller(caller);
    if (m_activity)
        m_activity->setCaller(caller);
    m_unfinished->setCaller(caller);
    setSessionEnd(caller.session() ? caller.session()->expires : QDateTime());
    showPerson();
}

void SignedInPage::setSessionEnd(const QDateTime &expires)
{
    m_sessionEnd = expires;
    showSessionEnd();
}

void SignedInPage::setPreferences(const Preferences &preferences)
{
    m_myPassword->setPreferences(preferences);
    if (m_bulk)
        m_bulk->setPreferences(preferences);
    if (m_users)
        m_users->setPreferences(preferences);
}

void SignedInPage::showWarnings(const QList<Refusal> &warnings)
{
    if (warnings.isEmpty())
        return;
    m_myPassword->showWarning(warnings.first());
    showMyPassword();
}

void SignedInPage::wipe()
{
    wipeTyped();
    if (m_bulk)
        m_bulk->wipe();
    if (m_import)
        m_import->wipe();
    if (m_exportBar)
        m_exportBar->wipe();
}

void SignedInPage::wipeTyped()
{
    m_myPassword->wipe();
    if (m_users)
        m_users->wipe();
    if (m_bulk)
        m_bulk->wipeTyped();
}

void SignedInPage::showMyPassword()
{
    enter(m_ui->myPasswordButton, m_myPassword);
    m_myPassword->focusStart();
}

void SignedInPage::showUsers()
{
    if (!m_users)
        return;
    enter(m_ui->usersButton, m_users);
    m_users->focusSearch();
}

void SignedInPage::showActivity()
{
    if (!m_activity)
        return;
    enter(m_ui->activityButton, m_activity);
    m_activity->setFocus();
}

void SignedInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showPerson();
    }
    QWidget::changeEvent(event);
}

void SignedInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_users && m_ui->pages->currentWidget() == m_users)
        m_users->focusSearch();
    else if (m_ui->pages->currentWidget() == m_myPassword)
        m_myPassword->focusStart();
}

void SignedInPage::showSessionEnd()
{
    m_ui->sessionEnd->setVisible(m_sessionEnd.isValid());
    //: %1 is a time of day.
    m_ui->sessionEnd->setText(tr("Session ends %1").arg(DateText::timeOfDay(m_sessionEnd, m_clock.nowUtc())));
}

void SignedInPage::showPerson()
{
    m_ui->connectionTitle->setText(m_connection.title());
    if (const auto &session = m_caller.session()) {
        m_ui->personName->setText(session->displayName.isEmpty() ? session->userName : session->displayName);
        //: Under the name of a person; %1 is the user name.
        m_ui->personRole->setText(session->isSuperUser ? tr("%1, super-user").arg(session->userName) : session->userName);
    } else {
        m_ui->personName->setText(m_connection.title());
        //: Button of the rail: closes the connection, where nobody signs in.
        m_ui->signOutButton->setText(tr("Leave"));
        //: Tool tip.
        m_ui->signOutButton->setToolTip(tr("Leave this connection (Ctrl+L)"));
    }
    showSessionEnd();
    //: Tool tip.
    m_ui->myPasswordButton->setToolTip(tr("My password (Ctrl+1)"));
    //: Tool tip.
    m_ui->usersButton->setToolTip(tr("Users (Ctrl+2)"));
    //: Tool tip.
    m_ui->bulkButton->setToolTip(tr("Bulk reset (Ctrl+4)"));
    //: Tool tip.
    m_ui->importButton->setToolTip(tr("Import (Ctrl+5)"));
    //: Tool tip.
    m_ui->activityButton->setToolTip(tr("Activity (Ctrl+3)"));
    //: Tool tip; the comma is a key.
    m_ui->preferencesButton->setToolTip(tr("Preferences (Ctrl+,)"));
    //: Tool tip.
    m_ui->lockButton->setToolTip(tr("Lock: back to the sign-in (Ctrl+L)"));
}

void SignedInPage::enter(QAbstractButton *button, QWidget *page)
{
    button->setChecked(true);
    m_ui->pages->setCurrentWidget(page);
    if (m_bulkNotice)
        m_bulkNotice->setOffered(page == m_users);
}

} // namespace passwright
