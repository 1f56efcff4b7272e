// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditBatch.h"

namespace passwright {

//! All rows of a trail in their order, as an engine gives them quickest.
class AuditBatches
{
public:
    virtual ~AuditBatches() = default;

    //! Adds the next rows to \p batch, which is empty, until it is full; none at the end. False where they cannot be
    //! read, or not so.
    [[nodiscard]] virtual bool read(AuditBatch &batch) = 0;
};

} // namespace passwright
