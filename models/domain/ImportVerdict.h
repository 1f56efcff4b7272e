// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Outcome.h"

#include <QStringList>

namespace passwright {

//! What an import does with one user, or would do.
struct ImportVerdict
{
    enum class Kind {
        Add,
        Change,
        Unchanged,
        Refused, //!< nothing of the row is taken
        NotKnown, //!< it was to be added or changed, and the answer to the commit was lost; an importer does not give it
    };
    Kind kind = Kind::Unchanged;
    QStringList fields = {};        //!< Change: which, by the names of the columns of zato_sso_user
    bool leavesPassword = false;    //!< a password was given, and the user is there already: theirs stays
    QList<Refusal> refusals = {};

    friend bool operator==(const ImportVerdict &, const ImportVerdict &) = default;
};

//! Stable names, such as "change".
[[nodiscard]] QLatin1String toText(ImportVerdict::Kind kind);

} // namespace passwright
