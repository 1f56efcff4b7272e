// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/MariaDbAuditBatches.h"

#include "models/audit/AuditCells.h"
#include "models/audit/PackedCells.h"

#include <QSqlDriver>
#include <QVariant>

#include <mysql.h>

namespace passwright {
namespace {

constexpr qsizetype aboutSize = 768; // bytes of a row

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

std::optional<QByteArrayList> MariaDbAuditBatches::next()
{
    QByteArrayList batch;
    qsizetype size = 0;
    while (size < largestBatch && !m_isAtEnd) {
        if (!m_result && !begin())
            return {};
        const MYSQL_ROW cells = mysql_fetch_row(m_result);
        if (!cells) {
            end();
            if (mysql_errno(m_connection) != 0)
                return {};
            m_isAtEnd = m_rows < m_rowsOfStatement;
            continue;
        }
        m_last = QByteArray::fromRawData(cells[0], static_cast<qsizetype>(qstrlen(cells[0]))).toLongLong();
        ++m_rows;
        const unsigned long *sizes = mysql_fetch_lengths(m_result);
        QByteArray row;
        row.reserve(aboutSize);
        const auto count = static_cast<int>(mysql_num_fields(m_result));
        for (int i = 0; i < count; ++i)
            PackedCells::append(row, cells[i], static_cast<qsizetype>(sizes[i]));
        size += row.size();
        batch << row;
    }
    return batch;
}

bool MariaDbAuditBatches::take(AuditChecker &checker, const QByteArrayList &batch) const
{
    return AuditCells<PackedCells>::take(checker, batch);
}

} // namespace passwright
