// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkRunStart.h"

#include "models/domain/InWorker.h"

namespace passwright {

BulkRunStart::BulkRunStart(QObject &context, const BulkPlan &plan, BulkSource *source, HandOver *handOver)
    : m_context(context)
    , m_digest(plan.header().sourceDigest)
    , m_isGenerated(plan.header().options.passwords == BulkOptions::Passwords::Generated)
    , m_given(source && !m_isGenerated ? std::make_unique<BulkGivenPasswords>(context, *source) : nullptr)
    , m_handOver(m_isGenerated ? handOver : nullptr)
{
}

BulkRunStart::~BulkRunStart()
{
    m_background.waitForFinished();
}

Result<Done> BulkRunStart::check() const
{
    const auto missing = [](const QString &subject) { return Error{.kind = Error::Kind::InvalidInput, .subject = subject}; };
    if (m_digest.isEmpty())
        return missing(QStringLiteral("plan"));
    if (m_isGenerated && !m_handOver)
        return missing(QStringLiteral("hand_over"));
    if (!m_isGenerated && !m_given)
        return missing(QStringLiteral("source"));
    return Done{};
}

Task<BulkRunStart::Held> BulkRunStart::look()
{
    if (m_isGenerated)
        return held();
    return chained<Held>(&m_context, m_given->check(m_digest),
        [](const Result<Done> &same) { return readyTask<Held>(same.ok() ? Result<Held>(Held()) : Result<Held>(same.error())); });
}

// Rows that were changed before count as handed over only where their passwords are still there.
Task<BulkRunStart::Held> BulkRunStart::held()
{
    const Task<Held> task = inWorker<Held>([handOver = m_handOver]() -> Result<Held> {
        QSet<qint64> held;
        const auto read = handOver->forEach([&held](const HandOverEntry &entry) {
            held.insert(entry.number);
            return true;
        });
        return read.ok() ? Result<Held>(held) : Result<Held>(read.error());
    });
    m_background = QFuture<void>(task);
    return task;
}

} // namespace passwright
