// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkRow.h"
#include "models/domain/Task.h"

namespace passwright {

//! Where the rows of a bulk reset come from: a CSV file, selected users, a search. It is read from its beginning
//! twice or more: for the dry run, and for the run. One call at a time, from the GUI thread.
class BulkSource
{
public:
    virtual ~BulkSource() = default;

    //! For people: the file's name, or what was searched for.
    [[nodiscard]] virtual QString title() const = 0;
    //! The next rows, at most \p most; none at the end. Error InvalidInput as CsvReader's, CannotOpen, or the
    //! directory's.
    virtual Task<QList<BulkRow>> next(int most) = 0;
    virtual Task<Done> rewind() = 0;
    //! SHA-256 of all that it holds, 32 bytes: another value is another source. Once next() has come to the end.
    [[nodiscard]] virtual QByteArray digest() const = 0;
    //! Between 0 and 1, as far as it is known how much there is; else nothing.
    [[nodiscard]] virtual std::optional<double> progress() const = 0;
};

} // namespace passwright
