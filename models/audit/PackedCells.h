// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace passwright {

//! The cells of one row, each behind its length: four bytes, the highest first, and all ones for NULL. A row of
//! PostgreSQL's COPY in its binary form is that behind the number of its cells. A cursor over bytes that outlive it.
class PackedCells
{
public:
    struct Cell
    {
        bool isNull = false;
        QByteArrayView bytes = {};
    };

    explicit PackedCells(QByteArrayView row)
        : m_row(row)
    {
    }

    //! Nothing behind the last cell, and where this is no such row.
    [[nodiscard]] std::optional<Cell> next();
    [[nodiscard]] bool isAtEnd() const { return m_row.isEmpty(); }

    //! Adds a cell to \p row; \p bytes null: NULL.
    static void append(QByteArray &row, const char *bytes, qsizetype size);

private:
    QByteArrayView m_row; //!< what is left
};

} // namespace passwright
