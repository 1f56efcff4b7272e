// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditScan.h"

#include "models/audit/AuditChecker.h"

#include <future>

namespace passwright {

AuditScan::AuditScan(std::unique_ptr<AuditBatches> batches)
    : m_batches(std::move(batches))
{
}

std::optional<AuditVerdict> AuditScan::whole(const QByteArray &expectedHead)
{
    AuditChecker checker(expectedHead);
    AuditBatch reading;
    AuditBatch taking;
    std::future<bool> underWay; // one batch at a time has the checker
    for (;;) {
        reading.clear();
        const bool isRead = m_batches->read(reading);
        if ((underWay.valid() && !underWay.get()) || !isRead)
            return {};
        if (reading.isEmpty())
            break;
        std::swap(reading, taking);
        underWay = std::async(std::launch::async, [&] { return taking.take(checker); });
    }
    const AuditVerdict verdict = checker.verdict();
    return verdict.kind == AuditVerdict::Kind::Whole ? std::optional(verdict) : std::nullopt;
}

} // namespace passwright
