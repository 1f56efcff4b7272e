// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/SpoolerPipe.h"

namespace passwright {

SpoolerPipe::SpoolerPipe(const QString &program, const QStringList &arguments)
{
    m_process.setProgram(program);
    m_process.setArguments(arguments);
}

bool SpoolerPipe::start()
{
    m_process.start();
    return m_process.waitForStarted(-1) && open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

std::optional<int> SpoolerPipe::finish()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(-1);
    return m_process.exitStatus() == QProcess::NormalExit ? std::optional(m_process.exitCode()) : std::nullopt;
}

void SpoolerPipe::giveUp()
{
    m_process.kill();
    m_process.waitForFinished(-1);
}

QString SpoolerPipe::complaint()
{
    return QString::fromLocal8Bit(m_process.readAllStandardError()).simplified();
}

qint64 SpoolerPipe::writeData(const char *data, qint64 size)
{
    if (m_process.write(data, size) != size)
        return -1;
    while (m_process.bytesToWrite() > 0) {
        if (!m_process.waitForBytesWritten(-1))
            return -1;
    }
    return size;
}

} // namespace passwright
