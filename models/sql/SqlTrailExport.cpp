// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlTrailExport.h"

#include "models/audit/AuditExport.h"
#include "models/audit/AuditTrail.h"
#include "models/sql/NewFile.h"

namespace passwright {
SqlTrailExport::SqlTrailExport(QSqlDatabase &database, AuditLog::Format format, AuditQuery query, std::stop_token stop)
    : m_database(database)
    , m_format(format)
    , m_query(std::move(query))
    , m_stop(std::move(stop))
{
}

Result<qint64> SqlTrailExport::writeTo(const QString &path, const std::function<Result<Done>()> &record)
{
    NewFile file(path);
    if (const auto created = file.create(); !created.ok())
        return created.error();
    const auto rows = writeRows(file);
    if (!rows.ok())
        return rows;
    Result<Done> done = file.sync();
    if (done.ok())
        done = record();
    if (done.ok())
        done = file.publish();
    return done.ok() ? rows : done.error();
}

Result<qint64> SqlTrailExport::writeRows(NewFile &file)
{
    AuditExport writer(file.device(), m_format);
    bool taken = writer.begin();
    const auto rows = AuditTrail(m_database).forEach(m_query, [&](const AuditEvent &event) {
        taken = taken && writer.write(event);
        return taken && !m_stop.stop_requested();
    });
    if (!rows.ok())
        return rows.error();
    if (m_stop.stop_requested())
        return Error{.kind = Error::Kind::Cancelled};
    if (!taken || !writer.end())
        return file.failure();
    return *rows;
}

} // namespace passwright
