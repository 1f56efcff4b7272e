// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/PendingOutcome.h"

#include <utility>

namespace passwright {

PendingOutcome::PendingOutcome(QString cid, QString userId)
    : m_cid(std::move(cid))
    , m_userId(std::move(userId))
{
    m_promise.start();
}

PendingOutcome::~PendingOutcome()
{
    if (m_isEnded)
        return;
    if (m_isSent)
        end(Outcome{.kind = Outcome::Kind::Unknown,
            .cid = m_cid,
            .userId = m_userId,
            .detail = QStringLiteral("the connection was closed before the answer came")});
    else
        end(Error{.kind = Error::Kind::Cancelled, .cid = m_cid});
}

Task<Outcome> PendingOutcome::task() const
{
    return m_promise.future();
}

void PendingOutcome::end(Result<Outcome> outcome)
{
    m_isEnded = true;
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace passwright
