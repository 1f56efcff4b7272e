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
    static constexpr int currentVersion = 3;

    //! What was found in a database.
    struct Found
    {
        int version = 0; //!< of our tables; 0: none there
        bool isOwn = false;
    };

    SqlSchema(QSqlDatabase &database, const SqlDialect &dialect);

    //! Errors: NotADatabase, NotOurs (no usable users table), SchemaTooNew (detail: the version), Damaged.
    Result<Found> inspect();

    //! Within a transaction: Zato's layout in an empty database.
    Result<Done> createZatoLayout();
    //! Within a transaction: our own tables, at the current version.
    Result<Done> createOurTables(bool own, const QDateTime &nowUtc);
    //! A transaction of its own; another process may have done it before.
    Result<Done> upgrade();

private:
    Result<Done> upgradeFrom1();
    Result<Done> upgradeFrom2();

    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
};

//! The name of a backup beside \p path that is not taken: `<name>.backup-<UTC stamp>`.
[[nodiscard]] QString backupPath(const QString &path, const QDateTime &nowUtc);

} // namespace passwright
