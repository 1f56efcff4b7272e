// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCounts.h"

#include <QElapsedTimer>

#include <deque>

namespace passwright {

//! How fast something goes, over the last few seconds, and how long it will take.
class BulkGauge
{
public:
    BulkGauge();

    //! So many are done by now; what was done before the first of these does not count for the rate.
    void note(qint64 done);
    //! \p total and \p fraction as far as they are known.
    [[nodiscard]] BulkProgress progress(std::optional<qint64> total, std::optional<double> fraction) const;

private:
    QElapsedTimer m_timer;
    std::deque<std::pair<qint64, qint64>> m_marks; //!< milliseconds, done
};

} // namespace passwright
