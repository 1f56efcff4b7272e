// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/domain/UserLookup.h"
#include "models/sql/SqlCipher.h"
#include "models/sql/SqlDialect.h"

#include <QHash>
#include <QSqlDatabase>

namespace passwright {

//! Finds the users that keys mean, in two statements whatever their number. Synchronous, one use.
class SqlLookUp
{
public:
    //! Both must outlive it.
    SqlLookUp(QSqlDatabase &database, const SqlDialect &dialect, const SqlCipher &cipher);

    //! In the order of the keys, one for each.
    [[nodiscard]] Result<QList<UserLookup>> run(const QList<UserKey> &keys);

private:
    using Found = QHash<QString, QList<Account>>;

    //! Those whose \p column is one of the values, by it.
    [[nodiscard]] Result<Found> having(const QString &column, const QStringList &values, QString Account::*field) const;

    QSqlDatabase &m_database;
    const SqlDialect &m_dialect;
    const SqlCipher &m_cipher;
};

} // namespace passwright
