// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlAuditLog.h"

#include "models/audit/AuditExport.h"
#include "models/sql/SqlFile.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace passwright {
namespace {

Error writeFailed(const QFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {.kind = isFull ? Error::Kind::NoSpace : Error::Kind::CannotWrite, .subject = file.fileName(), .detail = file.errorString()};
}

Result<qint64> writeRows(QFile &file, AuditLog::Format format, const AuditQuery &query, QSqlDatabase &database)
{
    AuditExport writer(file, format);
    bool taken = writer.begin();
    const auto rows = AuditTrail(database).forEach(query, [&](const AuditEvent &event) {
        taken = taken && writer.write(event);
        return taken;
    });
    if (!rows.ok())
        return rows.error();
    if (!taken || !writer.end() || !file.flush() || ::fsync(file.handle()) != 0)
        return writeFailed(file);
    return *rows;
}

Result<qint64> exportRows(const SqlCall &call, const QString &path, AuditLog::Format format, const AuditQuery &query)
{
    const auto caller = call.readingCaller(true);
    if (!caller.ok())
        return caller.error();
    const SqlFile target(path);
    if (const auto created = target.createPrivate(); !created.ok())
        return created.error();
    QFile file(path);
    Result<qint64> rows = file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly)
        ? writeRows(file, format, query, call.database())
        : Result<qint64>(writeFailed(file));
    file.close();
    if (rows.ok()) {
        AuditEvent event = call.event(AuditEvent::Kind::Export, AuditEvent::Outcome::Ok);
        SqlCall::setActor(event, caller->account);
        event.reason = QFileInfo(path).fileName();
        const auto written = call.write([&event]() -> Result<SqlCall::Events> { return SqlCall::Events{event}; });
        if (!written.ok())
            rows = written.error();
    }
    if (!rows.ok())
        target.remove();
    return rows;
}

} // namespace

SqlAuditLog::SqlAuditLog(SqlWorker &worker)
    : m_worker(worker)
{
}

Task<AuditPage> SqlAuditLog::read(const AuditQuery &query, const CallContext &context)
{
    return m_worker.call<AuditPage>(context, [query](const SqlCall &call) -> Result<AuditPage> {
        if (const auto caller = call.readingCaller(true); !caller.ok())
            return caller.error();
        return AuditTrail(call.database()).read(query);
    });
}

Task<AuditVerdict> SqlAuditLog::verify(const QByteArray &expectedHead, const CallContext &context)
{
    return m_worker.call<AuditVerdict>(context, [expectedHead](const SqlCall &call) -> Result<AuditVerdict> {
        if (const auto caller = call.readingCaller(true); !caller.ok())
            return caller.error();
        return AuditTrail(call.database()).verify(expectedHead);
    });
}

Task<qint64> SqlAuditLog::exportTo(const QString &path, Format format, const AuditQuery &query, const CallContext &context)
{
    return m_worker.call<qint64>(
        context, [path, format, query](const SqlCall &call) { return exportRows(call, path, format, query); });
}

} // namespace passwright
