// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlDialect.h"

namespace passwright {

//! A transaction that holds the write lock; rolled back at the end of its life unless committed.
class SqlTransaction
{
public:
    SqlTransaction(QSqlDatabase &database, const SqlDialect &dialect);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    Result<Done> begin();
    //! After an error the transaction is rolled back, as far as the database still answers.
    Result<Done> commit();

private:
    void rollback();

    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
    bool m_open = false;
};

} // namespace passwright
