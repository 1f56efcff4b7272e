// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"

#include <QSqlDatabase>

namespace passwright {

//! The header of a plan in its file: one row of JSON, without a secret. Synchronous, on the connection's thread.
class BulkPlanHeader
{
public:
    explicit BulkPlanHeader(QSqlDatabase &database);

    Result<Done> createTable();
    Result<Done> write(const BulkPlan::Header &header);
    //! Error Damaged where there is none.
    Result<BulkPlan::Header> read();

private:
    QSqlDatabase &m_database;
};

} // namespace passwright
