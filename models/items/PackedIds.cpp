// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/PackedIds.h"

namespace passwright {
namespace {

constexpr char end = '\xff';

} // namespace

void PackedIds::append(const QString &userId)
{
    m_bytes += userId.toUtf8();
    m_bytes += end;
}

void PackedIds::replace(const QStringList &userIds)
{
    m_bytes.clear();
    for (const QString &userId : userIds)
        append(userId);
    m_bytes.squeeze();
}

QString PackedIds::at(int index) const
{
    qsizetype from = 0;
    qsizetype to = m_bytes.indexOf(end);
    for (int i = 0; i < index && to >= 0; ++i) {
        from = to + 1;
        to = m_bytes.indexOf(end, from);
    }
    return to < 0 ? QString() : QString::fromUtf8(m_bytes.mid(from, to - from));
}

QStringList PackedIds::all() const
{
    QStringList userIds;
    qsizetype from = 0;
    for (qsizetype to = m_bytes.indexOf(end); to >= 0; to = m_bytes.indexOf(end, from)) {
        userIds << QString::fromUtf8(m_bytes.mid(from, to - from));
        from = to + 1;
    }
    return userIds;
}

} // namespace passwright
