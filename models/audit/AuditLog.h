// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditQuery.h"
#include "models/domain/CallContext.h"
#include "models/domain/Task.h"

namespace passwright {

//! The audit trail of a connection, to read: the database's own, or this workstation's journal.
//! Super-user only where the directory has sessions (Error NotPermitted, E005005 or E007001).
class AuditLog
{
public:
    enum class Format { Csv, Json };

    virtual ~AuditLog() = default;

    virtual Task<AuditPage> read(const AuditQuery &query, const CallContext &context) = 0;
    //! The rows of the call with this correlation ID, oldest first, once no change of another connection that
    //! may still add one is under way: none found means that the call changed nothing and never will.
    virtual Task<QList<AuditEvent>> ofCall(const QString &cid, const CallContext &context)
    {
        Q_UNUSED(cid)
        return readyTask<QList<AuditEvent>>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
    }
    //! Reads every row. \p expectedHead (32 bytes, or empty) is one that was kept elsewhere.
    virtual Task<AuditVerdict> verify(const QByteArray &expectedHead, const CallContext &context) = 0;
    //! Writes what \p query finds, oldest first and without its limit, to a new file (UTF-8, mode
    //! 0600), and the export itself into the trail. Gives the number of rows. Cells that a
    //! spreadsheet would run are written so that it does not. No file where it fails or is stopped.
    virtual Task<qint64> exportTo(const QString &path, Format format, const AuditQuery &query, const CallContext &context) = 0;
    //! Tells in the trail that the list of users was written to a new file of this name.
    virtual Task<Done> recordExport(const QString &fileName, const CallContext &context)
    {
        Q_UNUSED(fileName)
        return readyTask<Done>(Error{.kind = Error::Kind::NotSupported, .cid = context.cid});
    }
};

} // namespace passwright
