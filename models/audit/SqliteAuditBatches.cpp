// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/SqliteAuditBatches.h"

#include "models/audit/AuditCells.h"
#include "models/audit/JsonCells.h"

#include <QSqlError>

namespace passwright {

SqliteAuditBatches::SqliteAuditBatches(const QSqlDatabase &database)
    : m_query(database)
{
    m_query.setForwardOnly(true);
}

std::optional<QByteArrayList> SqliteAuditBatches::next()
{
    if (!m_isBegun
        && !m_query.exec(QStringLiteral("SELECT CAST(json_array(%1, previous_hash, hash) AS BLOB) FROM passwright_audit ORDER BY sequence")
                             .arg(AuditRow::columns())))
        return {};
    m_isBegun = true;
    QByteArrayList batch;
    qsizetype size = 0;
    while (size < largestBatch && m_query.next()) {
        batch << m_query.value(0).toByteArray();
        size += batch.constLast().size();
    }
    return m_query.lastError().isValid() ? std::nullopt : std::optional(batch);
}

bool SqliteAuditBatches::take(AuditChecker &checker, const QByteArrayList &batch) const
{
    return AuditCells<JsonCells>::take(checker, batch);
}

} // namespace passwright
