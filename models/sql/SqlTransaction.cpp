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
    auto begun = m_dialect.beginWrite(m_database);
    m_open = begun.ok();
    if (!m_open)
        rollback(); // it may have begun and not got the lock
    return begun;
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
