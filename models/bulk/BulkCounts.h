// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkEntry.h"

#include <QMap>

namespace passwright {

//! How many rows of a plan there are of each kind.
struct BulkCounts
{
    QMap<BulkVerdict::Kind, qint64> verdicts = {};
    QMap<BulkEntry::State, qint64> states = {};
    qint64 notHandedOver = 0; //!< changed to a generated password that nobody has: reset them again

    [[nodiscard]] qint64 rows() const;
    //! Planned and intended.
    [[nodiscard]] qint64 toDo() const;
};

//! How far a dry run or a run has got.
struct BulkProgress
{
    qint64 done = 0;
    std::optional<qint64> total = {};     //!< rows; nothing: not known yet
    std::optional<double> fraction = {};  //!< between 0 and 1, where the total is not known
    double perSecond = 0;                 //!< over the last few seconds
    std::optional<qint64> secondsLeft = {};

    //! Between 0 and 1, where it is known.
    [[nodiscard]] std::optional<double> part() const
    {
        return total && *total > 0 ? static_cast<double>(done) / static_cast<double>(*total) : fraction;
    }
};

} // namespace passwright
