// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlCreation.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlAccountChange.h"
#include "models/sql/SqlCall.h"
#include "models/sql/SqlFile.h"
#include "models/sql/SqlSchema.h"
#include "models/sql/SqlSettings.h"

#include <QFileInfo>
#include <QUuid>

namespace passwright {

SqlCreation::SqlCreation(const SqlStoreOptions &options, SqlRoom &room, NewUser firstSuperUser, PasswordRules rules)
    : m_options(options)
    , m_room(room)
    , m_firstSuperUser(std::move(firstSuperUser))
    , m_rules(std::move(rules))
{
    m_firstSuperUser.isSuperUser = true;
}

Result<Done> SqlCreation::run()
{
    const auto problems = SqlAccountChange::problems(m_firstSuperUser, PasswordPolicy(m_rules));
    if (!problems.isEmpty())
        return Error{.kind = Error::Kind::InvalidInput,
                     .subject = problems.first().detail,
                     .detail = name(problems.first().status),
                     .code = code(problems.first().status)};
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
        Result<Done> done = schema.createZatoLayout();
        if (done.ok())
            done = schema.createOurTables(true, now);
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
    if (!written.ok())
        return written.error();
    if (!written->isKnown)
        return Error{.kind = Error::Kind::CannotWrite, .subject = m_options.path, .detail = written->detail};
    return Done{};
}

} // namespace passwright
