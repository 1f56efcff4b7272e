// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace passwright {

//! What this program has in memory, as the kernel counts it (proc(5)).
class ProcessMemory
{
public:
    //! The most so far.
    [[nodiscard]] static double peakMiB() { return field("VmHWM:"); }
    [[nodiscard]] static double nowMiB() { return field("VmRSS:"); }

private:
    static double field(QByteArrayView name)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (line.startsWith(name))
                    return line.sliced(name.size()).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
        qFatal("no %s in /proc/self/status", name.data());
    }
};

} // namespace passwright
