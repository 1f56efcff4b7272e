// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/MariaDbAuditBatches.h"

#include <QSqlDriver>
#include <QVariant>

#include <mysql.h>

namespace passwright {
namespace {

bool add(AuditBatch &batch, MYSQL_RES *result, MYSQL_ROW row)
{
    const unsigned long *sizes = mysql_fetch_lengths(result);
    AuditBatch::Cells cells;
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = {row[i], static_cast<qsizetype>(sizes[i])};
    return batch.add(cells);
}

} // namespace

MariaDbAuditBatches::MariaDbAuditBatches(const QSqlDatabase &database, int rows)
    : m_rowsOfStatement(rows)
{
    const QVariant handle = database.driver()->handle();
    m_connection = handle.isValid() ? *static_cast<MYSQL *const *>(handle.constData()) : nullptr;
}

MariaDbAuditBatches::~MariaDbAuditBatches()
{
    end();
}

bool MariaDbAuditBatches::begin()
{
    const QByteArray statement = QStringLiteral("SELECT %1, previous_hash, hash FROM passwright_audit WHERE sequence > %2 ORDER BY sequence LIMIT %3")
                                     .arg(AuditRow::columns())
                                     .arg(m_last)
                                     .arg(m_rowsOfStatement)
                                     .toLatin1();
    m_rows = 0;
    if (!m_connection || mysql_real_query(m_connection, statement.constData(), static_cast<unsigned long>(statement.size())) != 0)
        return false;
    m_result = mysql_use_result(m_connection);
    return m_result != nullptr;
}

void MariaDbAuditBatches::end()
{
    if (m_result)
        mysql_free_result(m_result);
    m_result = nullptr;
}

bool MariaDbAuditBatches::read(AuditBatch &batch)
{
    while (!batch.isFull() && !m_isAtEnd) {
        if (!m_result && !begin())
            return false;
        const MYSQL_ROW row = mysql_fetch_row(m_result);
        if (row) {
            if (!add(batch, m_result, row))
                return false;
            m_last = batch.lastSequence();
            ++m_rows;
            continue;
        }
        end();
        if (mysql_errno(m_connection) != 0)
            return false;
        m_isAtEnd = m_rows < m_rowsOfStatement;
    }
    return true;
}

} // namespace passwright
