// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/domain/Secret.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

namespace passwright {

//! Reads CSV (RFC 4180) a record at a time, in memory that does not grow with the file: UTF-8 with or without
//! a byte order mark; comma, semicolon or tab, found out from the heading; LF, CRLF or CR; quoted fields
//! may hold all of these. What was read is overwritten when the reader is gone. Synchronous; one thread.
class CsvReader
{
public:
    //! A longer record is refused.
    static constexpr qsizetype longestRecord = 1 << 20; // bytes

    struct Record
    {
        qint64 line = 0; //!< where it begins, from 1
        QStringList fields = {};

        //! Nothing but separators and spaces, as spreadsheets write rows that were cleared.
        [[nodiscard]] bool isEmpty() const;
        //! Takes a field out as a Secret and overwrites it here.
        [[nodiscard]] Secret takeSecret(qsizetype index) { return Secret::taking(std::move(fields[index])); }
    };

    //! \p device is open for reading, blocks until it has something, and outlives this.
    explicit CsvReader(QIODevice &device);
    ~CsvReader();
    Q_DISABLE_COPY_MOVE(CsvReader)

    //! The next record that is not blank; nothing at the end. The same Error from the first one on. InvalidInput:
    //! subject "LINE:COLUMN", both from 1, the column in code points; the code says what is wrong there:
    //! "csv.nul", "csv.not_utf8", "csv.utf16", "csv.text_after_quote", "csv.quote_in_field" (a quote in a field that
    //! does not begin with one), "csv.quote_not_closed" (where it began), "csv.too_long". CannotOpen: the device
    //! failed. What may be a password is in no Error.
    [[nodiscard]] Result<std::optional<Record>> next();

    //! Found in the first record; a comma before it was read.
    [[nodiscard]] QChar separator() const;
    //! Bytes of the records read so far.
    [[nodiscard]] qint64 position() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
