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
    std::future<bool> underWay; // one batch at a time has the checker
    for (;;) {
        auto batch = m_batches->next();
        if (!batch || (underWay.valid() && !underWay.get()))
            return {};
        if (batch->isEmpty())
            break;
        underWay = std::async(std::launch::async, [this, &checker, rows = std::move(*batch)] { return m_batches->take(checker, rows); });
    }
    const AuditVerdict verdict = checker.verdict();
    return verdict.kind == AuditVerdict::Kind::Whole ? std::optional(verdict) : std::nullopt;
}

} // namespace passwright
