// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/BodyDevice.h"

#include <algorithm>
#include <cstring>

namespace passwright {

BodyDevice::BodyDevice(const Secret &body, bool isRepeatable)
    : m_body(body)
    , m_isRepeatable(isRepeatable)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::bytesAvailable() const
{
    return std::max<qint64>(0, m_body.size() - position());
}

bool BodyDevice::atEnd() const
{
    return bytesAvailable() == 0;
}

bool BodyDevice::reset()
{
    return m_isRepeatable && QIODevice::reset();
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    if (m_isSealed)
        return -1;
    const qint64 size = std::min(maxSize, bytesAvailable());
    if (size <= 0)
        return m_isRepeatable ? 0 : -1;
    m_wasRead = true;
    std::memcpy(data, m_body.bytes().data() + position(), static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 BodyDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace passwright
