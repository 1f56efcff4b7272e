// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/PackedCells.h"

#include <QtEndian>

namespace passwright {
namespace {

constexpr qint32 null = -1;

} // namespace

std::optional<PackedCells::Cell> PackedCells::next()
{
    if (m_row.size() < qsizetype{sizeof null})
        return {};
    const auto size = qFromBigEndian<qint32>(m_row.data());
    m_row = m_row.sliced(sizeof null);
    if (size == null)
        return Cell{.isNull = true};
    if (size < 0 || size > m_row.size())
        return {};
    const QByteArrayView bytes = m_row.first(size);
    m_row = m_row.sliced(size);
    return Cell{.bytes = bytes};
}

void PackedCells::append(QByteArray &row, const char *bytes, qsizetype size)
{
    const qint32 length = qToBigEndian(bytes ? static_cast<qint32>(size) : null);
    row.append(reinterpret_cast<const char *>(&length), sizeof length);
    if (bytes)
        row.append(bytes, size);
}

} // namespace passwright
