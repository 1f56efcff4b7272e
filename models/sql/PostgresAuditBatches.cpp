// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PostgresAuditBatches.h"

#include "models/sql/PackedCells.h"

#include <QSqlDriver>
#include <QVariant>
#include <QtEndian>

#include <libpq-fe.h>

namespace passwright {
namespace {

constexpr qsizetype signatureSize = 19; // before the first row, with two words that are 0
constexpr qsizetype countSize = 2;      // before each row

// Numbers as they are hashed.
QByteArray statement(qint64 after, int rows)
{
    QString columns = AuditRow::columns();
    for (const QLatin1String number : {QLatin1String("sequence"), QLatin1String("expiry_days"), QLatin1String("must_change")})
        columns.replace(number, number + QLatin1String("::text"));
    return QStringLiteral("COPY (SELECT %1, previous_hash, hash FROM passwright_audit WHERE sequence > %2 ORDER BY passwright_audit.sequence LIMIT %3)"
                          " TO STDOUT (FORMAT BINARY)")
        .arg(columns)
        .arg(after)
        .arg(rows)
        .toLatin1();
}

bool add(AuditBatch &batch, QByteArrayView row)
{
    AuditBatch::Cells cells;
    PackedCells packed(row);
    for (QByteArrayView &cell : cells) {
        const auto next = packed.next();
        if (!next)
            return false;
        cell = *next;
    }
    return packed.isAtEnd() && batch.add(cells);
}

} // namespace

PostgresAuditBatches::PostgresAuditBatches(const QSqlDatabase &database, int rows)
    : m_rowsOfStatement(rows)
{
    const QVariant handle = database.driver()->handle();
    m_connection = handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

PostgresAuditBatches::~PostgresAuditBatches()
{
    if (m_isCopying)
        (void)end();
}

bool PostgresAuditBatches::begin()
{
    PGresult *result = PQexec(m_connection, statement(m_last, m_rowsOfStatement).constData());
    m_isCopying = PQresultStatus(result) == PGRES_COPY_OUT;
    PQclear(result);
    m_isFirst = true;
    m_rows = 0;
    return m_isCopying;
}

// What was not read is read here: there is no other way to be through with a COPY and keep the connection.
bool PostgresAuditBatches::end()
{
    char *bytes = nullptr;
    while (PQgetCopyData(m_connection, &bytes, 0) > 0)
        PQfreemem(bytes);
    bool isOk = true;
    while (PGresult *result = PQgetResult(m_connection)) {
        isOk = isOk && PQresultStatus(result) == PGRES_COMMAND_OK;
        PQclear(result);
    }
    m_isCopying = false;
    return isOk;
}

//! False at the statement's end.
std::optional<bool> PostgresAuditBatches::readRow(AuditBatch &batch)
{
    char *bytes = nullptr;
    const int length = PQgetCopyData(m_connection, &bytes, 0);
    if (length <= 0)
        return end() ? std::optional(false) : std::nullopt;
    const qsizetype before = (m_isFirst ? signatureSize : 0) + countSize;
    m_isFirst = false;
    // What stands behind the last row has no cells.
    const bool isRow = length > before;
    m_rows += isRow ? 1 : 0;
    const bool isAdded = !isRow || add(batch, {bytes + before, length - before});
    PQfreemem(bytes);
    return isAdded ? std::optional(true) : std::nullopt;
}

bool PostgresAuditBatches::read(AuditBatch &batch)
{
    while (!batch.isFull() && !m_isAtEnd) {
        if (!m_isCopying && !begin())
            return false;
        const auto isRow = readRow(batch);
        if (!isRow)
            return false;
        if (*isRow)
            continue;
        m_isAtEnd = m_rows < m_rowsOfStatement;
        if (!batch.isEmpty())
            break; // the next statement begins behind them
    }
    if (!batch.isEmpty())
        m_last = batch.lastSequence();
    return true;
}

} // namespace passwright
