// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkSource.h"

#include <QCryptographicHash>

namespace passwright {

//! Rows that a test made.
class ListSource final : public BulkSource
{
public:
    QList<BulkRow> rows;
    QByteArray digestValue = QCryptographicHash::hash("rows", QCryptographicHash::Sha256);
    std::optional<Error> failsAtEnd;
    int reads = 0;

    void add(const UserKey &key, const std::optional<Secret> &password = {})
    {
        const qint64 number = rows.size() + 1;
        rows.append({.number = number, .line = number + 1, .key = key, .newPassword = password});
    }
    void addNames(int count)
    {
        for (int i = 1; i <= count; ++i)
            add({.userName = QStringLiteral("user%1").arg(i)});
    }

    QString title() const override { return QStringLiteral("a list"); }
    Task<QList<BulkRow>> next(int most) override
    {
        ++reads;
        const QList<BulkRow> page = rows.mid(m_at, most);
        if (page.isEmpty() && failsAtEnd)
            return readyTask<QList<BulkRow>>(*failsAtEnd);
        m_at += page.size();
        return readyTask<QList<BulkRow>>(page);
    }
    Task<Done> rewind() override
    {
        m_at = 0;
        return readyTask<Done>(Done{});
    }
    QByteArray digest() const override { return digestValue; }
    std::optional<double> progress() const override { return {}; }

private:
    qsizetype m_at = 0;
};

} // namespace passwright
