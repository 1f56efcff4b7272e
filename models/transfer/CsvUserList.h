// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/csv/CsvTable.h"
#include "models/transfer/ImportRow.h"

#include <QSet>

namespace passwright {

//! Users from a CSV file (docs/csv.md). Synchronous; one thread at a time.
class CsvUserList
{
public:
    explicit CsvUserList(const QString &path);

    //! The next rows, at most \p most and at most \p mostPasswords with a password; none at the end. Rows that cannot
    //! be brought in are refused already. Errors: CsvTable's, and InvalidInput with code "csv.no_user_column".
    [[nodiscard]] Result<QList<ImportRow>> next(int most, int mostPasswords);

    //! Columns of the file that are not taken.
    [[nodiscard]] QStringList passedOver() const;
    //! SHA-256 of the file's bytes, once next() has given nothing.
    [[nodiscard]] QByteArray digest() const { return m_table.digest(); }
    [[nodiscard]] double progress() const { return m_table.progress(); }

private:
    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] ImportRow row(CsvReader::Record &record);

    CsvTable m_table;
    bool m_hasBegun = false;
    QSet<quint64> m_seen; //!< hashes of user names: a million of them in some MiB
};

} // namespace passwright
