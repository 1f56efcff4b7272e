// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

namespace passwright {

//! Runs a script of tests/support with the system's Python and gives what it printed; ends the test
//! program where the script fails.
inline QByteArray runPython(const QString &script, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
        QStringList{QStringLiteral(PASSWRIGHT_SOURCE_DIR "/tests/support/") + script} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(script), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace passwright
