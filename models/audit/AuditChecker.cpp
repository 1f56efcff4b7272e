// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditChecker.h"

#include "models/audit/AuditChain.h"

namespace passwright {

AuditChecker::AuditChecker(QByteArray expectedHead)
    : m_expectedHead(std::move(expectedHead))
    , m_isHeadSeen(m_expectedHead.isEmpty())
    , m_last(AuditChain::origin())
    , m_digits(m_last.toHex())
{
}

bool AuditChecker::broken(AuditVerdict::Kind kind, qint64 sequence)
{
    m_verdict.kind = kind;
    m_verdict.brokenAt = sequence;
    return false;
}

bool AuditChecker::take(const Row &row)
{
    if (m_verdict.kind != AuditVerdict::Kind::Whole)
        return false;
    ++m_verdict.rows;
    if (row.sequence != m_verdict.rows)
        return broken(AuditVerdict::Kind::Missing, row.sequence);
    if (row.previousHash != m_digits)
        return broken(AuditVerdict::Kind::Reordered, row.sequence);
    m_last = AuditChain::hash(m_sha, m_last, row.canonical);
    m_digits = m_last.toHex();
    if (m_digits != row.hash)
        return broken(AuditVerdict::Kind::Changed, row.sequence);
    m_verdict.head = m_last;
    m_isHeadSeen = m_isHeadSeen || m_last == m_expectedHead;
    return true;
}

AuditVerdict AuditChecker::verdict() const
{
    AuditVerdict verdict = m_verdict;
    if (verdict.kind == AuditVerdict::Kind::Whole && !m_isHeadSeen) {
        verdict.kind = AuditVerdict::Kind::CutOff;
        verdict.brokenAt = verdict.rows + 1;
    }
    return verdict;
}

} // namespace passwright
