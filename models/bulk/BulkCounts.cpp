// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkCounts.h"

#include <numeric>

namespace passwright {

qint64 BulkCounts::rows() const
{
    return std::accumulate(verdicts.begin(), verdicts.end(), qint64{0});
}

qint64 BulkCounts::toDo() const
{
    return states.value(BulkEntry::State::Planned) + states.value(BulkEntry::State::Intended);
}

} // namespace passwright
