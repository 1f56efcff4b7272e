// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/SettingsProfileStore.h"
#include "models/domain/Clock.h"
#include "tests/app/Sandbox.h"

#include <QUrl>

#include <memory>

namespace passwright {

//! The real binary in a home of its own, with connections to test servers: "office" is a Zato, "licenses" a LicenseSpring.
class RemoteDesk
{
protected:
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }
    static QString text(const char *latin1) { return QString::fromLatin1(latin1); }
    void save(const Profile &profile) const { SettingsProfileStore(settings()).save(profile); }
    [[nodiscard]] Settings settings() const { return Settings(m_sandbox->path(QStringLiteral("config/passwright/passwright.ini"))); }
    [[nodiscard]] static Profile zato(const QUrl &url)
    {
        return {.id = text("office-id"), .name = text("office"), .kind = Profile::Kind::ZatoServer, .address = url.toString(),
            .application = text("CRM")};
    }
    [[nodiscard]] static Profile licenses(const QUrl &url)
    {
        return {.id = text("licenses-id"), .name = text("licenses"), .kind = Profile::Kind::LicenseSpring, .address = url.toString(),
            .apiKey = text("test-api-key"), .managementAddress = url.toString()};
    }
    [[nodiscard]] Ran office(const char *command, const QList<QByteArray> &lines = {}) const
    {
        return m_sandbox->run(words("--profile office --json") + words(command), lines);
    }
    [[nodiscard]] Ran admin(const char *command, const QList<QByteArray> &more = {}) const
    {
        return m_sandbox->run(words("--profile office --json --as admin1") + words(command), QList<QByteArray>{adminPassword} + more);
    }
    [[nodiscard]] Ran licenses(const char *command, const QList<QByteArray> &lines = {}) const
    {
        return m_sandbox->run(words("--profile licenses --json") + words(command), QList<QByteArray>{"test-shared-key", "test-management-key"} + lines);
    }

    static inline const QByteArray adminPassword{"hQ9nl93UDqGus"};
    static inline const QByteArray joansPassword{"Correct-Horse-1"};
    static inline const QByteArray newPassword{"Copper-Window-58"};

    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
};

} // namespace passwright

//! Ends the test function where the run did not end with the exit code.
#define CHECK(run, code) \
    do { \
        const Ran &once = (run); \
        QVERIFY2(once.exitCode == (code) && !once.crashed, (once.err + once.out).constData()); \
    } while (false)
