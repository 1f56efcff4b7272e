// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvHeading.h"

#include "models/csv/CsvCell.h"

namespace passwright {
namespace {

Error wrongColumn(const char *what, const QString &name, const QStringList &known)
{
    constexpr int longest = 40;
    return {.kind = Error::Kind::InvalidInput,
            .subject = name.left(longest),
            .detail = known.join(QLatin1String(", ")),
            .code = QString::fromLatin1(what)};
}

} // namespace

Result<CsvHeading> CsvHeading::read(CsvReader &reader, const QStringList &known)
{
    const auto record = reader.next();
    if (!record.ok())
        return record.error();
    if (!record->has_value())
        return wrongColumn("csv.no_heading", {}, known);
    CsvHeading heading;
    for (const QString &field : (*record)->fields) {
        const QString name = field.trimmed();
        const QString column = name.toLower();
        if (!known.contains(column))
            return wrongColumn("csv.unknown_column", name, known);
        if (heading.m_columns.contains(column))
            return wrongColumn("csv.doubled_column", name, known);
        heading.m_columns.append(column);
    }
    return heading;
}

QString CsvHeading::misfit(const CsvReader::Record &record) const
{
    const auto given = record.fields.size();
    if (given < m_columns.size())
        return m_columns.at(given);
    return given > m_columns.size() ? QString::number(m_columns.size() + 1) : QString();
}

QString CsvHeading::text(const CsvReader::Record &record, const QString &column) const
{
    const auto index = m_columns.indexOf(column);
    return index < 0 ? QString() : unguardedCell(record.fields.value(index).trimmed());
}

Secret CsvHeading::takeSecret(CsvReader::Record &record, const QString &column) const
{
    const auto index = m_columns.indexOf(column);
    return index < 0 || index >= record.fields.size() ? Secret() : record.takeSecret(index);
}

} // namespace passwright
