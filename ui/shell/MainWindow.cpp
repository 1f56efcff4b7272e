// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "models/services/SignIn.h"
#include "ui/account/SignInPage.h"
#include "ui/shell/ConnectController.h"
#include "ui/shell/CreateDatabasePage.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/OpenDatabasePage.h"
#include "ui/shell/PreferencesDialog.h"
#include "ui/shell/PreparePage.h"
#include "ui/shell/SessionWatch.h"
#include "ui/shell/SignedInPage.h"
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

namespace passwright {

MainWindow::MainWindow(Connector &connector, ProfileStore &profiles, PreferencesStore &preferences, const Clock &clock,
    const RandomSource &random, const QStringList &words, ClipboardGuard &clipboard, const Workstation &workstation,
    QWidget *parent)
    : QMainWindow(parent)
    , m_profiles(profiles)
    , m_preferencesStore(preferences)
    , m_preferences(preferences.load())
    , m_clock(clock)
    , m_random(random)
    , m_words(words)
    , m_clipboard(clipboard)
    , m_workstation(workstation)
    , m_samplePassword(connector.samplePassword())
    , m_connecting(new ConnectController(connector, profiles, this))
    , m_idleLock(new IdleLock(clock, this))
    , m_sessionWatch(new SessionWatch(clock, this))
    , m_closingNote(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage)
    , m_open(new OpenDatabasePage)
    , m_create(new CreateDatabasePage)
    , m_prepare(new PreparePage)
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
             static_cast<QWidget *>(m_create), static_cast<QWidget *>(m_prepare)})
        m_pages->addWidget(page);

    auto *quit = new QAction(this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);

    connectWelcome();
    connectOpening();
    QCoreApplication::instance()->installEventFilter(m_idleLock);
    connect(m_idleLock, &IdleLock::idle, this, [this] { leaveSession(Reason::Idle); });
    connect(m_sessionWatch, &SessionWatch::ended, this, [this] { leaveSession(Reason::SessionEnded); });
    applyPreferences();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 44);
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
        showWelcome();
    });
    connect(m_welcome, &WelcomePage::openChosen, this, [this] {
        m_open->setProfile({});
        m_pages->setCurrentWidget(m_open);
    });
    connect(m_welcome, &WelcomePage::createChosen, this, [this] {
        m_create->setPath(m_workstation.documentsPath.isEmpty()
                ? QString() : QDir(m_workstation.documentsPath).filePath(QStringLiteral("passwright.sqlite")));
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
        [this](const QString &path, const NewUser &user, const PasswordRules &rules) {
            m_userName = user.userName;
            m_connecting->create({.databasePath = path}, user, rules);
        });
    connect(m_create, &CreateDatabasePage::backChosen, this, [this] {
        m_create->wipe();
        m_userName.clear();
        showWelcome();
    });
    connect(m_prepare, &PreparePage::prepareChosen, m_connecting, &ConnectController::prepare);
    connect(m_prepare, &PreparePage::backChosen, this, &MainWindow::leaveConnection);

    connect(m_connecting, &ConnectController::busyChanged, this, &MainWindow::showBusy);
    connect(m_connecting, &ConnectController::failed, this, &MainWindow::showError);
    connect(m_connecting, &ConnectController::preparationNeeded, this, &MainWindow::showPrepare);
    connect(m_connecting, &ConnectController::opened, this, [this] {
        m_create->wipe();
        showSignIn(Reason::Opened);
    });
    connect(m_connecting, &ConnectController::prepared, this,
        [this](const QString &backup) { showSignIn(Reason::Prepared, backup); });
}

bool MainWindow::isBusy() const
{
    return m_connecting->isBusy() || (m_signIn && m_signIn->isBusy()) || (m_signedIn && m_signedIn->isBusy());
}

void MainWindow::openProfile(const Profile &profile)
{
    m_welcome->clearMessage();
    m_connecting->open(profile);
}

void MainWindow::lock()
{
    leaveSession(Reason::Locked);
}

void MainWindow::showWelcome()
{
    setWindowTitle(tr("Passwright"));
    m_welcome->clearMessage();
    m_welcome->setProfiles(m_profiles.profiles(), m_profiles.lastUsed());
    m_pages->setCurrentWidget(m_welcome);
}

void MainWindow::showError(const Error &error)
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_create) {
        m_create->showError(error);
    } else if (page == m_prepare) {
        m_prepare->showError(error);
    } else if (page == m_open) {
        m_open->showError(error);
    } else if (error.kind == Error::Kind::WrongKey || error.kind == Error::Kind::KeyNeeded) {
        // What is missing can be given on the page that has a field for it.
        m_open->setProfile(m_connecting->profile());
        m_pages->setCurrentWidget(m_open);
        m_open->showError(error);
    } else {
        m_welcome->showError(error);
    }
}

void MainWindow::showBusy(bool busy)
{
    m_welcome->setBusy(busy);
    m_open->setBusy(busy);
    m_create->setBusy(busy);
    m_prepare->setBusy(busy);
    afterBusy();
}

void MainWindow::showPrepare()
{
    m_prepare->setConnectionTitle(m_connecting->connection()->title());
    m_pages->setCurrentWidget(m_prepare);
}

