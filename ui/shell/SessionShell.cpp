// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SessionShell.h"

#include "models/services/Caller.h"
#include "models/services/SignIn.h"
#include "ui/account/SignInPage.h"
#include "ui/shell/IdleLock.h"
#include "ui/shell/SessionRenewal.h"
#include "ui/shell/SessionWatch.h"
#include "ui/shell/SignedInPage.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace passwright {

SessionShell::SessionShell(std::shared_ptr<Connection> connection, const Preferences &preferences, const Clock &clock,
    const RandomSource &random, const QStringList &words, ClipboardGuard &clipboard, const Workstation &workstation,
    const QString &profileId, QWidget *parent)
    : QWidget(parent)
    , m_connection(std::move(connection))
    , m_preferences(preferences)
    , m_clock(clock)
    , m_random(random)
    , m_words(words)
    , m_clipboard(clipboard)
    , m_host(workstation.host)
    , m_bulkFolder(workstation.bulkFolder)
    , m_profileId(profileId)
    , m_idleLock(new IdleLock(clock, this))
    , m_sessionWatch(new SessionWatch(clock, this))
    , m_renewal(new SessionRenewal(m_connection->directory(), *m_idleLock, clock, this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    m_idleLock->setMinutes(m_preferences.idleLockMinutes);
    if (workstation.application)
        workstation.application->installEventFilter(m_idleLock);
    connect(m_idleLock, &IdleLock::idle, this, [this] { leaveSession(Reason::Idle); });
    connect(m_sessionWatch, &SessionWatch::ended, this, [this] { leaveSession(Reason::SessionEnded); });
    connect(m_renewal, &SessionRenewal::sessionLost, this, [this] { leaveSession(Reason::SessionEnded); });
    connect(m_renewal, &SessionRenewal::renewed, this, &SessionShell::extendSession);
    if (hasSessions()) {
        showSignIn(Reason::Opened);
    } else {
        addPages();
        m_idleLock->start();
    }
}

SessionShell::~SessionShell()
{
    // Pages hold references to the connection, which is a member and would go first.
    delete m_pages;
}

void SessionShell::setIcon(const QIcon &icon)
{
    m_icon = icon;
    if (m_signIn)
        m_signIn->setIcon(icon);
}

void SessionShell::setUserName(const QString &userName)
{
    m_userName = userName;
    if (m_signIn)
        m_signIn->setUserName(userName);
}

void SessionShell::offerSample(const QString &userName, const QString &password)
{
    if (m_signIn)
        m_signIn->offerSample(userName, password);
}

void SessionShell::showPrepared(const QString &backupPath)
{
    if (m_signIn)
        m_signIn->showNotice(tr("The database is ready."),
            //: %1 is the path of a file.
            {tr("The backup stands at %1").arg(backupPath)});
}

bool SessionShell::isBusy() const
{
    return (m_signIn && m_signIn->isBusy()) || isChanging();
}

bool SessionShell::isChanging() const
{
    return m_signedIn && m_signedIn->isBusy();
}

bool SessionShell::isRunningBulk() const
{
    return m_signedIn && m_signedIn->isRunningBulk();
}

bool SessionShell::isImporting() const
{
    return m_signedIn && m_signedIn->isImporting();
}

bool SessionShell::isExporting() const
{
    return m_signedIn && m_signedIn->isExporting();
}

bool SessionShell::isHoldingBulk() const
{
    return m_signedIn && m_signedIn->isHoldingBulk();
}

void SessionShell::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_idleLock->setMinutes(preferences.idleLockMinutes);
    if (m_signedIn)
        m_signedIn->setPreferences(preferences);
}

void SessionShell::lock()
{
    leaveSession(Reason::Locked);
}

void SessionShell::end()
{
    m_idleLock->stop();
    if (m_signIn)
        m_signIn->wipe();
    if (m_signedIn)
        m_signedIn->wipe();
    endSession();
}

bool SessionShell::hasSessions() const
{
    return m_connection->directory().capabilities().sessions;
}

Caller SessionShell::caller() const
{
    return {m_connection->application(), m_host, {}, m_session};
}

void SessionShell::showSignIn(Reason reason)
{
    retire(std::exchange(m_signIn, nullptr));
    m_givingUp.forget();
    m_signIn = new SignInPage(*m_connection, caller(), m_clock);
    if (!m_icon.isNull())
        m_signIn->setIcon(m_icon);
    m_signIn->setUserName(m_userName);
    connect(m_signIn, &SignInPage::leaveChosen, this, [this] {
        if (mayGiveUp())
            Q_EMIT leaveChosen({});
    });
    connect(m_signIn, &SignInPage::signedIn, this, &SessionShell::enterSession);
    connect(m_signIn, &SignInPage::busyChanged, this, &SessionShell::afterBusy);
    showNotice(reason);
    m_pages->addWidget(m_signIn);
    m_pages->setCurrentWidget(m_signIn);
}

void SessionShell::showNotice(Reason reason)
{
    switch (reason) {
    case Reason::Opened:
        break;
    case Reason::Locked:
        m_signIn->showNotice(tr("Locked. Sign in to go on."));
        break;
    case Reason::Idle:
        m_signIn->showNotice(tr("Locked, because nothing was done for %n minutes.", nullptr, m_preferences.idleLockMinutes),
            {tr("Sign in to go on.")});
        break;
    case Reason::SessionEnded:
        m_signIn->showNotice(tr("Your session has ended."), {tr("Sign in again to go on; nothing you typed is lost.")});
        break;
    case Reason::SignedOut:
        m_signIn->showNotice(tr("You are signed out."));
        break;
    }
}

