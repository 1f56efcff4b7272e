// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditScan.h"

#include "models/audit/AuditChain.h"
#include "models/audit/AuditChecker.h"
#include "models/audit/AuditRow.h"
#include "models/audit/DatabaseEngine.h"
#include "models/audit/JsonCells.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <future>

namespace passwright {
namespace {

constexpr qsizetype largestBatch = qsizetype{1024} * 1024; // bytes

QByteArray hashOf(const std::optional<JsonCells::Cell> &cell)
{
    return cell ? QByteArray::fromHex(cell->bytes.toByteArray()) : QByteArray();
}

bool takeRow(AuditChecker &checker, AuditChecker::Row &row, QByteArrayView json)
{
    JsonCells cells(json);
    row.canonical.resize(0);
    const int last = AuditRow::columnCount() - 1;
    for (int i = 0; i <= last; ++i) {
        const auto cell = cells.next();
        if (!cell)
            return false;
        if (i == 0)
            row.sequence = cell->bytes.toByteArray().toLongLong();
        if (i < last || cell->isNull || !AuditRow::isLeftOut(cell->bytes))
            AuditChain::append(row.canonical, cell->isNull ? std::nullopt : std::optional(cell->bytes));
    }
    row.previousHash = hashOf(cells.next());
    row.hash = hashOf(cells.next());
    return cells.isAtEnd() && checker.take(row);
}

bool takeBatch(AuditChecker &checker, const QByteArrayList &batch)
{
    AuditChecker::Row row;
    return std::all_of(batch.begin(), batch.end(), [&](const QByteArray &json) { return takeRow(checker, row, json); });
}

} // namespace

AuditScan::AuditScan(QSqlDatabase &database)
    : m_database(database)
{
}

std::optional<AuditVerdict> AuditScan::whole(const QByteArray &expectedHead)
{
    if (engineOf(m_database) != DatabaseEngine::Sqlite)
        return {};
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT CAST(json_array(%1, previous_hash, hash) AS BLOB) FROM passwright_audit ORDER BY sequence")
                        .arg(AuditRow::columns())))
        return {};

    AuditChecker checker(expectedHead);
    std::future<bool> underWay; // one batch at a time has the checker
    QByteArrayList batch;
    qsizetype size = 0;
    const auto handOver = [&] {
        if (underWay.valid() && !underWay.get())
            return false;
        underWay = std::async(std::launch::async, [&checker, rows = std::move(batch)] { return takeBatch(checker, rows); });
        batch = {};
        size = 0;
        return true;
    };
    while (query.next()) {
        batch << query.value(0).toByteArray();
        size += batch.constLast().size();
        if (size >= largestBatch && !handOver())
            return {};
    }
    if (query.lastError().isValid() || !handOver() || !underWay.get())
        return {};
    const AuditVerdict verdict = checker.verdict();
    return verdict.kind == AuditVerdict::Kind::Whole ? std::optional(verdict) : std::nullopt;
}

} // namespace passwright
