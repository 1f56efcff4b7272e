// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditTrail.h"
#include "models/audit/SystemLog.h"
#include "models/sql/SqlTransaction.h"

#include <functional>
#include <optional>

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

    //! Opens the connection again where a server's was lost.
    using Reconnect = std::function<Result<Done>()>;

    //! The first three must outlive it. \p seconds: how long a server is waited for that has lost a commit's answer.
    SqlTrailWriter(QSqlDatabase &database, const SqlDialect &dialect, SystemLog &log, Reconnect reconnect = {}, int seconds = 0);

    //! One transaction under the write lock: what \p work does, and the events that it gives. After
    //! the commit the events go to the system log. An Error: nothing was changed. \p work may run several times,
    //! each time from the beginning and after all of it was rolled back: where another node of a cluster has written
    //! since it began, so that what it decided on is true when it is committed.
    //! Where the connection is lost before the commit is sent, nothing was changed; where it is lost in it, or does not
    //! say afterwards what became of it, another one looks for the rows of the trail under the write lock, and isKnown is
    //! false only where none is to be had in time.
    Result<Committed> write(const std::function<Result<Events>()> &work) const;

    //! The rows of the call with this correlation ID, oldest first, read under the write lock: no other
    //! connection has a row of it that is not committed yet.
    [[nodiscard]] Result<Events> settledRowsOf(const QString &cid) const;

private:
    //! In the trail: after this row, or after whichever is the last one in the end.
    using Place = std::optional<AuditTrail::Head>;

    [[nodiscard]] Result<Committed> tryOnce(const std::function<Result<Events>()> &work) const;
    [[nodiscard]] Result<Place> begin(SqlTransaction &transaction) const;
    [[nodiscard]] Result<Place> beginOnce(SqlTransaction &transaction) const;
    //! Somebody has written at another node since.
    [[nodiscard]] bool isOvertaken(const Place &place) const;
    [[nodiscard]] Result<Committed> settle(const Error &failure, const Events &events) const;
    [[nodiscard]] Result<bool> isThere(const AuditEvent &event) const;
    [[nodiscard]] Result<bool> isThereAfterReconnecting(const AuditEvent &event) const;
    [[nodiscard]] Committed committed(const Events &events) const;

    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
    SystemLog &m_log;
    const Reconnect m_reconnect;
    const int m_seconds;
};

} // namespace passwright
