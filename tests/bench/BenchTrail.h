// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSqlDatabase>

#include <vector>

namespace passwright {

//! A trail of made-up resets, as the program writes them, and what its hashes were made of.
class BenchTrail
{
public:
    //! Adds \p count rows behind those that are there, in one transaction.
    static BenchTrail append(QSqlDatabase &database, int count);

    [[nodiscard]] qint64 rows() const { return static_cast<qint64>(m_ends.size()); }
    [[nodiscard]] qint64 size() const { return m_bytes.size(); }
    //! Seconds of hashing each row's bytes once with OpenSSL, and nothing else.
    [[nodiscard]] double bareHashing() const;

private:
    QByteArray m_bytes;            //!< of one row after the other
    std::vector<qsizetype> m_ends; //!< in m_bytes
};

} // namespace passwright
