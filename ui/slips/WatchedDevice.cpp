// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/slips/WatchedDevice.h"

namespace passwright {

WatchedDevice::WatchedDevice(QIODevice &target)
    : m_target(target)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 WatchedDevice::readData(char *, qint64)
{
    return -1;
}

qint64 WatchedDevice::writeData(const char *data, qint64 size)
{
    if (m_hasTakenAll)
        m_hasTakenAll = m_target.write(data, size) == size;
    return size;
}

} // namespace passwright
