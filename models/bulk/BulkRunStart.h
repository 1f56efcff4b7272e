// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkGivenPasswords.h"
#include "models/bulk/BulkPlan.h"
#include "models/bulk/HandOver.h"

#include <QSet>

#include <optional>

namespace passwright {

//! Where a run's passwords come from, looked at before anything else: that those of the source are the same as at
//! the dry run, and which of the generated ones the hand-over still has. GUI thread.
class BulkRunStart
{
public:
    //! Numbers of rows; nothing where passwords are not generated.
    using Held = std::optional<QSet<qint64>>;

    //! \p context and the plan must outlive it, and it the tasks. \p source: where passwords are given; \p handOver:
    //! where they are generated.
    BulkRunStart(QObject &context, const BulkPlan &plan, BulkSource *source, HandOver *handOver);
    //! Waits for the hand-over.
    ~BulkRunStart();
    Q_DISABLE_COPY_MOVE(BulkRunStart)

    //! Null where they are generated.
    [[nodiscard]] BulkGivenPasswords *given() const { return m_given.get(); }
    //! Null where they are given.
    [[nodiscard]] HandOver *handOver() const { return m_handOver; }
    //! Error InvalidInput (subject "plan", "source" or "hand_over") where there was no dry run, or one of them is missing.
    [[nodiscard]] Result<Done> check() const;
    //! Errors: those of BulkGivenPasswords::check() and of the hand-over.
    [[nodiscard]] Task<Held> look();

private:
    [[nodiscard]] Task<Held> held();

    QObject &m_context;
    QByteArray m_digest;
    bool m_isGenerated;
    std::unique_ptr<BulkGivenPasswords> m_given;
    HandOver *m_handOver;
    QFuture<void> m_background;
};

} // namespace passwright
