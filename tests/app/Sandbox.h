// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace passwright {

//! What a run of the command line gave.
struct Ran
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray out = {};
    QByteArray err = {};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString text(const char *key) const { return json().value(QLatin1String(key)).toString(); }
};

//! A home of its own for a run of the real programs: nothing of the person's is read or written.
class Sandbox
{
public:
    static constexpr int patience = 60000; // milliseconds, of a machine under load

    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return path(QStringLiteral("users.db")); }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        const auto set = [&env](const char *name, const QString &value) { env.insert(QString::fromLatin1(name), value); };
        set("HOME", path());
        set("XDG_CONFIG_HOME", path(QStringLiteral("config")));
        set("XDG_DATA_HOME", path(QStringLiteral("data")));
        set("XDG_CACHE_HOME", path(QStringLiteral("cache")));
        set("XDG_STATE_HOME", path(QStringLiteral("state")));
        set("TMPDIR", path(QStringLiteral("tmp")));
        set("LANG", QStringLiteral("C.UTF-8"));
        set("LC_ALL", QStringLiteral("C.UTF-8"));
        set("XDG_CONFIG_DIRS", path(QStringLiteral("etc")));
        set("XDG_RUNTIME_DIR", path(QStringLiteral("run")));
        for (const char *name : {"LANGUAGE", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "http_proxy", "https_proxy", "all_proxy"})
            env.remove(QString::fromLatin1(name));
        return env;
    }

    static QString cli() { return QStringLiteral(PASSWRIGHT_BIN_DIR "/passwright-cli"); }

    [[nodiscard]] std::unique_ptr<QProcess> process(const QStringList &arguments) const
    {
        QDir(path()).mkpath(QStringLiteral("tmp"));
        auto process = std::make_unique<QProcess>();
        process->setProgram(cli());
        process->setArguments(arguments);
        process->setProcessEnvironment(environment());
        process->setWorkingDirectory(path());
        return process;
    }

    //! \p lines: of standard input. \p watch is called again and again while it runs.
    [[nodiscard]] Ran run(const QStringList &arguments, const QList<QByteArray> &lines = {},
        const std::function<void(qint64 pid)> &watch = {}) const
    {
        const auto process = this->process(arguments);
        process->start();
        if (!process->waitForStarted(patience))
            return {.err = "cannot start " + cli().toUtf8()};
        for (const QByteArray &line : lines)
            process->write(line + '\n');
        process->closeWriteChannel();
        if (watch) {
            do
                watch(process->processId());
            while (!process->waitForFinished(2) && process->state() == QProcess::Running);
        }
        process->waitForFinished(patience);
        return {.exitCode = process->exitCode(), .crashed = process->exitStatus() == QProcess::CrashExit,
            .out = process->readAllStandardOutput(), .err = process->readAllStandardError()};
    }

    //! On database(), as \p user.
    [[nodiscard]] Ran as(const QString &user, const QStringList &command, const QList<QByteArray> &lines) const
    {
        return run(QStringList{QStringLiteral("--database"), QStringLiteral("sqlite:") + database(), QStringLiteral("--as"), user}
                + command,
            lines);
    }

    //! Makes database() with the super-user `admin`, and few rounds, which the database itself keeps.
    [[nodiscard]] Ran init(const QByteArray &password) const
    {
        return run({QStringLiteral("--database"), QStringLiteral("sqlite:") + database(), QStringLiteral("init"),
                       QStringLiteral("--admin"), QStringLiteral("admin"), QStringLiteral("--rounds"), QStringLiteral("1000")},
            {password});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace passwright
