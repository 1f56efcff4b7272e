// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Task.h"
#include "models/transfer/ImportRows.h"

#include <functional>
#include <memory>

namespace passwright {

//! The rows of an import that were not taken as a new CSV file (docs/csv.md): those refused, and those of which it is not
//! known. It holds no password.
class ImportFaults
{
public:
    //! What is wrong with a row, for people.
    using Words = std::function<QString(const ImportRow &)>;

    //! How many rows it has. The file, mode 0600, is there whole or not at all. \p words is called in a worker thread.
    //! Errors: NewCsvFile's.
    static Task<qint64> write(std::shared_ptr<const ImportRows> rows, const QString &path, Words words);
};

} // namespace passwright
