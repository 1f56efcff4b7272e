// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkGivenPasswords.h"

namespace passwright {
namespace {

constexpr int batchSize = 500;

Error otherSource()
{
    return {.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("source"), .detail = QStringLiteral("it is not what the dry run read")};
}

} // namespace

BulkGivenPasswords::BulkGivenPasswords(QObject &context, BulkSource &source)
    : m_context(context)
    , m_source(source)
{
}

Task<Done> BulkGivenPasswords::check(const QByteArray &digest)
{
    return chained<Done>(&m_context, m_source.rewind(), [this, digest](const Result<Done> &rewound) {
        return rewound.ok() ? readToEnd(digest) : readyTask<Done>(rewound);
    });
}

Task<Done> BulkGivenPasswords::readToEnd(const QByteArray &digest)
{
    return chained<Done>(&m_context, m_source.next(batchSize), [this, digest](const Result<QList<BulkRow>> &rows) {
        if (!rows.ok())
            return readyTask<Done>(rows.error());
        if (!rows->isEmpty())
            return readToEnd(digest);
        return m_source.digest() == digest ? m_source.rewind() : readyTask<Done>(otherSource());
    });
}

Task<QList<Secret>> BulkGivenPasswords::of(const QList<BulkEntry> &entries)
{
    return take(entries, {});
}

Task<QList<Secret>> BulkGivenPasswords::take(const QList<BulkEntry> &entries, QList<Secret> taken)
{
    while (taken.size() < entries.size() && !m_rows.empty()) {
        const BulkEntry &entry = entries.at(taken.size());
        const BulkRow row = std::move(m_rows.front());
        m_rows.pop_front();
        if (row.number < entry.number)
            continue;
        if (row.number != entry.number || row.key != entry.key || !row.newPassword)
            return readyTask<QList<Secret>>(otherSource());
        taken.append(*row.newPassword);
    }
    if (taken.size() == entries.size())
        return readyTask<QList<Secret>>(taken);
    return chained<QList<Secret>>(&m_context, m_source.next(batchSize), [this, entries, taken](const Result<QList<BulkRow>> &rows) {
        if (!rows.ok())
            return readyTask<QList<Secret>>(rows.error());
        if (rows->isEmpty())
            return readyTask<QList<Secret>>(otherSource());
        m_rows.insert(m_rows.end(), rows->begin(), rows->end());
        return take(entries, taken);
    });
}

} // namespace passwright
