// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/SelectedUsersSource.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace passwright {

SelectedUsersSource::SelectedUsersSource(QStringList userIds, QString title)
    : m_userIds(std::move(userIds))
    , m_title(std::move(title))
{
}

Task<QList<BulkRow>> SelectedUsersSource::next(int most)
{
    QList<BulkRow> rows;
    const qsizetype end = std::min<qsizetype>(m_at + most, m_userIds.size());
    for (; m_at < end; ++m_at)
        rows.append({.number = m_at + 1, .key = {.userId = m_userIds.at(m_at)}});
    return readyTask<QList<BulkRow>>(rows);
}

Task<Done> SelectedUsersSource::rewind()
{
    m_at = 0;
    return readyTask<Done>(Done{});
}

QByteArray SelectedUsersSource::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &userId : m_userIds) {
        hash.addData(userId.toUtf8());
        hash.addData(QByteArrayLiteral("\n"));
    }
    return hash.result();
}

std::optional<double> SelectedUsersSource::progress() const
{
    return m_userIds.isEmpty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_userIds.size());
}

} // namespace passwright
