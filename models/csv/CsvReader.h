// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace passwright {

//! Reads CSV (RFC 4180) a record at a time, in memory that does not grow with the file: UTF-8 with or without
//! a byte order mark; comma, semicolon or tab, found out from the heading; LF, CRLF or CR; quoted fields
//! may hold all of these. Synchronous; one thread.
class CsvReader
{
public:
    //! A longer record is refused.
    static constexpr qsizetype longestRecord = 1 << 20; // bytes

    struct Record
    {
        qint64 line = 0; //!< where it begins, from 1
        QStringList fields = {};
    };

    //! \p device is open for reading and outlives this.
    explicit CsvReader(QIODevice &device);
    ~CsvReader();

    //! The next record that is not blank; nothing at the end. Error InvalidInput (subject "line L, column C" in
    //! code points from 1, detail what is wrong: broken quoting, NUL, no UTF-8, too long), and the same again
    //! from then on. What may be a password is in no Error.
    [[nodiscard]] Result<std::optional<Record>> next();

    //! Found in the first record; a comma before it was read.
    [[nodiscard]] QChar separator() const;
    //! Bytes read so far.
    [[nodiscard]] qint64 position() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
