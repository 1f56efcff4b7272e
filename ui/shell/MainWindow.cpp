// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "ui/profiles/ConnectionsDialog.h"
#include "ui/profiles/ProfileLook.h"
#include "ui/profiles/SecretsPage.h"
#include "ui/profiles/SecretsRequest.h"
#include "ui/shell/ConnectController.h"
#include "ui/shell/CreateDatabasePage.h"
#include "ui/shell/OpenDatabasePage.h"
#include "ui/shell/PreferencesDialog.h"
#include "ui/shell/PreparePage.h"
#include "ui/shell/SessionShell.h"
#include "ui/shell/WelcomePage.h"
#include "ui/widgets/Announcement.h"
#include "ui/widgets/ClipboardGuard.h"
#include "ui/widgets/Icons.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace passwright {

MainWindow::MainWindow(Connector &connector, ProfileStore &profiles, SecretStore &secrets, ProfileExchange &exchange,
    PreferencesStore &preferences, const Clock &clock, const RandomSource &random, const QStringList &words,
    ClipboardGuard &clipboard, const Workstation &workstation, QWidget *parent)
    : QMainWindow(parent)
    , m_connector(connector)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_exchange(exchange)
    , m_preferencesStore(preferences)
    , m_preferences(preferences.load())
    , m_clock(clock)
    , m_random(random)
    , m_words(words)
    , m_clipboard(clipboard)
    , m_workstation(workstation)
    , m_samplePassword(connector.samplePassword())
    , m_connecting(new ConnectController(connector, profiles, this))
    , m_closingNote(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage)
    , m_open(new OpenDatabasePage)
    , m_create(new CreateDatabasePage)
    , m_prepare(new PreparePage)
    , m_secretsRequest(new SecretsRequest(secrets, this))
{
    setWindowIcon(Icons::application());
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_closingNote);
    m_closingNote->setAlignment(Qt::AlignCenter);
    m_closingNote->setMargin(fontMetrics().height() / 2);
    m_closingNote->hide();
    setCentralWidget(central);
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_open),
             static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_prepare), static_cast<QWidget *>(m_secretsRequest->page())})
        m_pages->addWidget(page);

    auto *quit = new QAction(this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);

    connectWelcome();
    connectOpening();
    applyPreferences();
    // Said here, lest a page with wrapped texts makes the window grow: it needs less than its hint says, which is for a narrow one.
    setMinimumHeight(fontMetrics().height() * 30);
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 45);
    showWelcome();
}

MainWindow::~MainWindow()
{
    // Pages hold references to the connection, which is a member and would go first.
    delete m_pages;
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::profileChosen, this, &MainWindow::openProfile);
    connect(m_welcome, &WelcomePage::forgetChosen, this, [this](const QString &id) {
        m_profiles.remove(id);
        whenDone<Done>(this, m_secrets.forget(id), [](const Result<Done> &) {});
        showWelcome();
    });
    connect(m_welcome, &WelcomePage::serverChosen, this, [this](Profile::Kind kind) { showConnections()->addOne(kind); });
    connect(m_welcome, &WelcomePage::connectionsChosen, this, [this] { (void)showConnections(); });
    connect(m_welcome, &WelcomePage::editChosen, this, [this] { showConnections()->editOne(m_connecting->profile()); });
    connect(m_welcome, &WelcomePage::openChosen, this, [this] {
        showOpenDatabase({});
    });
    connect(m_welcome, &WelcomePage::createChosen, this, [this] {
        m_create->setProfile({.databasePath = m_workstation.documentsPath.isEmpty()
                ? QString() : QDir(m_workstation.documentsPath).filePath(QStringLiteral("passwright.sqlite"))});
        m_pages->setCurrentWidget(m_create);
    });
    connect(m_welcome, &WelcomePage::sampleChosen, this, [this] { m_connecting->openSample(m_workstation.samplePath); });
    connect(m_welcome, &WelcomePage::preferencesChosen, this, &MainWindow::showPreferences);
}

