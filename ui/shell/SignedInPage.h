// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Caller.h"
#include "models/services/Connection.h"
#include "models/services/Preferences.h"
#include "ui/bulk/BulkParts.h"
#include "ui/shell/ChosenTwice.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QAbstractButton;

namespace passwright {

class ActivityPage;
class BulkNotice;
class BulkPage;
class ClipboardGuard;
class ExportBar;
class ExportController;
class ImportPage;
class MyPasswordPage;
class UnfinishedBulk;
class UnfinishedController;
class UsersPage;

namespace Ui {
class SignedInPage;
}

//! A session: the rail with who one is, and the pages that are one's own. An end user has one page
//! alone; a super-user also those for users and activity, as far as the directory offers them. Where
//! the directory has no sessions, the rail tells the connection, and every page that it offers is there.
class SignedInPage final : public QWidget
{
    Q_OBJECT

public:
    //! The references must outlive it. \p caller has a session, where the directory has sessions. \p parts: without a
    //! folder there is no bulk reset.
    SignedInPage(Connection &connection, const Caller &caller, const Preferences &preferences, const BulkParts &parts,
        ClipboardGuard &clipboard, QWidget *parent = nullptr);
    ~SignedInPage() override;

    //! True while a change, an import or an export is under way.
    [[nodiscard]] bool isBusy() const;
    //! True while that is a bulk reset.
    [[nodiscard]] bool isRunningBulk() const;
    //! True while that is an import.
    [[nodiscard]] bool isImporting() const;
    //! True while the list of users or the audit trail is being written to a file.
    [[nodiscard]] bool isExporting() const;
    //! Ends a bulk reset after the users whose turn it is, an import after its batch, and an export without its file.
    void stopSoon();
    //! True while new passwords of a bulk reset wait in memory alone to be handed over.
    [[nodiscard]] bool isHoldingBulk() const;
    //! Whether leaving gives up no such passwords, or the person has chosen it once more after it was said here.
    [[nodiscard]] bool mayLeave();
    //! True where a new session's person and rights are those of the one before.
    [[nodiscard]] bool isOf(const Session &session) const;
    //! The same person signed in again: what is typed stays.
    void setCaller(const Caller &caller);
    //! The session was renewed; UTC.
    void setSessionEnd(const QDateTime &expires);
    void setPreferences(const Preferences &preferences);
    //! Such as W003005: leads to My password, where it stands.
    void showWarnings(const QList<Refusal> &warnings);
    //! Overwrites every password in the pages.
    void wipe();
    //! The same, but for those that a bulk reset has set.
    void wipeTyped();

public Q_SLOTS:
    void showMyPassword();
    void showUsers();
    void showActivity();
    //! The bulk reset that was begun, where there is one.
    void showBulk();
    //! Where there is one.
    void showImport();

Q_SIGNALS:
    void busyChanged(bool busy);
    void preferencesChosen();
    void lockChosen();
    //! Sign out, or leave where there is no session; once more where that gives up passwords that nobody has.
    void signOutChosen();
    //! The directory no longer knows the session.
    void sessionLost();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildRail();
    void connectPages();
    void connectBulk();
    void addTransfer();
    void addShortcuts();
    void showPerson();
    void showSessionEnd();
    [[nodiscard]] bool hasSessions() const;
    void chooseLock();
    void chooseSignOut();
    void enter(QAbstractButton *button, QWidget *page);

    std::unique_ptr<Ui::SignedInPage> m_ui;
    Connection &m_connection;
    Caller m_caller;
    const Clock &m_clock;
    QDateTime m_sessionEnd; //!< UTC; invalid where it is not known
    MyPasswordPage *m_myPassword;
    UsersPage *m_users = nullptr;
    ActivityPage *m_activity = nullptr;
    BulkPage *m_bulk = nullptr;
    BulkNotice *m_bulkNotice = nullptr;
    UnfinishedBulk *m_unfinishedBulk = nullptr;
    ImportPage *m_import = nullptr;
    ExportController *m_export = nullptr;
    ExportBar *m_exportBar = nullptr;
    UnfinishedController *m_unfinished;
    ChosenTwice m_leaving;
};

} // namespace passwright
