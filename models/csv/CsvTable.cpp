// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvTable.h"

#include <QFileInfo>

namespace passwright {

// Opening what is no file may wait for ever, as a pipe does.
CsvTable::CsvTable(const QString &path, QStringList known)
    : m_file(path)
    , m_known(std::move(known))
    , m_isOpen(QFileInfo(path).isFile() && m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    , m_device(m_file)
    , m_reader(m_device)
{
}

Result<Done> CsvTable::begin()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        return Error{.kind = Error::Kind::NotFound, .subject = m_file.fileName()};
    if (!m_isOpen)
        return Error{.kind = Error::Kind::CannotOpen,
                     .subject = m_file.fileName(),
                     .detail = info.isFile() ? m_file.errorString() : QStringLiteral("not a regular file")};
    auto heading = CsvHeading::read(m_reader, m_known);
    if (!heading.ok())
        return withPath(heading.error());
    m_heading = *std::move(heading);
    return Done{};
}

Result<std::optional<CsvReader::Record>> CsvTable::next()
{
    while (true) {
        auto record = m_reader.next();
        if (!record.ok())
            return withPath(record.error());
        if (!record->has_value() || !(*record)->isEmpty())
            return record;
    }
}

double CsvTable::progress() const
{
    const qint64 size = m_file.size();
    return size > 0 ? qBound(0.0, static_cast<double>(m_reader.position()) / static_cast<double>(size), 1.0) : 1.0;
}

Error CsvTable::withPath(Error error) const
{
    if (error.kind == Error::Kind::CannotOpen)
        error.subject = m_file.fileName();
    return error;
}

} // namespace passwright
