// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/DatabaseConnector.h"
#include "app/composition/RemoteConnector.h"
#include "app/composition/SettingsPreferencesStore.h"
#include "app/composition/SettingsProfileStore.h"
#include "resources/Resources.h"
#include "tests/pictures/BentDirectory.h"
#include "tests/pictures/Hand.h"
#include "tests/ui/FakeStores.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

namespace passwright {

//! The program as it goes to a server, with a home of its own that is gone afterwards; a keychain in memory,
//! and no system log.
class ServerDesk
{
public:
    ServerDesk(const Clock &clock, const RandomSource &random, ClipboardGuard &clipboard)
        : m_remote({.clock = clock, .log = m_log, .profiles = m_profiles, .secrets = secrets},
              {.application = QStringLiteral("passwright"), .journalFolder = m_home.filePath(QStringLiteral("journals"))})
        , connector(m_remote)
        , window(connector, m_profiles, secrets, m_exchange, m_preferences, clock, random,
              Resources::words(QStringLiteral("english")), clipboard,
              {.host = QStringLiteral("desk-4"), .samplePath = m_home.filePath(QStringLiteral("sample.db")),
                  .documentsPath = m_home.path()})
        , hand(window)
    {
        window.resize(1120, 780);
        window.show();
        window.activateWindow();
    }

private:
    class NoLog final : public SystemLog
    {
    public:
        void write(const AuditEvent &) override {}
    };

    QTemporaryDir m_home;
    NoLog m_log;
    Settings m_settings{m_home.filePath(QStringLiteral("settings.ini"))};
    SettingsProfileStore m_profiles{m_settings};
    SettingsPreferencesStore m_preferences{m_settings};
    test::MemoryExchange m_exchange;

public:
    test::MemorySecretStore secrets;

private:
    RemoteConnector m_remote;

public:
    BentConnector connector;
    MainWindow window;
    Hand hand;
};

} // namespace passwright
