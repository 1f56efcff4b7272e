// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Clock.h"
#include "models/domain/Session.h"
#include "models/services/Connection.h"
#include "models/services/Preferences.h"
#include "ui/shell/ChosenTwice.h"
#include "ui/shell/Workstation.h"

#include <QIcon>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace passwright {

class Caller;
class ClipboardGuard;
class IdleLock;
class SessionRenewal;
class SessionWatch;
class SignInPage;
class SignedInPage;

//! One open connection from the sign-in to the leaving of it: the sign-in, the pages of a session,
//! the idle lock, the session's renewal and its end. What would leave the pages while a change, an import or
//! an export is under way waits for its outcome.
//!
//! A session that ended leaves the pages as they are behind the sign-in: the same person signs in again
//! and goes on with all that was typed. Locking, idling, signing out and another person drop them; but locking
//! and idling leave a bulk reset there whose new passwords nobody has yet, and wipe what was typed. Signing out, another
//! person and leaving from the sign-in drop those as well, once it was said and chosen once more.
//! A directory without sessions has its pages at once; locking and idling leave it, idling not before those
//! passwords are handed over.
class SessionShell final : public QWidget
{
    Q_OBJECT

public:
    //! The references must outlive it. \p words: the list for passphrases; may be empty. \p profileId: of the connection.
    SessionShell(std::shared_ptr<Connection> connection, const Preferences &preferences, const Clock &clock,
        const RandomSource &random, const QStringList &words, ClipboardGuard &clipboard, const Workstation &workstation,
        const QString &profileId = {}, QWidget *parent = nullptr);
    ~SessionShell() override;

    //! That of the connection's kind, for the sign-in.
    void setIcon(const QIcon &icon);
    //! Fills it in at the sign-in, where that is shown.
    void setUserName(const QString &userName);
    //! The sample's way in, at the sign-in.
    void offerSample(const QString &userName, const QString &password);
    //! Says at the sign-in that the database is ready, and where its backup is.
    void showPrepared(const QString &backupPath);

    //! True while something is under way whose outcome must not be missed.
    [[nodiscard]] bool isBusy() const;
    //! True while a change, an import or an export is under way.
    [[nodiscard]] bool isChanging() const;
    //! True while that is a bulk reset.
    [[nodiscard]] bool isRunningBulk() const;
    //! True while that is an import.
    [[nodiscard]] bool isImporting() const;
    //! True while that is an export.
    [[nodiscard]] bool isExporting() const;
    //! True while new passwords of a bulk reset wait in memory alone to be handed over.
    [[nodiscard]] bool isHoldingBulk() const;
    void setPreferences(const Preferences &preferences);
    //! Overwrites every password in its pages and ends the session: for the closing of the window.
    void end();

public Q_SLOTS:
    //! Back to the sign-in, with the user name kept and every password wiped.
    void lock();

Q_SIGNALS:
    void busyChanged(bool busy);
    void preferencesChosen();
    //! The connection is to be left: the person wants another one, or was away and nobody signs in here.
    //! \p why: to be told on the page that comes then, the last of it what to do; empty where it was asked for.
    void leaveChosen(const QStringList &why);

private:
    //! Why the sign-in is shown.
    enum class Reason { Opened, Locked, Idle, SessionEnded, SignedOut };

    [[nodiscard]] Caller caller() const;
    [[nodiscard]] bool hasSessions() const;
    void showSignIn(Reason reason);
    void showNotice(Reason reason);
    void enterSession(const Session &session, const QList<Refusal> &warnings);
    void addPages();
    void extendSession(const QDateTime &expires);
    void leaveSession(Reason reason);
    void leaveConnection(Reason reason);
    //! At the sign-in: whether what was chosen gives up no new passwords of a bulk reset, or was chosen once more.
    [[nodiscard]] bool mayGiveUp();
    void askAgain(Reason reason);
    void dropPages();
    void endSession();
    void signOut(const Caller &leaving);
    void retire(QWidget *page);
    void afterBusy();

    std::shared_ptr<Connection> m_connection;
    Preferences m_preferences;
    const Clock &m_clock;
    const RandomSource &m_random;
    QStringList m_words;
    ClipboardGuard &m_clipboard;
    QString m_host;
    QString m_bulkFolder;
    QString m_profileId;

    IdleLock *m_idleLock;
    SessionWatch *m_sessionWatch;
    SessionRenewal *m_renewal;
    QStackedWidget *m_pages;
    QPointer<SignInPage> m_signIn;
    QPointer<SignedInPage> m_signedIn;
    std::optional<Session> m_session;
    QIcon m_icon;
    QString m_userName; //!< typed since the connection was opened
    std::optional<Reason> m_leaveWhenDone;
    ChosenTwice m_givingUp;
};

} // namespace passwright
