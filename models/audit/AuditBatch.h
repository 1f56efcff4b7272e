// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditChecker.h"
#include "models/audit/AuditRow.h"

#include <array>
#include <vector>

namespace passwright {

//! Rows of a trail as they are hashed, one behind the other in one piece of memory that serves again. One thread at a
//! time.
class AuditBatch
{
public:
    //! Of one row: AuditRow::columns(), previous_hash, hash. A number is its digits, NULL a null view.
    using Cells = std::array<QByteArrayView, AuditRow::columnCount() + 2>;

    void clear();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    //! It holds about two megabytes. Smaller ones take longer: each is handed to a thread.
    [[nodiscard]] bool isFull() const { return m_size >= largest; }

    //! Copies them. False where the sequence is no number, and where a hash is not as long as one.
    [[nodiscard]] bool add(const Cells &cells);
    //! Of the row that was added last.
    [[nodiscard]] qint64 lastSequence() const { return m_rows.back().sequence; }

    //! False at the first row that is not the one that the chain goes on with, and where a text is not UTF-8.
    [[nodiscard]] bool take(AuditChecker &checker) const;

private:
    static constexpr qsizetype largest = qsizetype{2} * 1024 * 1024; //!< bytes

    struct Row
    {
        qint64 sequence = 0;
        qsizetype size = 0; //!< of its canonical bytes; the digits of its two hashes follow them
    };

    QByteArray m_bytes;
    qsizetype m_size = 0; //!< of m_bytes, in use
    std::vector<Row> m_rows;
};

} // namespace passwright
