// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditBatches.h"

#include <QSqlDatabase>

struct sqlite3;
struct sqlite3_context;
struct sqlite3_stmt;
struct sqlite3_value;

namespace passwright {

//! Past Qt's driver, which makes several objects of each value: rows are handed to a function of the statement's own.
class SqliteAuditBatches final : public AuditBatches
{
public:
    //! \p database must stay open as long.
    explicit SqliteAuditBatches(const QSqlDatabase &database);
    ~SqliteAuditBatches() override;
    Q_DISABLE_COPY_MOVE(SqliteAuditBatches)

    [[nodiscard]] bool read(AuditBatch &batch) override;

private:
    static void addRow(sqlite3_context *context, int count, sqlite3_value **values);

    sqlite3 *m_handle;                   //!< null where there is no way past the driver
    sqlite3_stmt *m_statement = nullptr; //!< null where the table cannot be read
    AuditBatch *m_batch = nullptr;       //!< that is being read
    bool m_isAtEnd = false;
};

} // namespace passwright
