// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditQuery.h"
#include "models/crypto/Sha256.h"

namespace passwright {

//! Goes along the chain of a trail, row by row from the first, and says whether it is whole. One thread at a time.
class AuditChecker
{
public:
    struct Row
    {
        qint64 sequence = 0;
        QByteArrayView previousHash = {}; //!< hexadecimal, small letters
        QByteArrayView hash = {};         //!< the same
        QByteArrayView canonical = {};    //!< AuditChain::canonical() of its fields
    };

    //! \p expectedHead: 32 bytes kept elsewhere, or empty.
    explicit AuditChecker(QByteArray expectedHead);

    //! False where the chain is broken, at this row or before it.
    bool take(const Row &row);
    //! Of the rows that were taken, as if they were all.
    [[nodiscard]] AuditVerdict verdict() const;

private:
    bool broken(AuditVerdict::Kind kind, qint64 sequence);

    QByteArray m_expectedHead;
    bool m_isHeadSeen;
    AuditVerdict m_verdict = {};
    QByteArray m_last;   //!< hash
    QByteArray m_digits; //!< its
    Sha256 m_sha;
};

} // namespace passwright
