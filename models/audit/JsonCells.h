// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace passwright {

//! Takes an array of texts, numbers and nulls apart, as databases write one row of a table (RFC 8259, without
//! blanks). A cursor over bytes that outlive it.
class JsonCells
{
public:
    struct Cell
    {
        bool isNull = false;
        QByteArrayView bytes = {}; //!< UTF-8 of a text, the digits of a number; until the next cell
    };

    explicit JsonCells(QByteArrayView json);

    //! Nothing behind the last cell, and where this is no such array.
    [[nodiscard]] std::optional<Cell> next();
    //! The whole array was taken.
    [[nodiscard]] bool isAtEnd() const { return m_json == QByteArrayView("]"); }

private:
    [[nodiscard]] std::optional<Cell> text();
    [[nodiscard]] bool appendEscape(qsizetype &at);

    QByteArrayView m_json; //!< what is left, with the comma or bracket before the next cell
    bool m_isFirst = true;
    QByteArray m_unescaped;
};

} // namespace passwright
