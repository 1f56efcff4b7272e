// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditChecker.h"

#include <QByteArrayList>

#include <optional>

namespace passwright {

//! All rows of a trail in their order, as an engine gives them quickest, with columns of AuditRow::columns() and the two
//! hashes. One thread reads them, another may take them apart meanwhile.
class AuditBatches
{
public:
    virtual ~AuditBatches() = default;

    //! The next rows, about a megabyte; none at the end. Nothing where they cannot be read.
    [[nodiscard]] virtual std::optional<QByteArrayList> next() = 0;
    //! False at the first that is no row, or not the one that the chain goes on with.
    [[nodiscard]] virtual bool take(AuditChecker &checker, const QByteArrayList &batch) const = 0;

protected:
    static constexpr qsizetype largestBatch = qsizetype{1024} * 1024; //!< bytes
};

} // namespace passwright
