// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/NewUser.h"
#include "models/sql/SqlDialect.h"
#include "models/sql/SqlReader.h"
#include "models/sql/SqlScalars.h"
#include "models/sql/SqlUserRow.h"

#include <QHash>

namespace passwright {

//! The table zato_sso_user. Synchronous, within whatever transaction is open.
class SqlUserTable
{
public:
    using Found = Result<std::optional<SqlUserRow>>;
    struct Change
    {
        QString column;
        QVariant value;
    };

    //! Looks by \p reader.
    SqlUserTable(const SqlReader &reader, const SqlDialect &dialect, const SqlCipher &cipher);

    //! Without these a table is no zato_sso_user.
    [[nodiscard]] static QStringList neededColumns();

    //! The row's id.
    [[nodiscard]] static SqlScalars::Question rowIdOf(const QString &userId);

    Found byId(const QString &userId);
    Found byName(const QString &userName);
    //! Those of these rows that are there.
    Result<QHash<qint64, SqlUserRow>> byRowIds(const QList<qint64> &ids);
    //! The first rows, as they are stored.
    Result<QList<SqlUserRow>> sample(int rows);
    //! How many may enter as a super-user at this time, with \p exceptUserId left out.
    Result<int> activeSuperUsers(const QString &exceptUserId, const QDateTime &nowUtc);

    Result<Done> update(qint64 id, const QList<Change> &changes);
    //! Approved, sign-up final; gives the new user_id. \p isPasswordSet: somebody knows the password.
    Result<QString> insert(const NewUser &user, const PasswordHash &hash, const QDateTime &expiry, const QDateTime &nowUtc,
        const RandomSource &random, bool isPasswordSet = true);

private:
    Found one(const QString &column, const QVariant &value);

    SqlReader m_reader;
    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
    const SqlCipher &m_cipher;
};

} // namespace passwright
