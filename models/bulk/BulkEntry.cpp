// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkEntry.h"

#include <array>

namespace passwright {
namespace {

using State = BulkEntry::State;

constexpr std::array names{
    std::pair(State::Planned, QLatin1String("planned")),
    std::pair(State::LeftOut, QLatin1String("left_out")),
    std::pair(State::Intended, QLatin1String("intended")),
    std::pair(State::Changed, QLatin1String("changed")),
    std::pair(State::Refused, QLatin1String("refused")),
    std::pair(State::Partial, QLatin1String("partial")),
    std::pair(State::Unknown, QLatin1String("unknown")),
};

} // namespace

QLatin1String toText(BulkEntry::State state)
{
    for (const auto &[value, name] : names) {
        if (value == state)
            return name;
    }
    return {};
}

std::optional<BulkEntry::State> bulkStateFromText(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace passwright