void MainWindow::connectOpening()
{
    connect(m_open, &OpenDatabasePage::openChosen, m_connecting, &ConnectController::open);
    connect(m_open, &OpenDatabasePage::backChosen, this, &MainWindow::showWelcome);
    connect(m_create, &CreateDatabasePage::createChosen, this,
        [this](const Profile &profile, const NewUser &user, const PasswordRules &rules) {
            m_userName = user.userName;
            m_connecting->create(profile, user, rules);
        });
    connect(m_create, &CreateDatabasePage::backChosen, this, [this] {
        m_create->wipe();
        m_userName.clear();
        showWelcome();
    });
    connect(m_prepare, &PreparePage::prepareChosen, m_connecting, &ConnectController::prepare);
    connect(m_prepare, &PreparePage::backChosen, this, &MainWindow::leaveConnection);

    connect(m_secretsRequest, &SecretsRequest::asked, this, [this] {
        showBusy(m_connecting->isBusy());
        m_pages->setCurrentWidget(m_secretsRequest->page());
    });
    connect(m_secretsRequest, &SecretsRequest::answered, this, &MainWindow::openProfile);
    connect(m_secretsRequest, &SecretsRequest::leftChosen, this, &MainWindow::showWelcome);

    connect(m_connecting, &ConnectController::busyChanged, this, &MainWindow::showBusy);
    connect(m_connecting, &ConnectController::failed, this, &MainWindow::showError);
    connect(m_connecting, &ConnectController::preparationNeeded, this, &MainWindow::showPrepare);
    connect(m_connecting, &ConnectController::opened, this, [this] {
        m_create->wipe();
        enterConnection();
    });
    connect(m_connecting, &ConnectController::prepared, this, &MainWindow::enterConnection);
}

bool MainWindow::isBusy() const
{
    return m_connecting->isBusy() || (m_shell && m_shell->isBusy());
}

void MainWindow::openProfile(const Profile &profile)
{
    m_welcome->clearMessage();
    m_connecting->open(profile);
}

void MainWindow::lock()
{
    if (m_shell)
        m_shell->lock();
}

void MainWindow::showWelcome()
{
    setWindowTitle(tr("Passwright"));
    m_welcome->clearMessage();
    m_welcome->setProfiles(m_profiles.profiles(), m_profiles.lastUsed());
    m_pages->setCurrentWidget(m_welcome);
}

ConnectionsDialog *MainWindow::showConnections()
{
    auto *dialog = new ConnectionsDialog(m_connector, m_profiles, m_secrets, m_exchange, m_clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &MainWindow::showWelcome);
    connect(dialog, &ConnectionsDialog::connectChosen, this, &MainWindow::openProfile);
    dialog->open();
    return dialog;
}

void MainWindow::showError(const Error &error)
{
    const QWidget *page = m_pages->currentWidget();
    const Profile &profile = m_connecting->profile();
    const bool isServer = profile.kind == Profile::Kind::DatabaseServer;
    if (SecretsRequest::mends(error) && !profile.id.isEmpty()) {
        m_welcome->setBusy(true);
        m_secretsRequest->begin(profile, error);
    } else if (page == m_create) {
        m_create->showError(error);
    } else if (page == m_prepare) {
        m_prepare->showError(error);
    } else if (page == m_open) {
        m_open->showError(error);
    } else if (error.kind == Error::Kind::NotOurs && isServer) {
        m_create->setProfile(profile);
        m_pages->setCurrentWidget(m_create);
    } else if (!isServer && (error.kind == Error::Kind::WrongKey || error.kind == Error::Kind::KeyNeeded)) {
        // What is missing can be given on the page that has a field for it.
        showOpenDatabase(profile);
        m_open->showError(error);
    } else {
        showWelcome();
        m_welcome->setProfiles(m_profiles.profiles(), profile.id);
        m_welcome->showError(error, profile.kind != Profile::Kind::LocalDatabase && !profile.isDeployed);
    }
}

void MainWindow::showOpenDatabase(const Profile &profile)
{
    m_open->setProfile(profile);
    m_pages->setCurrentWidget(m_open);
    whenDone<bool>(m_open, m_secrets.hasKeychain(), [this](const Result<bool> &has) { m_open->setHasKeychain(has.ok() && *has); });
}

