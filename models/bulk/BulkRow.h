// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"
#include "models/domain/UserLookup.h"

#include <optional>

namespace passwright {

//! One row of what a bulk reset is made from.
struct BulkRow
{
    qint64 number = 0; //!< 1, 2, 3 ... in the source's order
    qint64 line = 0;   //!< of a file; 0: none
    UserKey key = {};
    std::optional<Secret> newPassword = {};
    std::optional<int> expiryDays = {};
    std::optional<bool> mustChange = {};
    QString reason = {};
    QString badColumn = {}; //!< the column whose value cannot be read, or the one that is missing; empty: none
};

} // namespace passwright
