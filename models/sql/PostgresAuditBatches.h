// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditBatches.h"

#include <QSqlDatabase>

struct pg_conn;

namespace passwright {

//! By COPY in its binary form past Qt's driver, which makes several objects of each value; in statements that are each
//! well within a time-out.
class PostgresAuditBatches final : public AuditBatches
{
public:
    //! \p rows: see ServerAuditBatches::of().
    PostgresAuditBatches(const QSqlDatabase &database, int rows);
    //! Reads what is left of a statement: the connection is free again.
    ~PostgresAuditBatches() override;
    Q_DISABLE_COPY_MOVE(PostgresAuditBatches)

    [[nodiscard]] bool read(AuditBatch &batch) override;

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] bool end();
    [[nodiscard]] std::optional<bool> readRow(AuditBatch &batch);

    pg_conn *m_connection;
    const int m_rowsOfStatement;
    qint64 m_last = 0;         //!< sequence of the last row that was read
    int m_rows = 0;            //!< of the statement that is under way
    bool m_isFirst = true;     //!< nothing of it was read
    bool m_isCopying = false;
    bool m_isAtEnd = false;
};

} // namespace passwright
