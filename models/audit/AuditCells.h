// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditChain.h"
#include "models/audit/AuditChecker.h"
#include "models/audit/AuditRow.h"

#include <QByteArrayList>

#include <algorithm>

namespace passwright {

//! Rows that \p Cells takes apart (JsonCells, PackedCells), as the checker takes them.
template<class Cells>
class AuditCells
{
public:
    //! As AuditBatches::take().
    static bool take(AuditChecker &checker, const QByteArrayList &batch)
    {
        AuditChecker::Row row;
        return std::all_of(batch.begin(), batch.end(), [&](const QByteArray &bytes) { return takeRow(checker, row, bytes); });
    }

private:
    static QByteArray hashOf(Cells &cells)
    {
        const auto cell = cells.next();
        return cell ? QByteArray::fromHex(QByteArray::fromRawData(cell->bytes.data(), cell->bytes.size())) : QByteArray();
    }

    static bool takeRow(AuditChecker &checker, AuditChecker::Row &row, QByteArrayView bytes)
    {
        Cells cells(bytes);
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
        row.previousHash = hashOf(cells);
        row.hash = hashOf(cells);
        return cells.isAtEnd() && checker.take(row);
    }
};

} // namespace passwright
