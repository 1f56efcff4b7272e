// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkVerdict.h"

#include <array>

namespace passwright {
namespace {

using Kind = BulkVerdict::Kind;

constexpr std::array names{
    std::pair(Kind::WillChange, QLatin1String("will_change")),
    std::pair(Kind::WillNotHelp, QLatin1String("will_not_help")),
    std::pair(Kind::RefusedByPolicy, QLatin1String("refused_by_policy")),
    std::pair(Kind::UnknownUser, QLatin1String("unknown_user")),
    std::pair(Kind::Ambiguous, QLatin1String("ambiguous")),
    std::pair(Kind::Duplicate, QLatin1String("duplicate")),
    std::pair(Kind::OtherSuperUser, QLatin1String("other_super_user")),
    std::pair(Kind::OwnAccount, QLatin1String("own_account")),
    std::pair(Kind::InvalidRow, QLatin1String("invalid_row")),
};

} // namespace

QLatin1String toText(BulkVerdict::Kind kind)
{
    for (const auto &[value, name] : names) {
        if (value == kind)
            return name;
    }
    return {};
}

std::optional<BulkVerdict::Kind> bulkVerdictFromText(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace passwright
