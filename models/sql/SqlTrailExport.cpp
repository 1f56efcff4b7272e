// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlTrailExport.h"

#include "models/audit/AuditExport.h"
#include "models/audit/AuditTrail.h"
#include "models/sql/SqlFile.h"

#include <QFile>

#include <unistd.h>

namespace passwright {
namespace {

Error writeFailed(const QFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {.kind = isFull ? Error::Kind::NoSpace : Error::Kind::CannotWrite, .subject = file.fileName(), .detail = file.errorString()};
}

} // namespace

SqlTrailExport::SqlTrailExport(QSqlDatabase &database, AuditLog::Format format, AuditQuery query, std::stop_token stop)
    : m_database(database)
    , m_format(format)
    , m_query(std::move(query))
    , m_stop(std::move(stop))
{
}

Result<qint64> SqlTrailExport::writeTo(const QString &path, const std::function<Result<Done>()> &record)
{
    const SqlFile target(path);
    if (const auto created = target.createPrivate(); !created.ok())
        return created.error();
    Result<qint64> rows = writeRows(path);
    if (rows.ok()) {
        if (const auto recorded = record(); !recorded.ok())
            rows = recorded.error();
    }
    if (!rows.ok())
        target.remove();
    return rows;
}

Result<qint64> SqlTrailExport::writeRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return writeFailed(file);
    AuditExport writer(file, m_format);
    bool taken = writer.begin();
    const auto rows = AuditTrail(m_database).forEach(m_query, [&](const AuditEvent &event) {
        taken = taken && writer.write(event);
        return taken && !m_stop.stop_requested();
    });
    if (!rows.ok())
        return rows.error();
    if (m_stop.stop_requested())
        return Error{.kind = Error::Kind::Cancelled};
    if (!taken || !writer.end() || !file.flush() || ::fsync(file.handle()) != 0)
        return writeFailed(file);
    return *rows;
}

} // namespace passwright