void MainWindow::showSignIn(Reason reason, const QString &detail)
{
    Connection &connection = *m_connecting->connection();
    //: Title of the window; %1 is the connection's name.
    setWindowTitle(tr("%1 – Passwright").arg(connection.title()));
    retire(m_signIn);
    const Caller caller(connection.application(), m_workstation.host, {});
    m_signIn = new SignInPage(connection, caller, m_clock);
    m_signIn->setUserName(m_userName);
    connect(m_signIn, &SignInPage::leaveChosen, this, &MainWindow::leaveConnection);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::enterSession);
    connect(m_signIn, &SignInPage::busyChanged, this, &MainWindow::afterBusy);
    showNotice(reason, detail);
    m_pages->addWidget(m_signIn);
    m_pages->setCurrentWidget(m_signIn);
}

void MainWindow::showNotice(Reason reason, const QString &detail)
{
    switch (reason) {
    case Reason::Opened:
        if (m_connecting->profile().isSample)
            m_signIn->offerSample(QStringLiteral("admin"), m_samplePassword);
        break;
    case Reason::Prepared:
        m_signIn->showNotice(tr("The database is ready."),
            //: %1 is the path of a file.
            {tr("The backup stands at %1").arg(detail)});
        break;
    case Reason::Locked:
        m_signIn->showNotice(tr("Locked. Sign in to go on."));
        break;
    case Reason::Idle:
        m_signIn->showNotice(tr("Locked, because nothing was done for %n minutes.", nullptr, m_preferences.idleLockMinutes),
            {tr("Sign in to go on.")});
        break;
    case Reason::SessionEnded:
        m_signIn->showNotice(tr("Your session has ended."), {tr("Sign in again to go on.")});
        break;
    case Reason::SignedOut:
        m_signIn->showNotice(tr("You are signed out."));
        break;
    }
}

void MainWindow::enterSession(const Session &session, const QList<Refusal> &warnings)
{
    Connection &connection = *m_connecting->connection();
    m_userName = session.userName;
    m_session = session;
    const Caller caller = Caller(connection.application(), m_workstation.host, {}).withSession(session);
    m_signedIn = new SignedInPage(connection, caller, m_preferences, m_clock, m_random, m_words, m_clipboard);
    connect(m_signedIn, &SignedInPage::busyChanged, this, &MainWindow::afterBusy);
    connect(m_signedIn, &SignedInPage::preferencesChosen, this, &MainWindow::showPreferences);
    connect(m_signedIn, &SignedInPage::lockChosen, this, &MainWindow::lock);
    connect(m_signedIn, &SignedInPage::signOutChosen, this, [this] { leaveSession(Reason::SignedOut); });
    connect(m_signedIn, &SignedInPage::sessionLost, this, [this] { leaveSession(Reason::SessionEnded); });
    m_signedIn->showWarnings(warnings);
    m_pages->addWidget(m_signedIn);
    m_pages->setCurrentWidget(m_signedIn);
    retire(m_signIn);
    m_sessionWatch->start(session);
    m_idleLock->start();
}

void MainWindow::leaveSession(Reason reason)
{
    if (!m_signedIn)
        return;
    if (isBusy()) {
        m_leaveWhenDone = reason;
        return;
    }
    m_signedIn->wipe();
    if (reason == Reason::SignedOut)
        m_userName.clear();
    endSession();
    QWidget *left = m_signedIn;
    m_signedIn.clear();
    showSignIn(reason);
    retire(left);
}

void MainWindow::endSession()
{
    m_sessionWatch->stop();
    m_idleLock->stop();
    if (!m_session)
        return;
    const auto connection = m_connecting->connection();
    const Caller caller = Caller(connection->application(), m_workstation.host, {}).withSession(*m_session);
    m_session.reset();
    // Whether the directory took note is of no use to anybody here; the token is forgotten either way.
    whenDone<Done>(this, SignIn(connection->directory()).signOut(caller), [connection](const Result<Done> &) {});
}

void MainWindow::retire(QWidget *page)
{
    if (!page)
        return;
    page->disconnect(this);
    m_pages->removeWidget(page);
    page->hide();
    // It may be this page's own signal that led here; the connection outlives it.
    connect(page, &QObject::destroyed, this, [connection = m_connecting->connection()] {});
    page->deleteLater();
}

void MainWindow::leaveConnection()
{
    m_userName.clear();
    if (m_signIn) {
        m_signIn->wipe();
        retire(m_signIn);
        m_signIn.clear();
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
    m_idleLock->setMinutes(m_preferences.idleLockMinutes);
    m_clipboard.setSeconds(m_preferences.clipboardSeconds);
    if (m_signedIn)
        m_signedIn->setPreferences(m_preferences);
}

void MainWindow::afterBusy()
{
    if (isBusy())
        return;
    m_closingNote->hide();
    if (m_closeWhenDone) {
        close();
        return;
    }
    if (m_leaveWhenDone)
        leaveSession(*std::exchange(m_leaveWhenDone, std::nullopt));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isBusy()) {
        const bool isChange = m_signedIn && m_signedIn->isBusy();
        m_closeWhenDone = !isChange;
        m_closingNote->setText(isChange
                ? tr("A change is under way. Its outcome will be here in a moment; close the window then.")
                : tr("Passwright closes as soon as the answer is there."));
        m_closingNote->show();
        announce(m_closingNote, m_closingNote->text());
        event->ignore();
        return;
    }
    m_create->wipe();
    if (m_signIn)
        m_signIn->wipe();
    if (m_signedIn) {
        m_signedIn->wipe();
        endSession();
    }
    m_clipboard.clearNow();
    QMainWindow::closeEvent(event);
}

} // namespace passwright
