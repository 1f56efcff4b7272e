// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Outcome.h"
#include "models/services/Preflight.h"

namespace passwright {

//! What a dry run says of a row: what a run would do with it.
struct BulkVerdict
{
    enum class Kind {
        WillChange,
        WillNotHelp,     //!< a new password alone does not let them in: notices say why
        RefusedByPolicy, //!< refusals say which rules
        UnknownUser,
        Ambiguous,       //!< several users have this name, or user_id and user name are of different ones
        Duplicate,       //!< the user stands further up already
        OtherSuperUser,  //!< must be named to be included
        OwnAccount,      //!< one's own password is changed elsewhere
        InvalidRow,      //!< a column cannot be read, or is missing: the refusal's detail names it
    };
    Kind kind = Kind::WillChange;
    QList<Refusal> refusals = {};
    QList<Preflight::Notice> notices = {};

    friend bool operator==(const BulkVerdict &, const BulkVerdict &) = default;
};

//! Stable names for the report, such as "will_change".
[[nodiscard]] QLatin1String toText(BulkVerdict::Kind kind);
[[nodiscard]] std::optional<BulkVerdict::Kind> bulkVerdictFromText(QStringView text);

} // namespace passwright
