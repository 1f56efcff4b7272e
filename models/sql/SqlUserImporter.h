// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserImporter.h"
#include "models/sql/SqlUserImport.h"
#include "models/sql/SqlWorker.h"

#include <QThreadPool>

#include <atomic>

namespace passwright {

//! Imports into one database. A batch is judged on the worker's thread, its keys are derived beside it, and
//! then it is written there.
class SqlUserImporter final : public UserImporter
{
public:
    //! \p worker must outlive it.
    explicit SqlUserImporter(SqlWorker &worker);
    //! A batch that is not being written yet is given up (Error Cancelled).
    ~SqlUserImporter() override;
    Q_DISABLE_COPY_MOVE(SqlUserImporter)

    Task<QList<ImportVerdict>> judge(const QList<ImportedUser> &users, const CallContext &context) override;
    Task<Batch> bring(const QList<ImportedUser> &users, const CallContext &context) override;

private:
    Result<Batch> run(const QList<ImportedUser> &users, const CallContext &context);
    Result<SqlUserImport::Hashes> derive(const QList<ImportedUser> &users, const QList<ImportVerdict> &verdicts);

    SqlWorker &m_worker;
    std::atomic<bool> m_isClosing = false;
    QThreadPool m_keys;
    QThreadPool m_batches; // last: its thread uses all of the above
};

} // namespace passwright
