// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserTable.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlManyRows.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlTime.h"
#include "models/sql/UserId.h"

namespace passwright {
namespace {

QString selectUsers(const SqlDialect &dialect, const QString &rest)
{
    return QStringLiteral("SELECT ") + SqlUserRow::selected(dialect) + QStringLiteral(" FROM zato_sso_user ") + rest;
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

SqlUserTable::SqlUserTable(const SqlReader &reader, const SqlDialect &dialect, const SqlCipher &cipher)
    : m_reader(reader)
    , m_database(reader.database())
    , m_dialect(dialect)
    , m_cipher(cipher)
{
}

QStringList SqlUserTable::neededColumns()
{
    return SqlUserRow::columns()
        + QStringList{QStringLiteral("password_is_set"), QStringLiteral("approval_status_mod_time"),
            QStringLiteral("approval_status_mod_by")};
}

SqlScalars::Question SqlUserTable::rowIdOf(const QString &userId)
{
    return {.select = QStringLiteral("SELECT id FROM zato_sso_user WHERE user_id = ? LIMIT 1"), .values = {userId}};
}

SqlUserTable::Found SqlUserTable::byId(const QString &userId)
{
    return one(QStringLiteral("user_id"), userId);
}

SqlUserTable::Found SqlUserTable::byName(const QString &userName)
{
    auto found = one(QStringLiteral("username"), userName);
    // Some collations of MariaDB take Joan and "joan " for joan.
    if (found.ok() && *found && (*found)->account.userName != userName)
        return std::optional<SqlUserRow>();
    return found;
}

SqlUserTable::Found SqlUserTable::one(const QString &column, const QVariant &value)
{
    std::optional<SqlUserRow> found;
    const auto read = m_reader.read(selectUsers(m_dialect, QStringLiteral("WHERE %1 = ?").arg(column)), {value},
        [this, &found](const QSqlQuery &query) { found = found ? found : SqlUserRow::fromQuery(query, m_cipher); });
    if (!read.ok())
        return read.error();
    return found;
}

Result<QHash<qint64, SqlUserRow>> SqlUserTable::byRowIds(const QList<qint64> &ids)
{
    QHash<qint64, SqlUserRow> rows;
    rows.reserve(ids.size());
    const auto read = SqlManyRows(m_reader).select(selectUsers(m_dialect, QStringLiteral("WHERE id")), {ids.begin(), ids.end()},
        [this, &rows](const QSqlQuery &query) {
            const SqlUserRow row = SqlUserRow::fromQuery(query, m_cipher);
            rows.insert(row.id, row);
        });
    if (!read.ok())
        return read.error();
    return rows;
}

Result<QList<SqlUserRow>> SqlUserTable::sample(int rows)
{
    auto query = execute(m_database, selectUsers(m_dialect, QStringLiteral("ORDER BY id LIMIT ?")), {rows});
    if (!query.ok())
        return query.error();
    QList<SqlUserRow> sample;
    while (query->next())
        sample << SqlUserRow::fromQuery(*query, m_cipher);
    if (query->lastError().isValid())
        return errorFromDriver(query->lastError(), m_database);
    return sample;
}

Result<int> SqlUserTable::activeSuperUsers(const QString &exceptUserId, const QDateTime &nowUtc)
{
    auto query = execute(m_database, selectUsers(m_dialect, QStringLiteral("WHERE is_super_user = ? AND user_id <> ?")),
        {m_dialect.boolean(true), exceptUserId});
    if (!query.ok())
        return query.error();
    int count = 0;
    while (query->next()) {
        const SqlUserRow row = SqlUserRow::fromQuery(*query, m_cipher);
        count += row.mayEnter() && row.hash && !row.account.isExpired(nowUtc) ? 1 : 0;
    }
    if (query->lastError().isValid())
        return errorFromDriver(query->lastError(), m_database);
    return count;
}

Result<Done> SqlUserTable::update(qint64 id, const QList<Change> &changes)
{
    QStringList assignments;
    QVariantList values;
    for (const Change &change : changes) {
        assignments << change.column + QLatin1String(" = ?");
        values << change.value;
    }
    values << id;
    const auto updated = execute(m_database,
        QStringLiteral("UPDATE zato_sso_user SET %1 WHERE id = ?").arg(assignments.join(QLatin1String(", "))), values);
    if (!updated.ok())
        return updated.error();
    if (updated->numRowsAffected() != 1)
        return Error{.kind = Error::Kind::Damaged, .subject = m_database.databaseName(), .detail = QStringLiteral("the user's row is gone")};
    return Done{};
}

Result<QString> SqlUserTable::insert(const NewUser &user, const PasswordHash &hash, const QDateTime &expiry, const QDateTime &nowUtc,
    const RandomSource &random, bool isPasswordSet)
{
    const QString userId = newUserId(random);
    const QString now = dateTimeToSql(nowUtc);
    const auto flag = [this](bool value) { return m_dialect.boolean(value); };
    const auto sealed = [&](const QString &text) {
        return m_cipher.fresh(Secret::fromString(text), nowUtc, random).toVariant();
    };
    const QString none = QStringLiteral("null"); // JSON, as Zato writes it
    const QList<Change> columns{
        {QStringLiteral("user_id"), userId},
        {QStringLiteral("is_active"), flag(true)},
        {QStringLiteral("is_internal"), flag(false)},
        {QStringLiteral("is_super_user"), flag(user.isSuperUser)},
        {QStringLiteral("is_locked"), flag(false)},
        {QStringLiteral("creation_ctx"), none},
        {QStringLiteral("approval_status"), QStringLiteral("approved")},
        {QStringLiteral("approval_status_mod_time"), now},
        {QStringLiteral("approval_status_mod_by"), QStringLiteral("auto")},
        {QStringLiteral("username"), user.userName},
        {QStringLiteral("password"), m_cipher.fresh(Secret::taking(hash.toString()), nowUtc, random).toVariant()},
        {QStringLiteral("password_is_set"), flag(isPasswordSet)},
        {QStringLiteral("password_must_change"), flag(user.mustChange)},
        {QStringLiteral("password_last_set"), now},
        {QStringLiteral("password_expiry"), dateTimeToSql(expiry)},
        {QStringLiteral("sign_up_status"), QStringLiteral("final")},
        {QStringLiteral("sign_up_time"), now},
        {QStringLiteral("sign_up_confirm_token"), QStringLiteral("passwright.") + newUserId(random)},
        {QStringLiteral("email"), user.email.isEmpty() ? QVariant(QStringLiteral("")) : sealed(user.email)},
        {QStringLiteral("display_name"), orNull(user.displayName)},
        {QStringLiteral("first_name"), orNull(user.firstName)},
        {QStringLiteral("middle_name"), orNull(user.middleName)},
        {QStringLiteral("last_name"), orNull(user.lastName)},
        {QStringLiteral("display_name_upper"), orNull(user.displayName.toUpper())},
        {QStringLiteral("first_name_upper"), orNull(user.firstName.toUpper())},
        {QStringLiteral("middle_name_upper"), orNull(user.middleName.toUpper())},
        {QStringLiteral("last_name_upper"), orNull(user.lastName.toUpper())},
        {QStringLiteral("is_rate_limit_active"), flag(false)},
        {QStringLiteral("rate_limit_check_parent_def"), flag(false)},
        {QStringLiteral("is_totp_enabled"), flag(false)},
        {QStringLiteral("opaque1"), none},
    };
    QStringList names;
    QStringList marks;
    QVariantList values;
    for (const Change &column : columns) {
        names << column.column;
        marks << QStringLiteral("?");
        values << column.value;
    }
    const auto inserted = execute(m_database,
        QStringLiteral("INSERT INTO zato_sso_user (%1) VALUES (%2)").arg(names.join(QLatin1String(", ")), marks.join(QLatin1String(", "))),
        values);
    if (!inserted.ok())
        return inserted.error();
    return userId;
}

} // namespace passwright
