// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace passwright {

//! The cells of one row of PostgreSQL's COPY in its binary form, behind their number: each behind its length, four
//! bytes, the highest first, and all ones for NULL. A cursor over bytes that outlive it.
class PackedCells
{
public:
    explicit PackedCells(QByteArrayView row)
        : m_row(row)
    {
    }

    //! A null view for NULL. Nothing behind the last cell, and where this is no such row.
    [[nodiscard]] std::optional<QByteArrayView> next();
    [[nodiscard]] bool isAtEnd() const { return m_row.isEmpty(); }

private:
    QByteArrayView m_row; //!< what is left
};

} // namespace passwright
