// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditBatches.h"

#include <QSqlDatabase>

struct st_mysql;
struct st_mysql_res;

namespace passwright {

//! In the text form of the protocol and past Qt's driver, which makes several objects of each value; in statements that
//! are each well within a time-out.
class MariaDbAuditBatches final : public AuditBatches
{
public:
    //! \p rows: see ServerAuditBatches::of().
    MariaDbAuditBatches(const QSqlDatabase &database, int rows);
    //! Reads what is left of a statement: the connection is free again.
    ~MariaDbAuditBatches() override;
    Q_DISABLE_COPY_MOVE(MariaDbAuditBatches)

    [[nodiscard]] bool read(AuditBatch &batch) override;

private:
    [[nodiscard]] bool begin();
    void end();

    st_mysql *m_connection;
    st_mysql_res *m_result = nullptr; //!< of the statement that is under way
    const int m_rowsOfStatement;
    qint64 m_last = 0;                //!< sequence of the last row that was read
    int m_rows = 0;                   //!< of the statement
    bool m_isAtEnd = false;
};

} // namespace passwright
