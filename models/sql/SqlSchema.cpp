// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlSchema.h"

#include "models/audit/AuditTrail.h"
#include "models/sql/SqlSettings.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlThrottle.h"
#include "models/sql/SqlTransaction.h"
#include "models/sql/SqlUserIndex.h"
#include "models/sql/SqlUserTable.h"

#include <QFileInfo>

namespace passwright {

SqlSchema::SqlSchema(QSqlDatabase &database, const SqlDialect &dialect)
    : m_database(database)
    , m_dialect(dialect)
{
}

Result<SqlSchema::Found> SqlSchema::inspect()
{
    const auto columns = m_dialect.columns(m_database, QStringLiteral("zato_sso_user"));
    if (!columns.ok())
        return columns.error();
    for (const QString &needed : SqlUserTable::neededColumns()) {
        if (!columns->contains(needed, Qt::CaseInsensitive))
            return Error{.kind = Error::Kind::NotOurs,
                         .subject = m_database.databaseName(),
                         .detail = columns->isEmpty() ? QStringLiteral("no table zato_sso_user")
                                                      : QStringLiteral("no column zato_sso_user.%1").arg(needed)};
    }
    const auto settingsColumns = m_dialect.columns(m_database, QStringLiteral("passwright_settings"));
    if (!settingsColumns.ok())
        return settingsColumns.error();
    if (settingsColumns->isEmpty())
        return Found{};

    SqlSettings settings(m_database);
    const auto version = settings.schemaVersion();
    if (!version.ok())
        return version.error().kind == Error::Kind::Damaged && !m_dialect.makesTablesInTransaction() ? unfinished() : version.error();
    if (*version > currentVersion)
        return Error{.kind = Error::Kind::SchemaTooNew, .subject = m_database.databaseName(), .detail = QString::number(*version)};
    const auto own = settings.isOwn();
    if (!own.ok())
        return own.error();
    return Found{.version = *version, .isOwn = *own};
}

// Tables without a word about them: a server that makes tables outside of transactions was cut off. Where users are,
// ours were being added, and that can be done again.
Result<SqlSchema::Found> SqlSchema::unfinished()
{
    auto anybody = execute(m_database, QStringLiteral("SELECT 1 FROM zato_sso_user LIMIT 1"));
    if (!anybody.ok())
        return anybody.error();
    if (anybody->next())
        return Found{};
    return Error{.kind = Error::Kind::Damaged,
                 .subject = m_database.databaseName(),
                 .detail = QStringLiteral("making this database was cut off: drop its tables, then make it again"),
                 .code = QStringLiteral("db.unfinished")};
}

Result<Done> SqlSchema::createZatoLayout()
{
    const QStringList statements = m_dialect.zatoLayout();
    for (const QString &statement : statements) {
        if (const auto made = execute(m_database, statement); !made.ok())
            return made.error();
    }
    return Done{};
}

Result<Done> SqlSchema::createOurTables()
{
    auto done = SqlSettings(m_database).createTable(m_dialect);
    return done.ok() ? createTablesBesideSettings() : done;
}

Result<Done> SqlSchema::createAllTables()
{
    auto done = SqlSettings(m_database).createTable(m_dialect);
    if (done.ok())
        done = createZatoLayout();
    return done.ok() ? createTablesBesideSettings() : done;
}

Result<Done> SqlSchema::createTablesBesideSettings()
{
    auto done = SqlThrottle(m_database, {}).createTable(m_dialect);
    if (done.ok())
        done = AuditTrail(m_database).createTable();
    if (done.ok())
        done = SqlUserIndex::create(m_database, m_dialect);
    return done;
}

Result<Done> SqlSchema::describe(bool own)
{
    SqlSettings settings(m_database);
    auto done = settings.setSchemaVersion(currentVersion);
    return done.ok() ? settings.setOwn(own) : done;
}

Result<Done> SqlSchema::upgrade()
{
    SqlTransaction transaction(m_database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    SqlSettings settings(m_database);
    const auto version = settings.schemaVersion();
    if (!version.ok())
        return version.error();
    if (*version == 1) {
        if (const auto upgraded = upgradeFrom1(); !upgraded.ok())
            return upgraded.error();
    }
    if (*version <= 2) {
        if (const auto upgraded = upgradeFrom2(); !upgraded.ok())
            return upgraded.error();
    }
    if (*version == 3 || *version == 4) {
        if (const auto upgraded = upgradeFrom4(); !upgraded.ok())
            return upgraded.error();
    }
    if (const auto set = settings.setSchemaVersion(currentVersion); !set.ok())
        return set.error();
    return transaction.commit();
}

// Version 2 keeps the one-time code that was used last.
Result<Done> SqlSchema::upgradeFrom1()
{
    const auto added = execute(m_database,
        QStringLiteral("ALTER TABLE passwright_throttle ADD COLUMN totp_step ") + m_dialect.bigIntegerType());
    if (!added.ok())
        return added.error();
    return Done{};
}

// Version 3 names the bulk reset in the trail, and keeps an index for searches.
Result<Done> SqlSchema::upgradeFrom2()
{
    if (const auto trail = AuditTrail(m_database).createTable(); !trail.ok())
        return trail.error();
    return SqlUserIndex::create(m_database, m_dialect);
}

// Version 4 lists names as SearchWords folds them since, and more of them; version 5 tells in their keys which of a
// user's pairs comes first (SqlUserKeys).
Result<Done> SqlSchema::upgradeFrom4()
{
    for (const char *statement : {"DELETE FROM passwright_user_order", "DELETE FROM passwright_user_indexed"}) {
        if (const auto emptied = execute(m_database, QString::fromLatin1(statement)); !emptied.ok())
            return emptied.error();
    }
    return SqlUserIndex::noteEverybody(m_database);
}

QString backupPath(const QString &path, const QDateTime &nowUtc)
{
    const QString first = path + QStringLiteral(".backup-") + nowUtc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString name = first;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(first).arg(i);
    return name;
}

} // namespace passwright
