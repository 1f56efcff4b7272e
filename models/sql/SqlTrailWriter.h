// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditTrail.h"
#include "models/audit/SystemLog.h"
#include "models/sql/SqlDialect.h"

#include <functional>

namespace passwright {

//! Writes to the database together with the rows of the trail that tell of it. Synchronous, on the
//! thread of the connection.
class SqlTrailWriter
{
public:
    using Events = QList<AuditEvent>;
    //! What became of a transaction.
    struct Committed
    {
        bool isKnown = true; //!< false: the commit failed and nothing says how far it got
        QString detail = {};
        Events events = {};  //!< with their sequences and hashes, where it is known
    };

    //! All three must outlive it.
    SqlTrailWriter(QSqlDatabase &database, const SqlDialect &dialect, SystemLog &log);

    //! One transaction under the write lock: what \p work does, and the events that it gives. After
    //! the commit the events go to the system log. An Error: nothing was changed.
    Result<Committed> write(const std::function<Result<Events>()> &work) const;

    //! The rows of the call with this correlation ID, oldest first, read under the write lock: no other
    //! connection has a row of it that is not committed yet.
    [[nodiscard]] Result<Events> settledRowsOf(const QString &cid) const;

private:
    [[nodiscard]] Result<Committed> settle(const Error &failure, const Events &events) const;
    [[nodiscard]] Committed committed(const Events &events) const;

    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
    SystemLog &m_log;
};

} // namespace passwright
