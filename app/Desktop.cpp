// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/Desktop.h"

#include "app/composition/DeployedProfiles.h"
#include "resources/Resources.h"

#include <QApplication>
#include <QClipboard>
#include <QStandardPaths>
#include <QSysInfo>

namespace passwright {
namespace {

Workstation thisWorkstation(QCoreApplication &application)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {.application = &application, .host = QSysInfo::machineHostName(), .samplePath = data + QStringLiteral("/passwright/sample.db"),
        .documentsPath = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), .bulkFolder = Connectors::bulkFolder()};
}

//! For passphrases, in the language of the window.
QStringList wordsFor(QLocale::Language language)
{
    return Resources::words(language == QLocale::German ? QStringLiteral("german") : QStringLiteral("english"));
}

} // namespace

Desktop::Desktop(QCoreApplication &application, const Settings &settings, const QList<Profile> &borrowed, bool hasSecureMemory)
    : m_first(borrowed.isEmpty() ? std::nullopt : std::optional(borrowed.constFirst()))
    , m_kept(DeployedProfiles::installed(), settings)
    , m_profiles(borrowed, m_kept)
    , m_preferences(settings)
    , m_databases({.clock = m_clock, .random = m_random, .log = m_log},
          {.application = QStringLiteral("passwright"), .hasSecureMemory = hasSecureMemory}, &m_secrets)
    , m_remote({.clock = m_clock, .log = m_log, .profiles = m_profiles, .secrets = m_secrets},
          {.application = QStringLiteral("passwright"), .journalFolder = Connectors::journalFolder(), .hasSecureMemory = hasSecureMemory})
    , m_connector(m_databases, m_remote)
    , m_clipboard(*QApplication::clipboard(), m_clock)
{
    apply(m_preferences.load());
    m_window = std::make_unique<MainWindow>(m_connector, m_profiles, m_secrets, m_files, m_preferences, m_clock, m_random,
        wordsFor(m_translations->locale().language()), m_clipboard, thisWorkstation(application));
    connect(&application, &QCoreApplication::aboutToQuit, &m_clipboard, &ClipboardGuard::clearNow);
    connect(m_window.get(), &MainWindow::preferencesChanged, this, &Desktop::apply);
}

Desktop::~Desktop() = default;

void Desktop::show()
{
    m_window->show();
    if (m_first)
        m_window->openProfile(*m_first);
}

void Desktop::apply(const Preferences &preferences)
{
    if (m_translations && preferences.language == m_language)
        return;
    m_language = preferences.language;
    m_translations.reset(); // before the next ones: the translators go by their order
    m_translations = std::make_unique<Translations>(m_language);
    QLocale::setDefault(m_translations->locale());
    QApplication::setLayoutDirection(m_translations->direction());
}

} // namespace passwright
