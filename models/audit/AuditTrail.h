// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditBatches.h"
#include "models/audit/AuditEvent.h"
#include "models/audit/AuditQuery.h"
#include "models/domain/Result.h"

#include <QSqlDatabase>

#include <functional>

namespace passwright {

//! The table `passwright_audit`: rows are added at its end and never changed.
//!
//! Synchronous, on the thread of its connection and within the transaction that is open there:
//! a row is in the trail if and only if what it tells of is in the database.
class AuditTrail
{
public:
    //! The last row; of an empty trail what comes before the first.
    struct Head
    {
        qint64 sequence = 0;
        QByteArray hash = {};
    };

    //! \p database must outlive the trail.
    explicit AuditTrail(QSqlDatabase &database);

    //! Adds the table, its indexes, and the columns that older versions of it had not, where they are not there.
    Result<Done> createTable();

    Result<Head> head();

    //! Adds \p event after the last row and gives it back with its sequence and hashes. Call it
    //! within a transaction that holds the write lock. The time is kept to the millisecond.
    Result<AuditEvent> append(AuditEvent event);
    //! The same after the row that was the last one. Error AlreadyExists: another one came after it.
    Result<AuditEvent> append(AuditEvent event, const Head &head);

    //! Newest first.
    Result<AuditPage> read(const AuditQuery &query);

    //! Oldest first and without the query's limit; \p visit ends it by giving false. Gives the
    //! number of rows visited. Holds one row at a time.
    Result<qint64> forEach(const AuditQuery &query, const std::function<bool(const AuditEvent &)> &visit);

    //! Reads every row, one at a time. \p expectedHead: 32 bytes kept elsewhere, or empty. \p quick: how this engine
    //! gives all rows quickest; null: as SQLite does, where it is SQLite.
    Result<AuditVerdict> verify(const QByteArray &expectedHead = {}, std::unique_ptr<AuditBatches> quick = {});

    //! The rows of this correlation ID, oldest first.
    Result<QList<AuditEvent>> ofCall(const QString &cid);

    //! Whether a row with this correlation ID and this hash is there.
    Result<bool> contains(const QString &cid, const QByteArray &hash);

private:
    QSqlDatabase &m_database;
};

} // namespace passwright
