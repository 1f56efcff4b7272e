// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditBatches.h"

#include <QSqlDatabase>

#include <memory>

namespace passwright {

//! The rows of a trail on a server.
class ServerAuditBatches
{
public:
    //! So many that a statement takes a second or two.
    static constexpr int rowsOfStatement = 200'000;

    //! \p database must outlive it. \p rows: the most of one statement, which has a time-out. Null where this is no server.
    [[nodiscard]] static std::unique_ptr<AuditBatches> of(const QSqlDatabase &database, int rows = rowsOfStatement);
};

} // namespace passwright
