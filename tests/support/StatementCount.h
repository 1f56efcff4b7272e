// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace passwright {

//! Counts the statements that begin on one SQLite connection: each would be an exchange with a server.
class StatementCount
{
public:
    explicit StatementCount(const QSqlDatabase &database)
        : m_handle(*static_cast<sqlite3 *const *>(database.driver()->handle().constData()))
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, begun, &m_count);
    }
    ~StatementCount() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(StatementCount)

    [[nodiscard]] int count() const { return m_count; }

private:
    static int begun(unsigned, void *count, void *, void *)
    {
        ++*static_cast<int *>(count);
        return 0;
    }

    sqlite3 *m_handle;
    int m_count = 0;
};

} // namespace passwright
