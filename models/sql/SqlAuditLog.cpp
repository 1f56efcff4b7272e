// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlAuditLog.h"

#include "models/audit/AuditTrail.h"
#include "models/sql/ServerAuditBatches.h"
#include "models/sql/SqlTrailExport.h"

#include <QFileInfo>

namespace passwright {
namespace {

Result<Done> record(const SqlCall &call, const Account &caller, const QString &fileName)
{
    AuditEvent event = call.event(AuditEvent::Kind::Export, AuditEvent::Outcome::Ok);
    SqlCall::setActor(event, caller);
    event.reason = fileName;
    const auto written = call.write([&event]() -> Result<SqlCall::Events> { return SqlCall::Events{event}; });
    if (!written.ok())
        return written.error();
    return Done{};
}

// Over another connection where that of the server was lost: nothing is written yet. What comes later is not begun again.
Result<SqlUserRow> writingCaller(const SqlCall &call)
{
    return call.looked([&call] { return call.readingCaller(true); });
}

Result<qint64> exportRows(const SqlCall &call, const QString &path, AuditLog::Format format, const AuditQuery &query)
{
    const auto caller = writingCaller(call);
    if (!caller.ok())
        return caller.error();
    return SqlTrailExport(call.database(), format, query, call.context().stop).writeTo(
        path, [&] { return record(call, caller->account, QFileInfo(path).fileName()); });
}

} // namespace

SqlAuditLog::SqlAuditLog(SqlWorker &worker)
    : m_worker(worker)
{
}

Task<AuditPage> SqlAuditLog::read(const AuditQuery &query, const CallContext &context)
{
    return m_worker.read<AuditPage>(context, [query](const SqlCall &call) -> Result<AuditPage> {
        if (const auto caller = call.readingCaller(true); !caller.ok())
            return caller.error();
        return AuditTrail(call.database()).read(query);
    });
}

Task<QList<AuditEvent>> SqlAuditLog::ofCall(const QString &cid, const CallContext &context)
{
    return m_worker.read<QList<AuditEvent>>(context, [cid](const SqlCall &call) -> Result<QList<AuditEvent>> {
        if (const auto caller = call.readingCaller(true); !caller.ok())
            return caller.error();
        return call.settledRowsOf(cid);
    });
}

Task<AuditVerdict> SqlAuditLog::verify(const QByteArray &expectedHead, const CallContext &context)
{
    return m_worker.read<AuditVerdict>(context, [expectedHead](const SqlCall &call) -> Result<AuditVerdict> {
        if (const auto caller = call.readingCaller(true); !caller.ok())
            return caller.error();
        return AuditTrail(call.database()).verify(expectedHead, ServerAuditBatches::of(call.database()));
    });
}

Task<Done> SqlAuditLog::recordExport(const QString &fileName, const CallContext &context)
{
    return m_worker.call<Done>(context, [fileName](const SqlCall &call) -> Result<Done> {
        const auto caller = writingCaller(call);
        if (!caller.ok())
            return caller.error();
        return record(call, caller->account, fileName);
    });
}

Task<qint64> SqlAuditLog::exportTo(const QString &path, Format format, const AuditQuery &query, const CallContext &context)
{
    return m_worker.call<qint64>(
        context, [path, format, query](const SqlCall &call) { return exportRows(call, path, format, query); });
}

} // namespace passwright
