// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/SqliteAuditBatches.h"

#include "models/audit/SqliteHandle.h"

#include <sqlite3.h>

#include <charconv>

namespace passwright {
namespace {

constexpr const char *function = "passwright_audit_row";
constexpr int count = std::tuple_size_v<AuditBatch::Cells>;

using Digits = std::array<char, 24>; // of any integer

//! Nothing where Qt's driver would write the value as a text of its own making.
std::optional<QByteArrayView> cellOf(sqlite3_value *value, Digits &digits)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return text ? std::optional(QByteArrayView(text, sqlite3_value_bytes(value))) : std::nullopt;
    }
    case SQLITE_INTEGER: {
        const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), sqlite3_value_int64(value)).ptr;
        return QByteArrayView(digits.data(), end - digits.data());
    }
    case SQLITE_NULL:
        return QByteArrayView();
    default:
        return {};
    }
}

} // namespace

SqliteAuditBatches::SqliteAuditBatches(const QSqlDatabase &database)
    : m_handle(SqliteHandle::of(database))
{
    if (!m_handle || sqlite3_create_function(m_handle, function, count, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, addRow, nullptr, nullptr) != SQLITE_OK)
        return;
    const QByteArray select = QStringLiteral("SELECT %1(%2, previous_hash, hash) FROM passwright_audit ORDER BY sequence")
                                  .arg(QLatin1String(function), AuditRow::columns())
                                  .toLatin1();
    sqlite3_prepare_v2(m_handle, select.constData(), static_cast<int>(select.size()), &m_statement, nullptr);
}

SqliteAuditBatches::~SqliteAuditBatches()
{
    sqlite3_finalize(m_statement);
    if (m_handle)
        sqlite3_create_function(m_handle, function, count, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr);
}

void SqliteAuditBatches::addRow(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    AuditBatch::Cells cells;
    std::array<Digits, count> digits;
    bool isRow = true;
    for (std::size_t i = 0; i < cells.size() && isRow; ++i) {
        const auto cell = cellOf(values[i], digits[i]);
        isRow = cell.has_value();
        cells[i] = cell.value_or(QByteArrayView());
    }
    if (!isRow || !static_cast<SqliteAuditBatches *>(sqlite3_user_data(context))->m_batch->add(cells))
        sqlite3_result_error_code(context, SQLITE_MISMATCH);
}

bool SqliteAuditBatches::read(AuditBatch &batch)
{
    m_batch = &batch;
    // A step behind the end would begin anew.
    while (m_statement && !m_isAtEnd && !batch.isFull()) {
        const int step = sqlite3_step(m_statement);
        m_isAtEnd = step == SQLITE_DONE;
        if (!m_isAtEnd && step != SQLITE_ROW)
            return false;
    }
    return m_statement;
}

} // namespace passwright
