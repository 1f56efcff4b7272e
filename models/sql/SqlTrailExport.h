// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditLog.h"

#include <QSqlDatabase>

#include <functional>
#include <stop_token>

namespace passwright {

class NewFile;

//! Writes the trail of a database to a new file, mode 0600. Synchronous, on the thread of the connection.
class SqlTrailExport
{
public:
    //! \p database must outlive it. \p stop: ends it with Cancelled while rows are being written.
    SqlTrailExport(QSqlDatabase &database, AuditLog::Format format, AuditQuery query, std::stop_token stop);

    //! Gives the number of rows. \p record puts the export itself into the trail, once the file is on the disk and
    //! before it gets its name: it is there whole, and told of in the trail, or not at all. Errors: NewFile's,
    //! Cancelled, and those of the database and of \p record.
    [[nodiscard]] Result<qint64> writeTo(const QString &path, const std::function<Result<Done>()> &record);

private:
    [[nodiscard]] Result<qint64> writeRows(NewFile &file);

    QSqlDatabase &m_database;
    AuditLog::Format m_format;
    AuditQuery m_query;
    std::stop_token m_stop;
};

} // namespace passwright
