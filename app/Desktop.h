// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/BorrowedProfileStore.h"
#include "app/composition/Connectors.h"
#include "app/composition/KeychainSecretStore.h"
#include "app/composition/MergedProfileStore.h"
#include "app/composition/ProfileFiles.h"
#include "app/composition/SettingsPreferencesStore.h"
#include "app/composition/Translations.h"
#include "models/audit/Syslog.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/domain/Clock.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QObject>

#include <memory>

namespace passwright {

//! The desktop program put together: everything that the window works with, and the window. Needs a
//! QApplication and an open CryptoGate as long as it lives.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    //! \p borrowed: profiles of a file, used and not kept. \p hasSecureMemory: as the CryptoGate says.
    Desktop(QCoreApplication &application, const Settings &settings, const QList<Profile> &borrowed, bool hasSecureMemory);
    ~Desktop() override;

    //! The window; with the first borrowed profile, where there is one, about to be opened.
    void show();

private:
    void apply(const Preferences &preferences);

    SystemClock m_clock;
    SecureRandomSource m_random;
    Syslog m_log;
    std::optional<Profile> m_first;
    MergedProfileStore m_kept;
    BorrowedProfileStore m_profiles;
    KeychainSecretStore m_secrets;
    ProfileFiles m_files;
    SettingsPreferencesStore m_preferences;
    QString m_language;
    std::unique_ptr<Translations> m_translations;
    DatabaseConnector m_databases;
    RemoteConnector m_remote;
    Connectors m_connector;
    ClipboardGuard m_clipboard;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace passwright
