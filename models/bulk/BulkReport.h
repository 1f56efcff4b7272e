// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"

namespace passwright {

//! What became of a bulk reset, as CSV for people: line, user_id, username, name, verdict, outcome, codes, cid,
//! password_expiry, must_change. No password. Synchronous writing happens on a thread of the pool.
class BulkReport
{
public:
    //! To a new file, mode 0600; gives the number of rows. Errors: AlreadyExists, CannotWrite, NoSpace, and the
    //! plan's. The file is there whole or not at all.
    static Task<qint64> write(const BulkPlan::Opened &plan, const QString &path);
};

} // namespace passwright