void MainWindow::showBusy(bool busy)
{
    m_welcome->setBusy(busy);
    m_open->setBusy(busy);
    m_create->setBusy(busy);
    m_prepare->setBusy(busy);
    m_secretsRequest->page()->setBusy(busy);
    afterBusy();
}

void MainWindow::showPrepare()
{
    m_prepare->setConnection(m_connecting->connection()->title(), m_connecting->profile().kind == Profile::Kind::DatabaseServer);
    m_pages->setCurrentWidget(m_prepare);
}

void MainWindow::enterConnection(const QString &backupPath)
{
    const auto connection = m_connecting->connection();
    //: Title of the window; %1 is the connection's name.
    setWindowTitle(tr("%1 – Passwright").arg(connection->title()));
    m_shell = new SessionShell(connection, m_preferences, m_clock, m_random, m_words, m_clipboard, m_workstation,
        m_connecting->profile().id);
    connect(m_shell, &SessionShell::busyChanged, this, &MainWindow::afterBusy);
    connect(m_shell, &SessionShell::preferencesChosen, this, &MainWindow::showPreferences);
    connect(m_shell, &SessionShell::leaveChosen, this, [this](const QStringList &why) {
        leaveConnection();
        if (!why.isEmpty())
            m_welcome->showNotice(why.first(), why.mid(1));
    });
    m_shell->setIcon(ProfileLook::icon(m_connecting->profile().kind));
    m_shell->setUserName(std::exchange(m_userName, {}));
    if (m_connecting->profile().isSample)
        m_shell->offerSample(QStringLiteral("admin"), m_samplePassword);
    if (!backupPath.isEmpty())
        m_shell->showPrepared(backupPath);
    m_pages->addWidget(m_shell);
    m_pages->setCurrentWidget(m_shell);
}

void MainWindow::leaveConnection()
{
    m_userName.clear();
    if (m_shell) {
        m_shell->disconnect(this);
        m_shell->end();
        m_pages->removeWidget(m_shell);
        m_shell->hide();
        m_shell->deleteLater();
        m_shell.clear();
    }
    m_connecting->close();
    showWelcome();
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, !m_words.isEmpty(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_preferences = dialog->preferences();
        m_preferencesStore.save(m_preferences);
        applyPreferences();
        Q_EMIT preferencesChanged(m_preferences);
    });
    dialog->open();
}

void MainWindow::applyPreferences()
{
    m_clipboard.setSeconds(m_preferences.clipboardSeconds);
    if (m_shell)
        m_shell->setPreferences(m_preferences);
}

void MainWindow::afterBusy()
{
    if (isBusy())
        return;
    m_closingNote->hide();
    m_isCloseWarned = false;
    if (m_closeWhenDone)
        close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isBusy()) {
        const bool isChange = m_shell && m_shell->isChanging();
        m_closeWhenDone = !isChange;
        if (m_shell && m_shell->isRunningBulk())
            m_closingNote->setText(tr("A bulk reset is under way. Wait for its end or stop it; close the window then."));
        else if (m_shell && m_shell->isImporting())
            m_closingNote->setText(tr("An import is under way. Wait for its end or stop it; close the window then."));
        else if (m_shell && m_shell->isExporting())
            m_closingNote->setText(tr("An export is under way. Wait for its end or stop it; close the window then."));
        else
            m_closingNote->setText(isChange
                ? tr("A change is under way. Its outcome will be here in a moment; close the window then.")
                : tr("Passwright closes as soon as the answer is there."));
        m_closingNote->show();
        announce(m_closingNote, m_closingNote->text());
        event->ignore();
        return;
    }
    if (m_shell && m_shell->isHoldingBulk() && !std::exchange(m_isCloseWarned, true)) {
        m_closingNote->setText(tr("New passwords of a bulk reset were not handed over yet. Close the window once more to give them up."));
        m_closingNote->show();
        announce(m_closingNote, m_closingNote->text());
        event->ignore();
        return;
    }
    m_create->wipe();
    m_secretsRequest->page()->wipe();
    if (m_shell)
        m_shell->end();
    m_clipboard.clearNow();
    QMainWindow::closeEvent(event);
}

} // namespace passwright
