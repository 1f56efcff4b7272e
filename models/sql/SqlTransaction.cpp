// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlTransaction.h"

#include "models/sql/SqlStatement.h"

namespace passwright {

SqlTransaction::SqlTransaction(QSqlDatabase &database, const SqlDialect &dialect)
    : m_database(database)
    , m_dialect(dialect)
{
}

SqlTransaction::~SqlTransaction()
{
    if (m_open)
        rollback();
}

Result<Done> SqlTransaction::begin()
{
    const auto begun = execute(m_database, m_dialect.beginWrite());
    if (!begun.ok())
        return begun.error();
    m_open = true;
    return Done{};
}

Result<Done> SqlTransaction::commit()
{
    const auto committed = execute(m_database, m_dialect.commit());
    if (!committed.ok()) {
        rollback();
        return committed.error();
    }
    m_open = false;
    return Done{};
}

void SqlTransaction::rollback()
{
    m_open = false;
    // A failure means that the database has rolled back by itself.
    (void)execute(m_database, m_dialect.rollback());
}

} // namespace passwright
