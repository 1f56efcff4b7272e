// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlDirectory.h"

#include "models/sql/SqlAccountChange.h"
#include "models/sql/SqlLookUp.h"
#include "models/sql/SqlSignIn.h"
#include "models/sql/SqlUserSearch.h"

namespace passwright {

SqlDirectory::SqlDirectory(SqlWorker &worker)
    : m_worker(worker)
{
}

Capabilities SqlDirectory::capabilities() const
{
    return {.sessions = true,
            .ownChange = true,
            .search = true,
            .resetOthers = true,
            .passwordExpiry = true,
            .mustChange = true,
            .lock = true,
            .approve = true,
            .addUser = true,
            .auditInDirectory = true,
            .tellsReasons = true,
            .readsBack = true,
            .renewsSession = true,
            .searchesPrefixes = true,
            .sorts = true,
            .filtersStates = true,
            .changesAtOnce = SqlChangeLine::atOnce()};
}

PasswordRules SqlDirectory::passwordRules() const
{
    return m_worker.room().settings.rules;
}

Task<SignInOutcome> SqlDirectory::signIn(const SignInRequest &request, const CallContext &context)
{
    return m_worker.call<SignInOutcome>(context, [request](const SqlCall &call) { return SqlSignIn(call, request).run(); });
}

Task<Done> SqlDirectory::signOut(const CallContext &context)
{
    return m_worker.call<Done>(context, [](const SqlCall &call) -> Result<Done> {
        call.room().sessions.end(call.context().currentUst);
        return Done{};
    });
}

Task<QDateTime> SqlDirectory::renewSession(const CallContext &context)
{
    return m_worker.read<QDateTime>(context, [](const SqlCall &call) -> Result<QDateTime> {
        if (const auto caller = call.readingCaller(false); !caller.ok())
            return caller.error();
        const auto end = call.room().sessions.renew(call.context().currentUst, call.now());
        if (!end)
            return Error{.kind = Error::Kind::NotPermitted, .code = code(StatusCode::SessionNotFound)};
        return *end;
    });
}

Task<Account> SqlDirectory::currentUser(const CallContext &context)
{
    return m_worker.read<Account>(context, [](const SqlCall &call) -> Result<Account> {
        const auto caller = call.readingCaller(false);
        if (!caller.ok())
            return caller.error();
        return caller->account;
    });
}

Task<Account> SqlDirectory::user(const QString &userId, const CallContext &context)
{
    return m_worker.read<Account>(context, [userId](const SqlCall &call) -> Result<Account> {
        if (const auto caller = call.readingCaller(true); !caller.ok())
            return caller.error();
        const auto row = call.users().byId(userId);
        if (!row.ok())
            return row.error();
        if (!row->has_value())
            return Error{.kind = Error::Kind::NotFound, .subject = userId, .code = code(StatusCode::UserIdInvalid)};
        return (*row)->account;
    });
}

Task<UserPage> SqlDirectory::search(const UserQuery &query, const CallContext &context)
{
    return m_worker.read<UserPage>(context, [query](const SqlCall &call) -> Result<UserPage> {
        const SqlReader reader(call.database(), &call.room().statements);
        if (const auto caller = call.readingCaller(true, reader); !caller.ok())
            return caller.error();
        return SqlUserSearch(reader, call.room().dialect, call.room().cipher, call.now()).run(query);
    });
}

Task<QList<UserLookup>> SqlDirectory::lookUp(const QList<UserKey> &keys, const CallContext &context)
{
    return m_worker.read<QList<UserLookup>>(context, [keys](const SqlCall &call) -> Result<QList<UserLookup>> {
        if (const auto caller = call.readingCaller(true); !caller.ok())
            return caller.error();
        if (keys.size() > mostLookUps)
            return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("keys")};
        return SqlLookUp(call.database(), call.room().dialect, call.room().cipher).run(keys);
    });
}

Task<Outcome> SqlDirectory::changePassword(const PasswordChange &data, const CallContext &context)
{
    return m_worker.change(data, context);
}

Task<Outcome> SqlDirectory::lock(const QString &userId, const CallContext &context)
{
    return m_worker.call<Outcome>(context, [userId](const SqlCall &call) { return SqlAccountChange(call).lock(userId); });
}

Task<Outcome> SqlDirectory::unlock(const QString &userId, const CallContext &context)
{
    return m_worker.call<Outcome>(context, [userId](const SqlCall &call) { return SqlAccountChange(call).unlock(userId); });
}

Task<Outcome> SqlDirectory::approve(const QString &userId, const CallContext &context)
{
    return m_worker.call<Outcome>(context, [userId](const SqlCall &call) { return SqlAccountChange(call).approve(userId); });
}

Task<Outcome> SqlDirectory::addUser(const NewUser &user, const CallContext &context)
{
    return m_worker.call<Outcome>(context, [user](const SqlCall &call) { return SqlAccountChange(call).add(user); });
}

} // namespace passwright
