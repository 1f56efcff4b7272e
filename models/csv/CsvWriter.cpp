// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvWriter.h"

#include "models/csv/CsvCell.h"

namespace passwright {

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
}

bool CsvWriter::write(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        line += line.isEmpty() ? "\"" : ",\"";
        line += guardedCell(field).toUtf8().replace('"', "\"\"");
        line += '"';
    }
    line += "\r\n";
    return m_device.write(line) == line.size();
}

} // namespace passwright
