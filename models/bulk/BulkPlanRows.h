// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkPlan.h"

#include <QSqlDatabase>

namespace passwright {

//! The rows of a plan in its file. Synchronous, on the connection's thread; whoever calls brings the transaction.
class BulkPlanRows
{
public:
    explicit BulkPlanRows(QSqlDatabase &database);

    Result<Done> createTable();
    Result<Done> add(const QList<BulkEntry> &entries);
    Result<Done> record(const QList<BulkEntry> &entries);
    Result<QList<bool>> contains(const QStringList &userIds);
    Result<BulkPlan::Page> page(const BulkPlan::Query &query);
    Result<QList<BulkEntry>> notKept(qint64 after, int most);
    //! \p isGenerated: what was changed and is not kept counts as not handed over.
    Result<BulkCounts> counts(bool isGenerated);
    //! Whether a row was ever sent.
    Result<bool> isBegun();

private:
    QSqlDatabase &m_database;
};

} // namespace passwright
