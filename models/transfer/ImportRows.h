// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/transfer/ImportRow.h"

#include <QHash>
#include <QMutex>
#include <QTemporaryFile>

#include <optional>

namespace passwright {

//! What an import says of each row, to look it up while it is shown: in a file of the temporary folder that is gone with
//! this object, and 12 bytes a row in memory. Of a user it keeps the names; never a password. Any thread; a call takes as
//! long as the page cache.
class ImportRows
{
public:
    ImportRows() = default;
    Q_DISABLE_COPY_MOVE(ImportRows)

    //! Puts them behind those that are there. Errors NoSpace, CannotWrite (subject: the temporary folder): then none of
    //! them counts.
    [[nodiscard]] Result<Done> add(const QList<ImportRow> &rows);

    //! Of this verdict, or all.
    [[nodiscard]] qsizetype count(std::optional<ImportVerdict::Kind> kind = {}) const;
    //! The \p index-th of them, from 0 and in the order of the file; an empty row where there is none, or it cannot be read.
    [[nodiscard]] ImportRow at(std::optional<ImportVerdict::Kind> kind, qsizetype index) const;

private:
    [[nodiscard]] bool append(const QByteArray &bytes) const;

    mutable QMutex m_mutex;
    QTemporaryFile m_file;
    qint64 m_end = 0;
    QList<qint64> m_places; //!< where each row begins
    QHash<ImportVerdict::Kind, QList<qint32>> m_ofKind;
};

} // namespace passwright
