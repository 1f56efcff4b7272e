// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/DigestDevice.h"

namespace passwright {

DigestDevice::DigestDevice(QIODevice &source)
    : m_source(source)
{
    QIODevice::open(ReadOnly | Unbuffered);
}

qint64 DigestDevice::readData(char *data, qint64 most)
{
    const qint64 read = m_source.read(data, most);
    if (read < 0)
        setErrorString(m_source.errorString());
    if (read > 0)
        m_hash.addData(QByteArrayView(data, read));
    return read;
}

qint64 DigestDevice::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace passwright
