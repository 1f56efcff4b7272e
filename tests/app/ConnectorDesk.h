// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/Connectors.h"
#include "app/composition/KeychainSecretStore.h"
#include "app/composition/MergedProfileStore.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/services/Caller.h"
#include "tests/support/RecordingLog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace passwright {

//! The real connectors in a folder of their own, without a keychain.
class ConnectorDesk
{
protected:
    //! For each test function.
    void begin()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keychain of the person's
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        m_connectors.reset();
        m_remote.reset();
        m_local.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<KeychainSecretStore>();
        m_profiles = std::make_unique<MergedProfileStore>(QList<Profile>(), Settings(path(QStringLiteral("passwright.ini"))));
        m_local = std::make_unique<DatabaseConnector>(SqlStore::Services{.clock = m_clock, .random = m_random, .log = m_log},
            DatabaseConnector::Facts{.application = QStringLiteral("test")}, m_secrets.get());
        m_remote = std::make_unique<RemoteConnector>(
            RemoteConnector::Services{.clock = m_clock, .log = m_log, .profiles = *m_profiles, .secrets = *m_secrets},
            RemoteConnector::Facts{.application = QStringLiteral("test"), .journalFolder = path(QStringLiteral("journals"))});
        m_connectors = std::make_unique<Connectors>(*m_local, *m_remote);
    }
    template<class T>
    [[nodiscard]] Result<T> wait(const Task<T> &task)
    {
        Result<T> result;
        bool isDone = false;
        whenDone<T>(&m_context, task, [&](const Result<T> &r) {
            result = r;
            isDone = true;
        });
        return QTest::qWaitFor([&isDone] { return isDone; }, 60000) ? result : Result<T>(Error{.kind = Error::Kind::Internal, .detail = QStringLiteral("it never ended")});
    }
    [[nodiscard]] Result<Connector::Opened> open(const Profile &profile) { return wait(m_connectors->open(profile)); }
    [[nodiscard]] Profile zato(const QUrl &url) const
    {
        return {.id = QStringLiteral("office"), .name = QStringLiteral("Office"), .kind = Profile::Kind::ZatoServer,
            .address = url.toString(), .proxy = Profile::Proxy::None, .application = QStringLiteral("CRM")};
    }
    [[nodiscard]] Profile licenseSpring(const QUrl &url) const
    {
        return {.id = QStringLiteral("licenses"), .name = QStringLiteral("Licenses"), .kind = Profile::Kind::LicenseSpring,
            .address = url.toString(), .proxy = Profile::Proxy::None, .apiKey = QStringLiteral("test-api-key"), .managementAddress = url.toString()};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    //! Signs in; the caller who may go on.
    [[nodiscard]] Result<Caller> admin(Connection &connection)
    {
        const Caller nobody(connection.application(), QStringLiteral("desk"), QStringLiteral("local"));
        const auto outcome = wait(connection.directory().signIn(
            {.userName = QStringLiteral("admin1"), .password = Secret::fromUtf8("hQ9nl93UDqGus")}, nobody.newContext()));
        if (!outcome.ok() || !outcome->signedIn())
            return outcome.ok() ? Error{} : outcome.error();
        return nobody.withSession(*outcome->session);
    }

    SystemClock m_clock;
    SecureRandomSource m_random;
    RecordingLog m_log;
    QObject m_context;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeychainSecretStore> m_secrets;
    std::unique_ptr<MergedProfileStore> m_profiles;
    std::unique_ptr<DatabaseConnector> m_local;
    std::unique_ptr<RemoteConnector> m_remote;
    std::unique_ptr<Connectors> m_connectors;
};

} // namespace passwright
