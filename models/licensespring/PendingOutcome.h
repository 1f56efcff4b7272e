// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Outcome.h"
#include "models/domain/Task.h"

#include <QPromise>

namespace passwright {

//! The outcome of a change that is under way. Whoever lets go of it without an end leaves an honest one:
//! Unknown where the request may have left, else Error::Kind::Cancelled.
class PendingOutcome
{
public:
    explicit PendingOutcome(QString cid, QString userId = {});
    ~PendingOutcome();
    Q_DISABLE_COPY_MOVE(PendingOutcome)

    [[nodiscard]] Task<Outcome> task() const;
    //! From here on the request may have left.
    void setSent() { m_isSent = true; }
    //! Once.
    void end(Result<Outcome> outcome);

private:
    QString m_cid;
    QString m_userId;
    QPromise<Result<Outcome>> m_promise;
    bool m_isSent = false;
    bool m_isEnded = false;
};

} // namespace passwright
