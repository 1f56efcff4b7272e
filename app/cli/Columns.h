// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace passwright {

//! Rows of text under one another, as plain text for a terminal.
class Columns
{
public:
    //! The cells are made printable. A row may have fewer cells than another.
    void add(const QStringList &row);
    //! One line a row, two spaces between columns, none at the end of a line.
    [[nodiscard]] QStringList lines() const;

private:
    QList<QStringList> m_rows;
    QList<int> m_widths;
};

} // namespace passwright
