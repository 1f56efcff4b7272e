// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordRules.h"
#include "models/sql/SqlDialect.h"

#include <QDateTime>

namespace passwright {

//! The tables of a database: Zato's, and beside them our own, which have a version.
class SqlSchema
{
public:
    static constexpr int currentVersion = 5;

    //! What was found in a database.
    struct Found
    {
        int version = 0; //!< of our tables; 0: none there
        bool isOwn = false;
    };

    SqlSchema(QSqlDatabase &database, const SqlDialect &dialect);

    //! Errors: NotADatabase, NotOurs (no usable users table), SchemaTooNew (detail: the version), Damaged (with
    //! code "db.unfinished" where making it was cut off).
    Result<Found> inspect();

    //! Our own tables, where they are not there yet. Within a transaction where the dialect makes tables in one.
    Result<Done> createOurTables();
    //! Zato's layout in an empty database, and our own tables; the settings first, by which a database is told that was
    //! left half-made. Within a transaction where the dialect makes tables in one.
    Result<Done> createAllTables();
    //! Within a transaction: that the tables are there, at the current version.
    Result<Done> describe(bool own);
    //! A transaction of its own; another process may have done it before.
    Result<Done> upgrade();

private:
    Result<Done> createZatoLayout();
    Result<Done> createTablesBesideSettings();
    Result<Done> upgradeFrom1();
    Result<Done> upgradeFrom2();
    Result<Done> upgradeFrom4();
    Result<Found> unfinished();

    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
};

//! The name of a backup beside \p path that is not taken: `<name>.backup-<UTC stamp>`.
[[nodiscard]] QString backupPath(const QString &path, const QDateTime &nowUtc);

} // namespace passwright
