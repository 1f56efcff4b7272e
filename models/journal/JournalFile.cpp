// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/journal/JournalFile.h"

#include "models/audit/AuditTrail.h"
#include "models/audit/DriverError.h"
#include "models/journal/JournalIntents.h"
#include "models/sql/SqlFile.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlTransaction.h"

#include <QFileInfo>
#include <QUuid>

namespace passwright {
namespace {

constexpr int applicationId = 0x50574a4c; // "PWJL", in SQLite's header
const auto versionPragma = QStringLiteral("PRAGMA user_version");

Result<int> number(QSqlDatabase &database, const QString &pragma)
{
    auto query = execute(database, pragma);
    if (!query.ok())
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<Done> setNumber(QSqlDatabase &database, const QString &pragma, int value)
{
    if (const auto set = execute(database, QStringLiteral("%1 = %2").arg(pragma).arg(value)); !set.ok())
        return set.error();
    return Done{};
}

} // namespace

JournalFile::JournalFile(QString path, const SqlDialect &dialect)
    : m_path(std::move(path))
    , m_dialect(dialect)
{
}

Result<Done> JournalFile::provide() const
{
    const SqlFile target(m_path);
    if (QFileInfo::exists(m_path))
        return target.checkUsable();
    if (const auto folder = target.createFolder(); !folder.ok())
        return folder.error();
    const SqlFile draft(m_path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128));
    Result<Done> done = draft.createPrivate();
    if (done.ok())
        done = fill(draft.path());
    if (done.ok())
        done = draft.publishAs(m_path);
    if (done.ok())
        return done;
    draft.remove();
    if (QFileInfo::exists(m_path))
        return target.checkUsable();
    Error error = done.error();
    error.subject = m_path;
    return error;
}

Result<Done> JournalFile::fill(const QString &draft) const
{
    const QString connection = QStringLiteral("passwright-journal-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<Done> done = Done{};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(draft);
        done = database.open() ? build(database) : Result<Done>(errorFromDriver(database.lastError(), database));
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

Result<Done> JournalFile::build(QSqlDatabase &database) const
{
    // Before others can see the file: changing it needs the file alone.
    if (const auto tuned = m_dialect.tuneOwn(database); !tuned.ok())
        return tuned.error();
    SqlTransaction transaction(database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    if (const auto trail = AuditTrail(database).createTable(); !trail.ok())
        return trail.error();
    if (const auto intents = JournalIntents(database).createTable(); !intents.ok())
        return intents.error();
    if (const auto set = setNumber(database, QStringLiteral("PRAGMA application_id"), applicationId); !set.ok())
        return set.error();
    if (const auto set = setNumber(database, versionPragma, currentVersion); !set.ok())
        return set.error();
    return transaction.commit();
}

Result<Done> JournalFile::adopt(QSqlDatabase &database) const
{
    const auto kind = number(database, QStringLiteral("PRAGMA application_id"));
    if (!kind.ok())
        return kind.error();
    if (*kind != applicationId)
        return Error{.kind = Error::Kind::Damaged, .subject = database.databaseName(), .detail = QStringLiteral("this is no journal")};
    const auto version = number(database, versionPragma);
    if (!version.ok())
        return version.error();
    if (*version > currentVersion)
        return Error{.kind = Error::Kind::SchemaTooNew, .subject = database.databaseName(), .detail = QString::number(*version)};
    if (*version < 1)
        return Error{.kind = Error::Kind::Damaged, .subject = database.databaseName(), .detail = QStringLiteral("it has no version")};
    return *version < currentVersion ? upgrade(database) : Result<Done>(Done{});
}

// Version 2 keeps the bulk reset that a row belongs to. Another program may do the same at once.
Result<Done> JournalFile::upgrade(QSqlDatabase &database) const
{
    SqlTransaction transaction(database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    if (const auto trail = AuditTrail(database).createTable(); !trail.ok())
        return trail.error();
    if (const auto set = setNumber(database, versionPragma, currentVersion); !set.ok())
        return set.error();
    return transaction.commit();
}

} // namespace passwright
