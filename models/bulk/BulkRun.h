// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"
#include "models/bulk/BulkSource.h"
#include "models/bulk/HandOver.h"
#include "models/audit/AuditLog.h"
#include "models/domain/Clock.h"
#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>

namespace passwright {

//! Use case: carries out a plan, first time or resumed. Each row is one call of the directory, in order, as many at
//! once as Capabilities::changesAtOnce says; its intent is on the disk before it is sent, and so is its generated
//! password where the hand-over lasts. What a crash left Intended is checked first: by the trail
//! where the directory keeps one, else by reading the user back; what cannot be settled is Unknown and not
//! done again. What was changed to a generated password that neither the hand-over nor a file has any more, since the
//! program died with it, is done once more. TooManyRequests waits as long as it says and goes on; a lost session or connection ends
//! the run with its Error, and resuming goes on. Lives in the GUI thread; nothing blocks it.
class BulkRun : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        UserDirectory &directory;
        AuditLog &auditLog;
        const Clock &clock;
        const RandomSource &random;
        QStringList words;    //!< for passphrases
    };

    //! All must outlive it. \p source: where passwords are given; else null. \p handOver: where they are generated.
    BulkRun(const Parts &parts, BulkPlan::Opened plan, BulkSource *source, HandOver *handOver, const Caller &caller,
        QObject *parent = nullptr);
    ~BulkRun() override;

    //! Call it once. A source that is not what the dry run read: Error InvalidInput, subject "source".
    void start();
    //! What has been sent is waited for, and nothing more is sent. It can be resumed.
    void stopAfterThisOne();

Q_SIGNALS:
    //! A few times a second.
    void progressed(const passwright::BulkProgress &progress);
    //! A row has its outcome.
    void rowEnded(const passwright::BulkEntry &entry);
    //! The counts, with rows left to do where it was stopped; or what ended it. Everything known is in the plan.
    void finished(const passwright::Result<passwright::BulkCounts> &result);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace passwright
