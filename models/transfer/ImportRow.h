// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/ImportVerdict.h"
#include "models/domain/ImportedUser.h"

namespace passwright {

//! One row of a list of users, and what an import says of it.
struct ImportRow
{
    qint64 line = 0; //!< of the file, from 1
    ImportedUser user = {};
    bool isDuplicate = false;   //!< the user stands further up already: refused
    ImportVerdict verdict = {}; //!< a column that cannot be read: refused with E008002, its detail names it
};

} // namespace passwright
