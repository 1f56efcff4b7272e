// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"
#include "models/audit/Journal.h"
#include "models/audit/SystemLog.h"
#include "models/domain/Clock.h"

#include <memory>

namespace passwright {

//! The journal of this workstation for one connection: a SQLite file of its own, mode 0600, with the
//! chain of AuditTrail. Several programs may write it at once. It has no callers' rights: whoever may
//! read the file may read the journal.
//!
//! Calls from any one thread; the work runs on a thread of its own.
class WorkstationJournal final : public Journal, public AuditLog
{
public:
    using Opened = std::shared_ptr<WorkstationJournal>;

    //! Makes the file and its folder where they are not there. Errors: CannotOpen, CannotWrite, NoSpace,
    //! NotADatabase, SchemaTooNew, Damaged, Busy; the subject is the path. The references must outlive it.
    static Task<Opened> open(const QString &path, const Clock &clock, SystemLog &log);
    ~WorkstationJournal() override;
    Q_DISABLE_COPY_MOVE(WorkstationJournal)

    Task<AuditEvent> begin(const Intent &intent) override;
    Task<AuditEvent> end(const AuditEvent &outcome) override;
    Task<QList<Intent>> unfinished() override;

    Task<AuditPage> read(const AuditQuery &query, const CallContext &context) override;
    Task<QList<AuditEvent>> ofCall(const QString &cid, const CallContext &context) override;
    Task<AuditVerdict> verify(const QByteArray &expectedHead, const CallContext &context) override;
    Task<Done> recordExport(const QString &fileName, const CallContext &context) override;
    Task<qint64> exportTo(const QString &path, Format format, const AuditQuery &query, const CallContext &context) override;

private:
    class Private;
    explicit WorkstationJournal(std::unique_ptr<Private> state);

    std::unique_ptr<Private> d;
};

} // namespace passwright
