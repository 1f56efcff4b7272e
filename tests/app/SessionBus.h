// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace passwright {

//! A session bus of its own with, if it is wanted, a real keychain on it, in a home of its own.
//! The bus starts nothing by itself. Ends what it started.
class SessionBus
{
public:
    static constexpr int patience = 30000; // milliseconds

    SessionBus()
    {
        QDir(m_home.path()).mkpath(QStringLiteral("run"));
        QFile::setPermissions(m_home.filePath(QStringLiteral("run")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile config(m_home.filePath(QStringLiteral("bus.conf")));
        if (config.open(QIODevice::WriteOnly)) {
            config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                         " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                         "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>\n"
                         "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\n"
                         "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
        }
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"), QStringLiteral("--config-file=") + config.fileName()});
        if (m_bus.waitForReadyRead(patience))
            m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    }
    ~SessionBus()
    {
        end(m_keyring);
        end(m_bus);
    }
    SessionBus(const SessionBus &) = delete;
    SessionBus &operator=(const SessionBus &) = delete;

    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    //! For programs that belong to this session.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = outside();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
        return environment;
    }
    //! The same home, without the bus.
    [[nodiscard]] QProcessEnvironment outside() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        for (const char *name : {"CONFIG", "DATA", "CACHE", "STATE"})
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(name)), m_home.filePath(QString::fromLatin1(name).toLower()));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.filePath(QStringLiteral("run")));
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
            environment.remove(QString::fromLatin1(name));
        return environment;
    }

    //! Locked unless \p unlock. True when the keychain has taken its place on the bus.
    [[nodiscard]] bool startKeyring(bool unlock)
    {
        m_keyring.setProcessEnvironment(environment());
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (unlock)
            arguments.append(QStringLiteral("--unlock"));
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_keyring.waitForStarted(patience))
            return false;
        if (unlock)
            m_keyring.write("keyring-of-the-test");
        m_keyring.closeWriteChannel();
        QProcess wait; // it is on the bus as soon as the bus answers for it
        wait.setProcessEnvironment(environment());
        return QTest::qWaitFor([&wait] {
            wait.start(QStringLiteral("dbus-send"), {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.DBus.Peer.Ping")});
            return wait.waitForFinished(patience) && wait.exitCode() == 0;
        }, patience);
    }
    void stopKeyring() { end(m_keyring); }

private:
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(patience))
            process.kill();
        process.waitForFinished(patience);
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};

} // namespace passwright
