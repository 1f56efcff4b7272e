// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/Connectors.h"
#include "app/composition/KeychainSecretStore.h"
#include "app/composition/ProfileFiles.h"
#include "app/composition/SettingsPreferencesStore.h"
#include "app/composition/SettingsProfileStore.h"
#include "models/crypto/SecureRandomSource.h"
#include "resources/Resources.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/ClipboardGuard.h"

#include <QApplication>
#include <QTemporaryDir>

namespace passwright {

//! The program as it is, with a home of its own that is gone afterwards, and no system log.
class BenchDesk
{
public:
    BenchDesk()
    {
        m_window.resize(1120, 780);
        m_window.show();
        m_window.activateWindow();
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] QString samplePassword() const { return m_connectors.samplePassword(); }

private:
    class NoLog final : public SystemLog
    {
    public:
        void write(const AuditEvent &) override {}
    };

    QTemporaryDir m_home;
    SystemClock m_clock;
    SecureRandomSource m_random;
    NoLog m_log;
    Settings m_settings{m_home.filePath(QStringLiteral("settings.ini"))};
    SettingsProfileStore m_profiles{m_settings};
    SettingsPreferencesStore m_preferences{m_settings};
    KeychainSecretStore m_secrets;
    ProfileFiles m_files;
    DatabaseConnector m_local{{.clock = m_clock, .random = m_random, .log = m_log}, {.application = QStringLiteral("passwright")}};
    RemoteConnector m_remote{{.clock = m_clock, .log = m_log, .profiles = m_profiles, .secrets = m_secrets},
        {.application = QStringLiteral("passwright"), .journalFolder = m_home.filePath(QStringLiteral("journals"))}};
    Connectors m_connectors{m_local, m_remote};
    ClipboardGuard m_clipboard{*QApplication::clipboard(), m_clock};
    MainWindow m_window{m_connectors, m_profiles, m_secrets, m_files, m_preferences, m_clock, m_random,
        Resources::words(QStringLiteral("english")), m_clipboard,
        {.host = QStringLiteral("desk-4"), .samplePath = m_home.filePath(QStringLiteral("sample.db")), .documentsPath = m_home.path(),
            .bulkFolder = m_home.filePath(QStringLiteral("bulk"))}};
};

} // namespace passwright
