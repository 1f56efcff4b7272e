// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlCall.h"

namespace passwright {

SqlCall::SqlCall(QSqlDatabase &database, SqlRoom &room, const CallContext &context)
    : m_database(database)
    , m_room(room)
    , m_context(context)
{
}

SqlUserTable SqlCall::users() const
{
    return {m_database, m_room.dialect, m_room.cipher};
}

SqlThrottle SqlCall::throttle() const
{
    return {m_database, now()};
}

PasswordHash SqlCall::hash(const Secret &password) const
{
    return PasswordHash::make(password, m_room.settings.rounds, m_room.random, m_room.settings.saltSize);
}

QByteArray SqlCall::salt() const
{
    QByteArray salt(qBound(1, m_room.settings.saltSize, PasswordHash::maxSaltSize), Qt::Uninitialized);
    m_room.random.fill(std::as_writable_bytes(std::span(salt.data(), static_cast<size_t>(salt.size()))));
    return salt;
}

Result<SqlCall::Caller> SqlCall::caller(const SqlReader &reader) const
{
    const SqlSessions::Entry *session = m_room.sessions.find(m_context.currentUst);
    if (!session)
        return Caller{.row = {}, .refusal = Refusal{.status = StatusCode::SessionNotFound}};
    auto row = SqlUserTable(reader, m_room.dialect, m_room.cipher).byId(session->userId);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return Caller{.row = {}, .refusal = Refusal{.status = StatusCode::SessionNotFound}};
    Caller caller{.row = std::move(*row), .refusal = {}};
    if (session->expires <= now())
        caller.refusal = Refusal{.status = StatusCode::SessionExpired};
    else
        caller.refusal = obstacle(*caller.row);
    return caller;
}

Result<SqlUserRow> SqlCall::readingCaller(bool superUserOnly, const SqlReader &reader) const
{
    auto caller = this->caller(reader);
    if (!caller.ok())
        return caller.error();
    if (!caller->refusal && superUserOnly && !caller->row->account.isSuperUser)
        caller->refusal = Refusal{.status = StatusCode::AuthSuperUserRequired};
    if (caller->refusal)
        return Error{.kind = Error::Kind::NotPermitted, .code = code(caller->refusal->status), .cid = m_context.cid};
    return *caller->row;
}

std::optional<Refusal> SqlCall::obstacle(const SqlUserRow &row) const
{
    const QStringList &applications = m_room.settings.applications;
    if (!applications.isEmpty() && !applications.contains(m_context.currentApp))
        return Refusal{.status = StatusCode::AppInvalid};
    if (row.account.isLocked)
        return Refusal{.status = StatusCode::AuthLocked};
    if (!row.account.isSignUpFinal)
        return Refusal{.status = StatusCode::AuthInvalidSignUpStatus};
    if (row.account.approval != Account::Approval::Approved)
        return Refusal{.status = StatusCode::AuthNotApproved};
    if (row.account.isExpired(now()))
        return Refusal{.status = StatusCode::PasswordExpired};
    return {};
}

QString SqlCall::cut(const QString &text)
{
    constexpr int longest = 191; // VARCHAR(191), as in Zato's tables
    return text.left(longest);
}

AuditEvent SqlCall::event(AuditEvent::Kind kind, AuditEvent::Outcome outcome) const
{
    AuditEvent event;
    event.time = now();
    event.kind = kind;
    event.outcome = outcome;
    event.cid = cut(m_context.cid);
    event.application = cut(m_context.currentApp);
    event.remoteAddr = cut(m_context.remoteAddr);
    event.host = cut(m_context.host);
    event.bulkId = cut(m_context.bulkId);
    return event;
}

void SqlCall::setActor(AuditEvent &event, const Account &account)
{
    event.actorId = account.userId;
    event.actorName = account.userName;
}

void SqlCall::setTarget(AuditEvent &event, const Account &account)
{
    event.targetId = account.userId;
    event.targetName = account.userName;
}

void SqlCall::setCodes(AuditEvent &event, const QList<Refusal> &refusals)
{
    for (const Refusal &refusal : refusals)
        event.subStatus << refusal.status;
}

Result<SqlCall::Committed> SqlCall::write(const std::function<Result<Events>()> &work) const
{
    return SqlTrailWriter(m_database, m_room.dialect, m_room.log, m_room.reconnect, m_room.reconnectSeconds).write(work);
}

Result<SqlCall::Events> SqlCall::settledRowsOf(const QString &cid) const
{
    return SqlTrailWriter(m_database, m_room.dialect, m_room.log).settledRowsOf(cid);
}

Result<Outcome> SqlCall::refuse(AuditEvent event, const QList<Refusal> &refusals) const
{
    event.outcome = AuditEvent::Outcome::Refused;
    setCodes(event, refusals);
    const auto written = write([&event]() -> Result<Events> { return Events{event}; });
    if (!written.ok()) {
        Error error = written.error();
        error.cid = m_context.cid;
        return error;
    }
    return Outcome::refused(m_context.cid, refusals);
}

Outcome SqlCall::concluded(const Committed &committed, Outcome changed) const
{
    changed.cid = m_context.cid;
    if (committed.isKnown) {
        changed.kind = Outcome::Kind::Changed;
        return changed;
    }
    return {.kind = Outcome::Kind::Unknown, .cid = m_context.cid, .userId = changed.userId, .detail = committed.detail};
}

} // namespace passwright
