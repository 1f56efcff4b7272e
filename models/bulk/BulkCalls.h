// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"
#include "models/bulk/BulkPlan.h"
#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>

namespace passwright {

//! A row that is about to be sent: its intent is on the disk.
struct BulkCall
{
    BulkEntry entry = {};
    Secret newPassword = {};
};

//! What a bulk run asks of the directory and its trail for one row. GUI thread.
class BulkCalls
{
public:
    //! All must outlive it, \p context included, which the chains of calls hang on.
    BulkCalls(QObject &context, UserDirectory &directory, AuditLog &auditLog, BulkPlan::Header header, const Caller &caller);

    //! Sends the change under the entry's cid.
    Task<Outcome> change(const BulkCall &call);
    //! After a change: unlocks whom the options unlock. Partial where that failed.
    Task<BulkEntry> completed(const BulkEntry &entry);
    //! What the trail says of the entry's call: an entry with its outcome, Planned where nothing was changed
    //! and never will be by that call, or Unknown where it does not tell. Errors: the trail's.
    Task<BulkEntry> byTrail(const BulkEntry &entry);
    //! What became of a row that a crash or a lost answer left open: by the trail, else by reading the user back;
    //! completed. Errors: the trail's and the directory's.
    Task<BulkEntry> settled(const BulkEntry &entry);

    [[nodiscard]] const Caller &caller() const { return m_caller; }
    [[nodiscard]] UserDirectory &directory() const { return m_directory; }
    [[nodiscard]] std::optional<int> expiryDays(const BulkEntry &entry) const;
    [[nodiscard]] std::optional<bool> mustChange(const BulkEntry &entry) const;

    //! The entry with what came of its call.
    [[nodiscard]] static BulkEntry with(BulkEntry entry, const Outcome &outcome);

private:
    [[nodiscard]] CallContext newContext() const;
    Task<BulkEntry> readBack(const BulkEntry &entry);

    QObject &m_context;
    UserDirectory &m_directory;
    AuditLog &m_auditLog;
    BulkPlan::Header m_header;
    Caller m_caller;
};

} // namespace passwright
