// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QStringList>

namespace passwright {

//! Writes CSV: RFC 4180, UTF-8 without a mark, commas, CRLF, every cell in quotes. A cell that a spreadsheet would
//! take for a formula gets an apostrophe before it (see CsvCell).
class CsvWriter
{
public:
    //! \p device is open for writing and outlives this.
    explicit CsvWriter(QIODevice &device);

    //! False where the device did not take it.
    [[nodiscard]] bool write(const QStringList &fields);

private:
    QIODevice &m_device;
};

} // namespace passwright
