// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlDialect.h"

#include <QSqlDatabase>

namespace passwright {

//! What searches read in place of the users themselves, and how it follows them.
//!
//! Triggers note each user who is added, changed or removed, whoever does it, in passwright_user_changed; later
//! the keys of those users are made anew. Synchronous, on the thread of its connection.
class SqlUserIndex
{
public:
    //! Users that are brought up to date in one transaction.
    static constexpr int batch = 2000;
    //! How much of a backlog a search works off before it answers with what there is: batches.
    static constexpr int mostBatches = 10;

    //! Both must outlive it.
    SqlUserIndex(QSqlDatabase &database, const SqlDialect &dialect);

    //! Within a transaction: the tables and triggers, with every user noted.
    static Result<Done> create(QSqlDatabase &database, const SqlDialect &dialect);

    //! Works off what was noted until now, in transactions of its own under the write lock: at most \p batches of
    //! them, or all. An e-mail address that is encrypted is not listed: it would lie open here. Busy where another
    //! process holds the lock.
    Result<Done> follow(int batches = mostBatches);
    Result<Done> followWholly();

private:
    using Ids = QList<qint64>;

    Result<bool> isBehind();
    //! Whether there may be more.
    Result<bool> followBatch();
    Result<Done> renew(const Ids &ids);

    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
};

} // namespace passwright
