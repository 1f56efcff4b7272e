// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlLookUp.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlUserRow.h"

namespace passwright {

SqlLookUp::SqlLookUp(QSqlDatabase &database, const SqlDialect &dialect, const SqlCipher &cipher)
    : m_database(database)
    , m_dialect(dialect)
    , m_cipher(cipher)
{
}

Result<QList<UserLookup>> SqlLookUp::run(const QList<UserKey> &keys)
{
    QStringList ids;
    QStringList names;
    for (const UserKey &key : keys) {
        if (!key.userId.isEmpty())
            ids << key.userId;
        else if (!key.userName.isEmpty())
            names << key.userName;
    }
    const auto byId = having(QStringLiteral("user_id"), ids, &Account::userId);
    if (!byId.ok())
        return byId.error();
    const auto byName = having(QStringLiteral("username"), names, &Account::userName);
    if (!byName.ok())
        return byName.error();

    QList<UserLookup> lookups;
    lookups.reserve(keys.size());
    for (const UserKey &key : keys)
        lookups << UserLookup::judge(key, key.userId.isEmpty() ? byName->value(key.userName) : byId->value(key.userId));
    return lookups;
}

Result<SqlLookUp::Found> SqlLookUp::having(const QString &column, const QStringList &values, QString Account::*field) const
{
    Found found;
    if (values.isEmpty())
        return found;
    QVariantList bound;
    for (const QString &value : values)
        bound << value;
    const QStringList marks(values.size(), QStringLiteral("?"));
    auto rows = execute(m_database,
        QStringLiteral("SELECT %1 FROM zato_sso_user WHERE %2 IN (%3)")
            .arg(SqlUserRow::selected(m_dialect), column, marks.join(QLatin1String(", "))),
        bound);
    if (!rows.ok())
        return rows.error();
    while (rows->next()) {
        const Account account = SqlUserRow::fromQuery(*rows, m_cipher).account;
        found[account.*field] << account;
    }
    if (rows->lastError().isValid())
        return errorFromDriver(rows->lastError(), m_database);
    return found;
}

} // namespace passwright
