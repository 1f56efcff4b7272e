// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvBuffer.h"

#include <algorithm>
#include <cstring>

namespace passwright {
namespace {

constexpr qsizetype chunk = 64 * 1024;

} // namespace

CsvBuffer::CsvBuffer(QIODevice &device, qsizetype longest)
    : m_device(device)
    , m_longest(longest)
    , m_capacity(2 * chunk)
    , m_bytes(std::make_unique<char[]>(static_cast<size_t>(m_capacity)))
{
}

CsvBuffer::~CsvBuffer()
{
    explicit_bzero(m_bytes.get(), static_cast<size_t>(m_capacity));
}

CsvBuffer::Filled CsvBuffer::fill()
{
    if (size() > m_longest)
        return Filled::TooLong;
    makeRoom();
    const qint64 read = m_device.read(m_bytes.get() + m_end, m_capacity - m_end);
    if (read < 0)
        return Filled::Failed;
    m_end += read;
    return read == 0 ? Filled::AtEnd : Filled::More;
}

void CsvBuffer::drop(qsizetype bytes)
{
    m_start += bytes;
    m_dropped += bytes;
}

void CsvBuffer::makeRoom()
{
    const qsizetype kept = size();
    if (m_capacity - kept >= chunk) {
        std::memmove(m_bytes.get(), data(), static_cast<size_t>(kept));
    } else {
        const qsizetype capacity = std::min(2 * m_capacity, m_longest + 2 * chunk);
        auto bytes = std::make_unique<char[]>(static_cast<size_t>(capacity));
        std::memcpy(bytes.get(), data(), static_cast<size_t>(kept));
        explicit_bzero(m_bytes.get(), static_cast<size_t>(m_capacity));
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }
    m_start = 0;
    m_end = kept;
}

} // namespace passwright
