// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlReader.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlStatement.h"

namespace passwright {

SqlReader::SqlReader(QSqlDatabase &database, SqlStatements *kept)
    : m_database(database)
    , m_kept(kept)
{
}

Result<Done> SqlReader::read(const QString &statement, const QVariantList &values, const SqlStatements::Visit &visit) const
{
    if (m_kept)
        return m_kept->read(m_database, statement, values, visit);
    auto query = execute(m_database, statement, values);
    if (!query.ok())
        return query.error();
    while (query->next())
        visit(*query);
    if (query->lastError().isValid())
        return errorFromDriver(query->lastError(), m_database);
    return Done{};
}

} // namespace passwright
