// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/databases/ServerProcess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTcpServer>

#include <cerrno>
#include <csignal>
#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace passwright {
namespace {

constexpr uid_t nobody = 65534;
constexpr int longMs = 120000;

void give(const QString &path)
{
    if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
        qFatal("cannot give %s away", qPrintable(path));
}

} // namespace

ServerProcess::ServerProcess(const QString &name)
    : m_folder(QDir::tempPath() + QStringLiteral("/passwright-") + name + QStringLiteral("-XXXXXX"))
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
    give(m_folder.path());
}

ServerProcess::~ServerProcess()
{
    if (isRunning())
        end(SIGKILL);
}

QString ServerProcess::write(const QString &name, const QByteArray &bytes) const
{
    QString target = path(name);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot write %s", qPrintable(target));
    give(target);
    return target;
}

void ServerProcess::becomeNobody(QProcess &process)
{
    process.setChildProcessModifier([] {
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
}

// A MariaDB that starts removes the temporary tables of all others from the folder of temporary files.
void ServerProcess::prepare(QProcess &process) const
{
    becomeNobody(process);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), m_folder.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
}

void ServerProcess::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.start(program, arguments);
    if (!process.waitForFinished(longMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s\n%s", qPrintable(program), qPrintable(process.errorString()), process.readAll().constData());
}

void ServerProcess::start(const QString &program, const QStringList &arguments)
{
    prepare(m_process);
    m_process.setStandardOutputFile(path(QStringLiteral("log")), QIODevice::Append);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(longMs))
        qFatal("%s: %s", qPrintable(program), qPrintable(m_process.errorString()));
}

void ServerProcess::end(int signal)
{
    send(signal);
    if (signal != SIGKILL && !m_process.waitForFinished(longMs))
        send(SIGKILL);
    if (isRunning() && !m_process.waitForFinished(longMs))
        qFatal("the server does not end:\n%s", log().constData());
}

// One that has ended, and of which QProcess has not heard yet, needs none.
void ServerProcess::send(int signal) const
{
    if (isRunning() && ::kill(static_cast<pid_t>(m_process.processId()), signal) != 0 && errno != ESRCH)
        qFatal("no signal reaches the server");
}

void ServerProcess::sendToFamily(int signal) const
{
    // They are asked for twice: of one that is dead nobody knows them, and one that lives makes new ones.
    const QList<pid_t> before = children();
    send(signal);
    for (const pid_t child : before + children())
        ::kill(child, signal); // one that has ended meanwhile does no harm
}

QList<pid_t> ServerProcess::children() const
{
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(m_process.processId()));
    QList<pid_t> children;
    if (!isRunning() || !file.open(QIODevice::ReadOnly))
        return children;
    for (const QByteArray &child : file.readAll().split(' ')) {
        if (!child.trimmed().isEmpty())
            children << static_cast<pid_t>(child.trimmed().toInt());
    }
    return children;
}

QByteArray ServerProcess::log() const
{
    QFile file(path(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ServerProcess::program(const QStringList &places)
{
    for (const QString &place : places) {
        if (QFileInfo(place).isExecutable())
            return place;
    }
    qFatal("not installed (scripts/setup.sh test): %s", qPrintable(places.join(QLatin1Char(' '))));
}

int ServerProcess::freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return server.serverPort();
}

} // namespace passwright
