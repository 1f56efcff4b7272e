// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlStatement.h"

#include "models/audit/DriverError.h"

namespace passwright {

Result<QSqlQuery> execute(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return errorFromDriver(query.lastError(), database);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorFromDriver(query.lastError(), database);
    return query;
}

} // namespace passwright
