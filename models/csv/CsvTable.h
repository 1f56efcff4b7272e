// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/csv/CsvHeading.h"
#include "models/csv/DigestDevice.h"

#include <QFile>

namespace passwright {

//! A CSV file with a heading, read from its beginning to its end. Synchronous; one thread.
class CsvTable
{
public:
    //! Opens it; \p known: as CsvHeading::read.
    CsvTable(const QString &path, QStringList known);

    //! Reads the heading, once. Errors: NotFound, CannotOpen (subject: the path), the reader's and CsvHeading's.
    [[nodiscard]] Result<Done> begin();
    //! The next record that is not empty; nothing at the end. Errors as CsvReader::next.
    [[nodiscard]] Result<std::optional<CsvReader::Record>> next();

    [[nodiscard]] const CsvHeading &heading() const { return m_heading; }
    //! How far it was read, between 0 and 1.
    [[nodiscard]] double progress() const;
    //! SHA-256 of the bytes of the file, once next() has given nothing.
    [[nodiscard]] QByteArray digest() const { return m_device.digest(); }

private:
    [[nodiscard]] Error withPath(Error error) const;

    QFile m_file;
    QStringList m_known;
    bool m_isOpen;
    DigestDevice m_device;
    CsvReader m_reader;
    CsvHeading m_heading;
};

} // namespace passwright
