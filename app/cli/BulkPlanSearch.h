// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"

namespace passwright {

//! Finds the plan of a bulk reset that was begun before.
class BulkPlanSearch
{
public:
    //! The newest plan in \p folder that was made from \p source on this connection; null where there is none. Those that
    //! were never run are taken away. Reads files: not in the main thread.
    [[nodiscard]] static Result<BulkPlan::Opened> newest(const QString &folder, const QString &source, const QString &profileId);
};

} // namespace passwright
