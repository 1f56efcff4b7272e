// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/NewCsvFile.h"

#include "models/csv/CsvWriter.h"

#include <algorithm>

namespace passwright {

NewCsvFile::NewCsvFile(const QString &path)
    : m_file(path)
{
}

Result<Done> NewCsvFile::write(const QList<QStringList> &rows)
{
    CsvWriter writer(m_file.device());
    if (!std::all_of(rows.begin(), rows.end(), [&writer](const QStringList &row) { return writer.write(row); }))
        return m_file.failure();
    return Done{};
}

} // namespace passwright
