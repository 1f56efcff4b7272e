// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/ServerAuditBatches.h"

#include "models/audit/DatabaseEngine.h"
#include "models/sql/MariaDbAuditBatches.h"
#include "models/sql/PostgresAuditBatches.h"

namespace passwright {

std::unique_ptr<AuditBatches> ServerAuditBatches::of(const QSqlDatabase &database, int rows)
{
    switch (engineOf(database)) {
    case DatabaseEngine::PostgreSql:
        return std::make_unique<PostgresAuditBatches>(database, rows);
    case DatabaseEngine::MariaDb:
        return std::make_unique<MariaDbAuditBatches>(database, rows);
    case DatabaseEngine::Sqlite:
        break;
    }
    return nullptr;
}

} // namespace passwright
