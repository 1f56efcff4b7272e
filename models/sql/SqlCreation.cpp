// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlCreation.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlAccountChange.h"
#include "models/sql/SqlCall.h"
#include "models/sql/SqlFile.h"
#include "models/sql/SqlSchema.h"
#include "models/sql/SqlSettings.h"
#include "models/sql/SqlStatement.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace passwright {
namespace {

bool isOurs(const QString &table)
{
    return table.startsWith(QLatin1String("zato_sso_")) || table.startsWith(QLatin1String("passwright_"));
}

} // namespace

SqlCreation::SqlCreation(const SqlStoreOptions &options, SqlRoom &room, NewUser firstSuperUser, PasswordRules rules)
    : m_options(options)
    , m_room(room)
    , m_firstSuperUser(std::move(firstSuperUser))
    , m_rules(std::move(rules))
{
    m_firstSuperUser.isSuperUser = true;
}

Result<Done> SqlCreation::checkFirstSuperUser() const
{
    const auto problems = SqlAccountChange::problems(m_firstSuperUser, PasswordPolicy(m_rules));
    if (!problems.isEmpty())
        return Error{.kind = Error::Kind::InvalidInput,
                     .subject = problems.first().detail,
                     .code = code(problems.first().status)};
    return Done{};
}

Result<Done> SqlCreation::run()
{
    if (auto checked = checkFirstSuperUser(); !checked.ok())
        return checked;
    if (QFileInfo::exists(m_options.path))
        return Error{.kind = Error::Kind::AlreadyExists, .subject = m_options.path};

    const QString draft = m_options.path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128);
    const SqlFile file(draft);
    if (const auto created = file.createPrivate(); !created.ok()) {
        Error error = created.error();
        error.subject = m_options.path;
        return error;
    }
    Result<Done> done = fill(draft);
    if (done.ok())
        done = file.publishAs(m_options.path);
    if (!done.ok())
        file.remove();
    return done;
}

Result<Done> SqlCreation::runIn(QSqlDatabase &database)
{
    auto done = checkFirstSuperUser();
    if (done.ok())
        done = checkEmpty(database);
    if (done.ok() && !m_room.dialect.makesTablesInTransaction())
        done = makeTables(database);
    return done.ok() ? build(database) : done;
}

// Another table than ours does no harm.
Result<Done> SqlCreation::checkEmpty(QSqlDatabase &database) const
{
    const QStringList tables = database.tables();
    const bool isEmpty = std::none_of(tables.begin(), tables.end(), isOurs);
    if (isEmpty)
        return Done{};
    auto anybody = execute(database, QStringLiteral("SELECT 1 FROM zato_sso_user LIMIT 1"));
    if (anybody.ok() && !anybody->next())
        return Error{.kind = Error::Kind::Damaged,
                     .subject = database.databaseName(),
                     .detail = QStringLiteral("tables without users, as a creation leaves them that was cut off: drop the tables"
                                              " zato_sso_* and passwright_*, or take an empty database"),
                     .code = QStringLiteral("db.unfinished")};
    if (!anybody.ok() && anybody.error().kind != Error::Kind::NotOurs)
        return anybody.error();
    return Error{.kind = Error::Kind::AlreadyExists, .subject = database.databaseName(), .code = QStringLiteral("db.has_users")};
}

//! Where each is there for good at once: all, or what was made is dropped again.
Result<Done> SqlCreation::makeTables(QSqlDatabase &database) const
{
    auto made = SqlSchema(database, m_room.dialect).createAllTables();
    // One that is there already is another's, who makes them at this moment.
    if (!made.ok() && made.error().kind != Error::Kind::AlreadyExists)
        dropTables(database);
    return made;
}

void SqlCreation::dropTables(QSqlDatabase &database) const
{
    (void)executed(database, QStringLiteral("SET SESSION foreign_key_checks = 0"));
    for (const QString &table : database.tables()) {
        if (isOurs(table))
            (void)executed(database, QStringLiteral("DROP TABLE IF EXISTS ") + table);
    }
    (void)executed(database, QStringLiteral("SET SESSION foreign_key_checks = 1"));
}

Result<Done> SqlCreation::fill(const QString &path)
{
    const QString connection = QStringLiteral("passwright-new-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<Done> done = Done{};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        done = database.open() ? build(database) : Result<Done>(errorFromDriver(database.lastError(), database));
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

Result<Done> SqlCreation::build(QSqlDatabase &database)
{
    const CallContext context{.cid = newCid(), .currentUst = {}, .currentApp = QStringLiteral("passwright"), .remoteAddr = {}, .host = {}};
    m_room.settings.rules = m_rules;
    m_room.settings.rounds = m_options.rounds.value_or(PasswordHash::defaultRounds);
    m_room.settings.saltSize = m_options.saltSize.value_or(PasswordHash::defaultSaltSize);
    const SqlCall call(database, m_room, context);
    const PasswordHash hash = call.hash(m_firstSuperUser.password);
    const auto written = call.write([&]() -> Result<SqlCall::Events> {
        const QDateTime now = call.now();
        SqlSchema schema(database, m_room.dialect);
        SqlSettings settings(database);
        Result<Done> done = m_room.dialect.makesTablesInTransaction() ? schema.createAllTables() : Done{};
        if (done.ok())
            done = schema.describe(true);
        if (done.ok())
            done = settings.setRules(m_rules);
        if (done.ok())
            done = settings.setRounds(m_room.settings.rounds);
        if (!done.ok())
            return done.error();
        const auto userId = call.users().insert(m_firstSuperUser, hash, now.addDays(m_rules.expiryDays), now, m_room.random);
        if (!userId.ok())
            return userId.error();
        AuditEvent event = call.event(AuditEvent::Kind::AddUser, AuditEvent::Outcome::Changed);
        event.targetId = *userId;
        event.targetName = m_firstSuperUser.userName;
        event.mustChange = m_firstSuperUser.mustChange;
        return SqlCall::Events{event};
    });
    if (!written.ok()) {
        if (!m_room.dialect.makesTablesInTransaction())
            dropTables(database);
        return written.error();
    }
    if (!written->isKnown)
        return Error{.kind = Error::Kind::CannotWrite, .subject = database.databaseName(), .detail = written->detail};
    return Done{};
}

} // namespace passwright
