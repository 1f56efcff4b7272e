// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlDialect.h"
#include "models/sql/SqlUserIndexed.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <limits>

namespace passwright {

//! What searches read in place of the users themselves, and how it follows them.
//!
//! Triggers note each user who is added, changed or removed, whoever does it, in passwright_user_changed; later
//! the keys of those users are made anew. Synchronous, on the thread of its connection.
class SqlUserIndex
{
public:
    //! Users that are read at once, and the notes that one search works off before it answers with what there is.
    static constexpr int batch = 2000;
    //! Users whose keys are brought in by one statement, which takes some seconds for them: a server ends one that
    //! takes a minute.
    static constexpr int part = 100000;

    //! Both must outlive it.
    SqlUserIndex(const SqlReader &reader, const SqlDialect &dialect);

    //! Within a transaction: the tables and triggers, with every user noted.
    static Result<Done> create(QSqlDatabase &database, const SqlDialect &dialect);

    //! How many notes there are, up to one.
    [[nodiscard]] static SqlScalars::Question isBehind();

    //! Within a transaction: everybody is listed anew.
    static Result<Done> noteEverybody(QSqlDatabase &database);

    //! Works off the oldest notes, at most \c batch of them, or all, in a transaction of its own under the write
    //! lock; in none where nothing was noted. All takes about a minute for a million users. An e-mail address that is encrypted is not listed: it would lie open here. Busy where another
    //! process holds the lock.
    Result<Done> follow() { return follow(batch); }
    Result<Done> followWholly() { return follow(all); }

private:
    static constexpr int all = std::numeric_limits<int>::max();
    //! What triggers wrote down.
    struct Notes
    {
        QVariantList sequences = {};
        QList<qint64> ids = {}; //!< sorted, none twice
    };

    Result<Done> follow(int limit);
    Result<Notes> notes(int limit);
    Result<Done> renew(const QList<qint64> &ids);
    Result<Done> renewPart(const QList<qint64> &ids);
    Result<Done> renewBatch(const SqlReader &reader, SqlUserIndexed &indexed, const QList<qint64> &ids);

    SqlReader m_reader;
    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
};

} // namespace passwright
