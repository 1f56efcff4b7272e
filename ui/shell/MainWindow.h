// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Clock.h"
#include "models/services/Connector.h"
#include "models/services/Preferences.h"
#include "models/services/ProfileExchange.h"
#include "models/services/ProfileStore.h"
#include "models/services/SecretStore.h"
#include "ui/shell/Workstation.h"

#include <QMainWindow>
#include <QPointer>
#include <QStringList>

class QLabel;
class QStackedWidget;

namespace passwright {

class ClipboardGuard;
class ConnectController;
class ConnectionsDialog;
class CreateDatabasePage;
class OpenDatabasePage;
class PreparePage;
class SecretsRequest;
class SessionShell;
class WelcomePage;

//! The one window: Welcome, and what follows once a connection is open. It does not close while a
//! change, an import or an export is under way, so that the outcome is seen; a sign-in under way is waited for, then it closes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! The references must outlive it. \p words: the list for passphrases; may be empty.
    MainWindow(Connector &connector, ProfileStore &profiles, SecretStore &secrets, ProfileExchange &exchange,
        PreferencesStore &preferences, const Clock &clock, const RandomSource &random, const QStringList &words,
        ClipboardGuard &clipboard, const Workstation &workstation, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! True while something is under way whose outcome must not be missed.
    [[nodiscard]] bool isBusy() const;

public Q_SLOTS:
    void openProfile(const passwright::Profile &profile);
    //! Back to the sign-in, with the user name kept and every password wiped.
    void lock();

Q_SIGNALS:
    //! Saved; the language among them is for the composition root to apply.
    void preferencesChanged(const passwright::Preferences &preferences);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectWelcome();
    void connectOpening();
    void showWelcome();
    [[nodiscard]] ConnectionsDialog *showConnections();
    void showError(const Error &error);
    void showOpenDatabase(const Profile &profile);
    void showBusy(bool busy);
    void showPrepare();
    void enterConnection(const QString &backupPath = {});
    void leaveConnection();
    void showPreferences();
    void applyPreferences();
    void afterBusy();

    Connector &m_connector;
    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    ProfileExchange &m_exchange;
    PreferencesStore &m_preferencesStore;
    Preferences m_preferences;
    const Clock &m_clock;
    const RandomSource &m_random;
    QStringList m_words;
    ClipboardGuard &m_clipboard;
    Workstation m_workstation;
    QString m_samplePassword;

    ConnectController *m_connecting;
    QLabel *m_closingNote;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    OpenDatabasePage *m_open;
    CreateDatabasePage *m_create;
    PreparePage *m_prepare;
    SecretsRequest *m_secretsRequest;
    QPointer<SessionShell> m_shell; //!< of the connection that is open
    QString m_userName;             //!< of the database that is being created
    bool m_closeWhenDone = false;
    bool m_isCloseWarned = false; //!< of passwords that go with the window
};

} // namespace passwright
