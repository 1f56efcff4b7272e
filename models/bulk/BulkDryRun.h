// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"
#include "models/bulk/BulkSource.h"
#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>

namespace passwright {

//! Use case: what a bulk reset would do, row by row, before anything is written anywhere but into its plan. In
//! memory that does not grow with the rows. Lives in the GUI thread; nothing blocks it.
class BulkDryRun : public QObject
{
    Q_OBJECT

public:
    //! All must outlive it. \p plan is new; its header's options are what counts.
    BulkDryRun(UserDirectory &directory, BulkSource &source, BulkPlan::Opened plan, const Caller &caller,
        QObject *parent = nullptr);

    //! Call it once. Ends with finished().
    void start();
    //! Ends soon, with Error Cancelled.
    void stop();

Q_SIGNALS:
    //! A few times a second.
    void progressed(const passwright::BulkProgress &progress);
    //! The counts; or what ended it before the source's end. Then the plan must not be run.
    void finished(const passwright::Result<passwright::BulkCounts> &result);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace passwright
