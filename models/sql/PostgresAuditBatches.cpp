// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PostgresAuditBatches.h"

#include "models/audit/AuditCells.h"
#include "models/audit/PackedCells.h"

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
std::optional<bool> PostgresAuditBatches::read(QByteArrayList &batch, qsizetype &size)
{
    char *bytes = nullptr;
    const int length = PQgetCopyData(m_connection, &bytes, 0);
    if (length <= 0)
        return end() ? std::optional(false) : std::nullopt;
    const qsizetype before = (m_isFirst ? signatureSize : 0) + countSize;
    m_isFirst = false;
    // What stands behind the last row has no cells.
    if (length > before) {
        batch << QByteArray(bytes + before, length - before);
        size += batch.constLast().size();
        ++m_rows;
    }
    PQfreemem(bytes);
    return true;
}

std::optional<QByteArrayList> PostgresAuditBatches::next()
{
    QByteArrayList batch;
    qsizetype size = 0;
    while (size < largestBatch && !m_isAtEnd) {
        if (!m_isCopying && !begin())
            return {};
        const auto isRow = read(batch, size);
        if (!isRow)
            return {};
        if (*isRow)
            continue;
        m_isAtEnd = m_rows < m_rowsOfStatement;
        if (!batch.isEmpty())
            break; // the next statement begins behind them
    }
    if (!batch.isEmpty()) {
        const auto sequence = PackedCells(batch.constLast()).next();
        m_last = sequence ? sequence->bytes.toByteArray().toLongLong() : 0;
    }
    return batch;
}

bool PostgresAuditBatches::take(AuditChecker &checker, const QByteArrayList &batch) const
{
    return AuditCells<PackedCells>::take(checker, batch);
}

} // namespace passwright
