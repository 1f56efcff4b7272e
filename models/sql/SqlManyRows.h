// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlReader.h"

namespace passwright {

//! Statements about many rows at once, in as few of them as databases take. Synchronous, within whatever
//! transaction is open; part of the rows may be done where it fails.
class SqlManyRows
{
public:
    explicit SqlManyRows(const SqlReader &reader);

    //! \p statement up to the column that is one of \p values: "SELECT a FROM t WHERE b". In no order.
    Result<Done> select(const QString &statement, const QVariantList &values, const SqlStatements::Visit &visit) const;
    //! Likewise, "DELETE FROM t WHERE b".
    Result<Done> remove(const QString &statement, const QVariantList &values) const;
    //! \p statement up to VALUES; \p values row after row, each of \p columns.
    Result<Done> insert(const QString &statement, int columns, const QVariantList &values) const;

private:
    SqlReader m_reader;
};

} // namespace passwright
