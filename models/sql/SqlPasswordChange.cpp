// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlPasswordChange.h"

#include "models/sql/SqlTime.h"

namespace passwright {
namespace {

constexpr int lastYear = 9999; // dates are stored with four digits

} // namespace

SqlPasswordChange::SqlPasswordChange(const PasswordChange &data)
    : m_data(data)
{
}

bool SqlPasswordChange::begin(const SqlCall &call)
{
    m_first = call.looked([&] { return assess(call); });
    if (!m_first.ok() || !m_first->refusals.isEmpty() || call.context().stop.stop_requested())
        return false;
    m_first = Verdict{};
    m_salt = call.salt();
    m_rounds = call.room().settings.rounds;
    return true;
}

void SqlPasswordChange::derive()
{
    m_hash = PasswordHash::withSalt(m_data.newPassword, m_rounds, m_salt);
}

Result<Outcome> SqlPasswordChange::finish(const SqlCall &call)
{
    if (!m_first.ok())
        return m_first.error();
    if (!m_first->refusals.isEmpty())
        return call.refuse(event(call, *m_first, AuditEvent::Outcome::Refused), m_first->refusals);
    if (!m_hash || call.context().stop.stop_requested())
        return Error{.kind = Error::Kind::Cancelled};
    Outcome outcome;
    const auto committed = call.write([&] { return apply(call, outcome); });
    if (!committed.ok())
        return committed.error();
    return outcome.refusals.isEmpty() ? call.concluded(*committed, outcome) : outcome;
}

Result<SqlPasswordChange::Verdict> SqlPasswordChange::assess(const SqlCall &call)
{
    Verdict verdict;
    const auto refused = [&verdict](const Refusal &refusal) {
        verdict.refusals << refusal;
        return verdict;
    };
    if (m_data.newPassword.isEmpty())
        return refused({.status = StatusCode::InputMissing, .detail = QStringLiteral("new_password")});
    auto caller = call.caller();
    if (!caller.ok())
        return caller.error();
    verdict.caller = caller->row;
    if (caller->refusal)
        return refused(*caller->refusal);

    const Account &own = verdict.caller->account;
    const bool isOwn = !m_data.userId || *m_data.userId == own.userId;
    auto target = isOwn ? SqlUserTable::Found(verdict.caller) : call.users().byId(*m_data.userId);
    if (!target.ok())
        return target.error();
    verdict.target = *target;
    if (!isOwn && !own.isSuperUser)
        return refused({.status = StatusCode::InputInvalid, .detail = QStringLiteral("user_id")});
    if (const auto problem = inputProblem(call, own.isSuperUser))
        return refused(*problem);
    if (!verdict.target)
        return refused({.status = StatusCode::UserIdInvalid});
    if (isOwn) {
        if (const auto problem = oldPasswordProblem(*verdict.target))
            return refused(*problem);
    }
    if (m_data.loadedLastSet && *m_data.loadedLastSet != verdict.target->account.passwordLastSet)
        return refused({.status = StatusCode::OutOfDate});
    verdict.refusals = call.policy().violations(m_data.newPassword);
    return verdict;
}

std::optional<Refusal> SqlPasswordChange::inputProblem(const SqlCall &call, bool callerIsSuperUser) const
{
    if (m_data.mustChange && !callerIsSuperUser)
        return Refusal{.status = StatusCode::InputInvalid, .detail = QStringLiteral("must_change")};
    const QDateTime expiry = call.now().addDays(days(call, callerIsSuperUser));
    if (!expiry.isValid() || expiry.date().year() > lastYear)
        return Refusal{.status = StatusCode::InputInvalid, .detail = QStringLiteral("password_expiry")};
    return {};
}

std::optional<Refusal> SqlPasswordChange::oldPasswordProblem(const SqlUserRow &own)
{
    if (m_verified) {
        if (own.password == *m_verified)
            return {};
        return Refusal{.status = StatusCode::OutOfDate};
    }
    if (!m_data.oldPassword)
        return Refusal{.status = StatusCode::AuthNotAllowed};
    if (!own.hash)
        return Refusal{.status = StatusCode::RowUnreadable};
    if (!own.hash->verify(*m_data.oldPassword))
        return Refusal{.status = StatusCode::AuthNotAllowed};
    m_verified = own.password;
    return {};
}

Result<SqlCall::Events> SqlPasswordChange::apply(const SqlCall &call, Outcome &outcome)
{
    outcome = {};
    const auto verdict = assess(call);
    if (!verdict.ok())
        return verdict.error();
    if (!verdict->refusals.isEmpty()) {
        AuditEvent refused = event(call, *verdict, AuditEvent::Outcome::Refused);
        SqlCall::setCodes(refused, verdict->refusals);
        outcome = Outcome::refused(call.context().cid, verdict->refusals);
        return SqlCall::Events{refused};
    }

    const SqlRoom &room = call.room();
    const QDateTime now = call.now();
    const QDateTime expiry = now.addDays(days(call, verdict->caller->account.isSuperUser));
    const SqlText stored = room.cipher.replacing(verdict->target->password, Secret::taking(m_hash->toString()), now, room.random);
    QList<SqlUserTable::Change> changes{
        {QStringLiteral("password"), stored.toVariant()},
        {QStringLiteral("password_is_set"), room.dialect.boolean(true)},
        {QStringLiteral("password_last_set"), dateTimeToSql(now)},
        {QStringLiteral("password_expiry"), dateTimeToSql(expiry)}};
    outcome.done << Outcome::Step::SetPassword;
    if (m_data.mustChange) {
        changes << SqlUserTable::Change{QStringLiteral("password_must_change"), room.dialect.boolean(*m_data.mustChange)};
        outcome.done << Outcome::Step::SetMustChange;
    }
    if (const auto updated = call.users().update(verdict->target->id, changes); !updated.ok())
        return updated.error();
    outcome.userId = verdict->target->account.userId;
    outcome.passwordLastSet = now;
    outcome.passwordExpiry = expiry;
    return SqlCall::Events{event(call, *verdict, AuditEvent::Outcome::Changed)};
}

AuditEvent SqlPasswordChange::event(const SqlCall &call, const Verdict &verdict, AuditEvent::Outcome outcome) const
{
    const bool isOwn = !m_data.userId || (verdict.caller && *m_data.userId == verdict.caller->account.userId);
    AuditEvent event =
        call.event(isOwn ? AuditEvent::Kind::ChangePassword : AuditEvent::Kind::ResetPassword, outcome);
    if (verdict.caller)
        SqlCall::setActor(event, verdict.caller->account);
    if (verdict.target)
        SqlCall::setTarget(event, verdict.target->account);
    else
        event.targetId = SqlCall::cut(m_data.userId.value_or(QString()));
    event.expiryDays = m_data.passwordExpiryDays;
    event.mustChange = m_data.mustChange;
    event.reason = m_data.reason;
    event.verification = m_data.verification;
    return event;
}

int SqlPasswordChange::days(const SqlCall &call, bool callerIsSuperUser) const
{
    const int asked = callerIsSuperUser ? m_data.passwordExpiryDays.value_or(0) : 0;
    return asked > 0 ? asked : call.room().settings.rules.expiryDays;
}

} // namespace passwright
