// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace passwright {

//! Counts the steps that SQLite's virtual machine takes on one connection: work that does not depend on the computer.
class VmSteps
{
public:
    explicit VmSteps(const QSqlDatabase &database)
        : m_handle(*static_cast<sqlite3 *const *>(database.driver()->handle().constData()))
    {
        sqlite3_progress_handler(m_handle, 1, step, &m_count);
    }
    ~VmSteps() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(VmSteps)

    [[nodiscard]] qint64 count() const { return m_count; }

private:
    static int step(void *count)
    {
        ++*static_cast<qint64 *>(count);
        return 0;
    }

    sqlite3 *m_handle;
    qint64 m_count = 0;
};

} // namespace passwright
