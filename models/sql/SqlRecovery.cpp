// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlRecovery.h"

#include "models/sql/SqlTime.h"

namespace passwright {

SqlRecovery::SqlRecovery(const SqlCall &call)
    : m_call(call)
{
}

Result<Outcome> SqlRecovery::run(const QString &userNameOrId, const Secret &newPassword)
{
    const PasswordHash hash = m_call.hash(newPassword);
    Outcome outcome;
    const auto committed = m_call.write([&]() -> Result<SqlCall::Events> {
        outcome = {};
        const auto row = find(userNameOrId);
        if (!row.ok())
            return row.error();
        AuditEvent event = m_call.event(AuditEvent::Kind::Recovery, AuditEvent::Outcome::Changed);
        event.targetName = SqlCall::cut(userNameOrId);
        if (*row)
            SqlCall::setTarget(event, (*row)->account);
        const QList<Refusal> refusals = problems(*row, newPassword);
        if (!refusals.isEmpty()) {
            event.outcome = AuditEvent::Outcome::Refused;
            SqlCall::setCodes(event, refusals);
            outcome = Outcome::refused(m_call.context().cid, refusals);
            return SqlCall::Events{event};
        }
        if (const auto applied = apply(**row, hash, outcome); !applied.ok())
            return applied.error();
        SqlCall::Events events{event};
        if ((*row)->account.isLocked) {
            AuditEvent unlocked = m_call.event(AuditEvent::Kind::Unlock, AuditEvent::Outcome::Changed);
            SqlCall::setTarget(unlocked, (*row)->account);
            events << unlocked;
        }
        return events;
    });
    if (!committed.ok())
        return committed.error();
    return outcome.refusals.isEmpty() ? m_call.concluded(*committed, outcome) : outcome;
}

SqlUserTable::Found SqlRecovery::find(const QString &userNameOrId) const
{
    auto row = m_call.users().byName(userNameOrId);
    if (row.ok() && !row->has_value())
        row = m_call.users().byId(userNameOrId);
    return row;
}

QList<Refusal> SqlRecovery::problems(const std::optional<SqlUserRow> &row, const Secret &newPassword) const
{
    if (!row)
        return {{.status = StatusCode::UserIdInvalid}};
    if (!row->account.isSuperUser)
        return {{.status = StatusCode::AuthSuperUserRequired}};
    return m_call.policy().violations(newPassword);
}

Result<Done> SqlRecovery::apply(const SqlUserRow &row, const PasswordHash &hash, Outcome &outcome) const
{
    const SqlRoom &room = m_call.room();
    const QDateTime now = m_call.now();
    const QDateTime expiry = now.addDays(room.settings.rules.expiryDays);
    QList<SqlUserTable::Change> changes{
        {QStringLiteral("password"),
            room.cipher.replacing(row.password, Secret::taking(hash.toString()), now, room.random).toVariant()},
        {QStringLiteral("password_is_set"), room.dialect.boolean(true)},
        {QStringLiteral("password_last_set"), dateTimeToSql(now)},
        {QStringLiteral("password_expiry"), dateTimeToSql(expiry)}};
    outcome.done << Outcome::Step::SetPassword;
    if (row.account.isLocked) {
        changes << SqlUserTable::Change{QStringLiteral("is_locked"), room.dialect.boolean(false)}
                << SqlUserTable::Change{QStringLiteral("locked_time"), QVariant()}
                << SqlUserTable::Change{QStringLiteral("locked_by"), QVariant()};
        outcome.done << Outcome::Step::Unlock;
    }
    if (const auto updated = m_call.users().update(row.id, changes); !updated.ok())
        return updated.error();
    outcome.userId = row.account.userId;
    outcome.passwordLastSet = now;
    outcome.passwordExpiry = expiry;
    return m_call.throttle().succeeded(row.account.userName);
}

} // namespace passwright
