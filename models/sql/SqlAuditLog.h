// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"
#include "models/sql/SqlWorker.h"

namespace passwright {

//! The trail of a database, for its super-users. \p worker must outlive the log's tasks.
class SqlAuditLog final : public AuditLog
{
public:
    explicit SqlAuditLog(SqlWorker &worker);

    Task<AuditPage> read(const AuditQuery &query, const CallContext &context) override;
    Task<QList<AuditEvent>> ofCall(const QString &cid, const CallContext &context) override;
    Task<AuditVerdict> verify(const QByteArray &expectedHead, const CallContext &context) override;
    Task<Done> recordExport(const QString &fileName, const CallContext &context) override;
    Task<qint64> exportTo(const QString &path, Format format, const AuditQuery &query, const CallContext &context) override;

private:
    SqlWorker &m_worker;
};

} // namespace passwright
