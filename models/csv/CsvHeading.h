// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/csv/CsvReader.h"
#include "models/domain/Result.h"

namespace passwright {

//! The first record of a CSV file: which column stands where. Names regardless of case and of spaces around them.
class CsvHeading
{
public:
    //! Reads it. \p known: every column that the file may have, in lower case. Errors, besides the reader's:
    //! InvalidInput, code "csv.no_heading" (an empty file), "csv.unknown_column" or "csv.doubled_column" (subject:
    //! the column's name as it stands there, no longer than 40 characters; detail: the known ones with ", " between).
    static Result<CsvHeading> read(CsvReader &reader, const QStringList &known);

    [[nodiscard]] bool has(const QString &column) const { return m_columns.contains(column); }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    //! Empty where the record fits. Else the name of the first column that it lacks, or the number (from 1)
    //! of the first that it has too many: something in it was not quoted.
    [[nodiscard]] QString misfit(const CsvReader::Record &record) const;

    //! The text without spaces around it and as it was before CsvWriter guarded it; empty where there is no such
    //! column, or the record lacks it.
    [[nodiscard]] QString text(const CsvReader::Record &record, const QString &column) const;
    //! The text as it stands there, to the space; taken out of the record.
    [[nodiscard]] Secret takeSecret(CsvReader::Record &record, const QString &column) const;

private:
    QStringList m_columns;
};

} // namespace passwright