void SessionShell::enterSession(const Session &session, const QList<Refusal> &warnings)
{
    const bool goesOn = m_signedIn && m_signedIn->isOf(session);
    if (!goesOn && !mayGiveUp()) {
        signOut(caller().withSession(session));
        return;
    }
    m_userName = session.userName;
    m_session = session;
    if (goesOn) {
        m_signedIn->setCaller(caller());
        m_pages->setCurrentWidget(m_signedIn);
    } else {
        dropPages();
        addPages();
        m_signedIn->showWarnings(warnings);
    }
    retire(std::exchange(m_signIn, nullptr));
    m_sessionWatch->start(session);
    m_idleLock->start();
    m_renewal->start(caller());
}

void SessionShell::addPages()
{
    const BulkParts parts{.clock = m_clock, .random = m_random, .words = m_words, .folder = m_bulkFolder, .profileId = m_profileId};
    m_signedIn = new SignedInPage(*m_connection, caller(), m_preferences, parts, m_clipboard);
    connect(m_signedIn, &SignedInPage::busyChanged, this, &SessionShell::afterBusy);
    connect(m_signedIn, &SignedInPage::preferencesChosen, this, &SessionShell::preferencesChosen);
    connect(m_signedIn, &SignedInPage::lockChosen, this, &SessionShell::lock);
    connect(m_signedIn, &SignedInPage::signOutChosen, this, [this] { leaveSession(Reason::SignedOut); });
    connect(m_signedIn, &SignedInPage::sessionLost, this, [this] { leaveSession(Reason::SessionEnded); });
    m_pages->addWidget(m_signedIn);
    m_pages->setCurrentWidget(m_signedIn);
}

void SessionShell::extendSession(const QDateTime &expires)
{
    if (!m_session || !m_signedIn)
        return;
    m_session->expires = expires;
    m_sessionWatch->start(*m_session);
    m_signedIn->setSessionEnd(expires);
}

void SessionShell::leaveSession(Reason reason)
{
    if (!m_signedIn)
        return;
    if (isChanging()) {
        if (!m_leaveWhenDone || *m_leaveWhenDone == Reason::SessionEnded)
            m_leaveWhenDone = reason;
        // Nobody waits for hundreds of others; without anybody there, they may come to their end.
        if (reason == Reason::Locked || reason == Reason::SignedOut)
            m_signedIn->stopSoon();
        return;
    }
    if (reason == Reason::SessionEnded) {
        askAgain(reason);
        return;
    }
    if (isHoldingBulk() && reason == Reason::Idle && !hasSessions()) {
        m_idleLock->start();
        return;
    }
    m_idleLock->stop();
    if (isHoldingBulk() && reason != Reason::SignedOut && hasSessions()) {
        m_signedIn->wipeTyped();
        askAgain(reason);
        return;
    }
    if (!hasSessions()) {
        leaveConnection(reason);
        return;
    }
    if (reason == Reason::SignedOut)
        m_userName.clear();
    endSession();
    if (m_signIn && m_signIn->isBusy()) {
        showNotice(reason);
    } else {
        if (m_signIn)
            m_signIn->wipe();
        showSignIn(reason);
    }
    dropPages();
}

void SessionShell::leaveConnection(Reason reason)
{
    QStringList why;
    if (reason == Reason::Idle)
        //: On the welcome page, where the connection has no sign-in to go back to.
        why << tr("The connection was closed, because nothing was done for %n minutes.", nullptr, m_preferences.idleLockMinutes);
    else if (reason == Reason::Locked)
        //: On the welcome page, where the connection has no sign-in to go back to.
        why << tr("The connection is closed.");
    if (!why.isEmpty())
        why << tr("Open it again to go on.");
    Q_EMIT leaveChosen(why);
}

bool SessionShell::mayGiveUp()
{
    if (!isHoldingBulk() || m_givingUp.choose())
        return true;
    m_signIn->showCaution(tr("The new passwords of a bulk reset were not handed over yet."),
        //: At the sign-in; %1 is a user name. "The same" is to leave, or to sign in as somebody else.
        {tr("Sign in as %1 to print or save the slips. To give the passwords up, choose the same once more.").arg(m_userName)});
    return false;
}

void SessionShell::askAgain(Reason reason)
{
    if (!m_session)
        return;
    endSession();
    showSignIn(reason);
}

void SessionShell::dropPages()
{
    if (!m_signedIn)
        return;
    m_signedIn->wipe();
    retire(std::exchange(m_signedIn, nullptr));
}

void SessionShell::endSession()
{
    m_sessionWatch->stop();
    m_renewal->stop();
    if (!m_session)
        return;
    const Caller leaving = caller();
    m_session.reset();
    signOut(leaving);
}

void SessionShell::signOut(const Caller &leaving)
{
    // Whether the directory took note is of no use to anybody here; the token is forgotten either way.
    whenDone<Done>(this, SignIn(m_connection->directory()).signOut(leaving), [connection = m_connection](const Result<Done> &) {});
}

void SessionShell::retire(QWidget *page)
{
    if (!page)
        return;
    page->disconnect(this);
    m_pages->removeWidget(page);
    page->hide();
    // It may be this page's own signal that led here; the connection outlives it.
    connect(page, &QObject::destroyed, this, [connection = m_connection] {});
    page->deleteLater();
}

void SessionShell::afterBusy()
{
    if (!isBusy() && m_leaveWhenDone) {
        const Reason reason = *std::exchange(m_leaveWhenDone, std::nullopt);
        // It may have been chosen before there was anything to give up.
        const bool givesUp = reason == Reason::SignedOut || (reason == Reason::Locked && !hasSessions());
        if (!givesUp || m_signedIn->mayLeave())
            leaveSession(reason);
    }
    Q_EMIT busyChanged(isBusy());
}

} // namespace passwright
