// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlStatements.h"

namespace passwright {

//! Reads rows over a connection: by a statement that is prepared for this time alone, as within a transaction, or by
//! one that stays prepared. Synchronous.
class SqlReader
{
public:
    //! Both must outlive it. NOLINTNEXTLINE(google-explicit-constructor): whoever has the one has the other
    SqlReader(QSqlDatabase &database, SqlStatements *kept = nullptr);

    [[nodiscard]] QSqlDatabase &database() const { return m_database; }

    //! Binds the values to the statement's question marks; \p visit gets row after row.
    Result<Done> read(const QString &statement, const QVariantList &values, const SqlStatements::Visit &visit) const;

private:
    QSqlDatabase &m_database;
    SqlStatements *m_kept;
};

} // namespace passwright
