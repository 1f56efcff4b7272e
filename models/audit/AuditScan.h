// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditBatches.h"
#include "models/audit/AuditQuery.h"

#include <memory>
#include <optional>

namespace passwright {

//! Verifies a trail the quick way: rows come as the engine gives them quickest, and are hashed on another thread
//! meanwhile. It vouches for a whole chain alone: what it stumbles over is for AuditTrail::verify()
//! to name.
class AuditScan
{
public:
    //! With it go the batches, and what they hold of their connection.
    explicit AuditScan(std::unique_ptr<AuditBatches> batches);

    //! Whole, with its head and rows; nothing where it is not, or cannot be read so. Call it once.
    [[nodiscard]] std::optional<AuditVerdict> whole(const QByteArray &expectedHead);

private:
    std::unique_ptr<AuditBatches> m_batches;
};

} // namespace passwright
