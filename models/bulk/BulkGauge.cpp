// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkGauge.h"

#include <algorithm>
#include <cmath>

namespace passwright {
namespace {

constexpr qint64 windowMs = 10000;
constexpr double msPerSecond = 1000;

} // namespace

BulkGauge::BulkGauge()
{
    m_timer.start();
}

void BulkGauge::note(qint64 done)
{
    const qint64 now = m_timer.elapsed();
    m_marks.emplace_back(now, done);
    while (m_marks.size() > 2 && m_marks.front().first < now - windowMs)
        m_marks.pop_front();
}

BulkProgress BulkGauge::progress(std::optional<qint64> total, std::optional<double> fraction) const
{
    if (m_marks.empty())
        return {.total = total, .fraction = fraction};
    const auto [firstMs, first] = m_marks.front();
    const auto [lastMs, last] = m_marks.back();
    BulkProgress progress{.done = last, .total = total, .fraction = fraction};
    if (lastMs > firstMs)
        progress.perSecond = static_cast<double>(last - first) * msPerSecond / static_cast<double>(lastMs - firstMs);
    if (progress.perSecond <= 0)
        return progress;
    if (total)
        progress.secondsLeft = std::llround(static_cast<double>(std::max(qint64{0}, *total - last)) / progress.perSecond);
    else if (fraction && *fraction > 0 && last > 0)
        progress.secondsLeft = std::llround(static_cast<double>(last) / *fraction * (1 - *fraction) / progress.perSecond);
    return progress;
}

} // namespace passwright
