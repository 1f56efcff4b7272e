// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace passwright {

//! A program of a database server in a folder of its own, as an unprivileged user where the tests run as root.
//! It ends with the test program, however that ends. Everything that goes wrong ends the test program.
class ServerProcess
{
public:
    explicit ServerProcess(const QString &name);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    //! Makes a file that the server may read.
    QString write(const QString &name, const QByteArray &bytes) const;

    //! Runs a program to its end.
    void run(const QString &program, const QStringList &arguments) const;
    void start(const QString &program, const QStringList &arguments);
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    //! Sends the signal and waits for the end.
    void end(int signal);
    //! Sends a signal and goes on.
    void send(int signal) const;
    //! To the processes that it started, too.
    void sendToFamily(int signal) const;
    //! What it wrote so far.
    [[nodiscard]] QByteArray log() const;

    //! The newest of the programs of this name that the system has.
    [[nodiscard]] static QString program(const QStringList &places);
    //! A port of 127.0.0.1 that nobody has at this moment.
    [[nodiscard]] static int freePort();

private:
    static void becomeNobody(QProcess &process);
    void prepare(QProcess &process) const;
    [[nodiscard]] QList<pid_t> children() const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace passwright
