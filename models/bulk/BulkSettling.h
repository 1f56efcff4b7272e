// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCalls.h"

#include <QSet>

namespace passwright {

//! Checks what an earlier run of a plan left open, before anything is sent: rows that were about to be sent, then
//! those whose outcome was not known, and then, where passwords are generated, those that were changed to one
//! that nobody has any more: they are planned once more. GUI thread.
class BulkSettling
{
public:
    //! Row by row: as it was, and as it was found; one that stays as it was is left out.
    using Each = std::function<void(const BulkEntry &before, const BulkEntry &after)>;
    //! At the end; with what ended it too early.
    using Ended = std::function<void(const std::optional<Error> &error)>;

    //! All must outlive it.
    BulkSettling(QObject &context, BulkPlan &plan, BulkCalls &calls);

    //! Call it once. It writes nothing. \p held: numbers whose generated passwords are still there; nothing where they
    //! are not generated.
    void run(const std::optional<QSet<qint64>> &held, Each each, Ended ended);
    //! Ends after the row that is being checked.
    void stop() { m_isStopping = true; }

private:
    void readPage(BulkEntry::State state, qint64 after);
    void settle(QList<BulkEntry> open, BulkEntry::State state);

    void readNotKept(qint64 after);
    [[nodiscard]] BulkEntry orLost(const BulkEntry &entry) const;

    QObject &m_context;
    BulkPlan &m_plan;
    BulkCalls &m_calls;
    std::optional<QSet<qint64>> m_held;
    Each m_each;
    Ended m_ended;
    bool m_isStopping = false;
};

} // namespace passwright
