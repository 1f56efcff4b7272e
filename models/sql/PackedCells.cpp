// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PackedCells.h"

#include <QtEndian>

namespace passwright {
namespace {

constexpr qint32 null = -1;

} // namespace

std::optional<QByteArrayView> PackedCells::next()
{
    if (m_row.size() < qsizetype{sizeof null})
        return {};
    const auto size = qFromBigEndian<qint32>(m_row.data());
    m_row = m_row.sliced(sizeof null);
    if (size == null)
        return QByteArrayView();
    if (size < 0 || size > m_row.size())
        return {};
    const QByteArrayView bytes = m_row.first(size);
    m_row = m_row.sliced(size);
    return bytes;
}

} // namespace passwright
