// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlAccountChange.h"

#include "models/sql/SqlTime.h"

#include <algorithm>

namespace passwright {
namespace {

constexpr qsizetype longestName = 191; // VARCHAR(191)
constexpr qsizetype longestEmail = 254; // RFC 5321

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

SqlCall::Events refusedEvents(AuditEvent event, const QList<Refusal> &refusals, Outcome &outcome, const QString &cid)
{
    event.outcome = AuditEvent::Outcome::Refused;
    SqlCall::setCodes(event, refusals);
    outcome = Outcome::refused(cid, refusals);
    return {event};
}

} // namespace

SqlAccountChange::SqlAccountChange(const SqlCall &call)
    : m_call(call)
{
}

Result<Outcome> SqlAccountChange::lock(const QString &userId)
{
    return change(userId, AuditEvent::Kind::Lock, Outcome::Step::Lock,
        [this](const SqlUserRow &caller, const SqlUserRow &target, QList<Refusal> &refusals) -> Result<Changes> {
            const QDateTime now = m_call.now();
            if (target.account.isSuperUser) {
                const auto others = m_call.users().activeSuperUsers(target.account.userId, now);
                if (!others.ok())
                    return others.error();
                if (*others == 0)
                    refusals << Refusal{.status = StatusCode::LastSuperUser};
            }
            return Changes{{QStringLiteral("is_locked"), m_call.room().dialect.boolean(true)},
                {QStringLiteral("locked_time"), dateTimeToSql(now)},
                {QStringLiteral("locked_by"), caller.account.userId}};
        });
}

Result<Outcome> SqlAccountChange::unlock(const QString &userId)
{
    return change(userId, AuditEvent::Kind::Unlock, Outcome::Step::Unlock,
        [this](const SqlUserRow &, const SqlUserRow &, QList<Refusal> &) -> Result<Changes> {
            return Changes{{QStringLiteral("is_locked"), m_call.room().dialect.boolean(false)},
                {QStringLiteral("locked_time"), QVariant()},
                {QStringLiteral("locked_by"), QVariant()}};
        });
}

Result<Outcome> SqlAccountChange::approve(const QString &userId)
{
    return change(userId, AuditEvent::Kind::Approve, Outcome::Step::Approve,
        [this](const SqlUserRow &caller, const SqlUserRow &, QList<Refusal> &) -> Result<Changes> {
            return Changes{{QStringLiteral("approval_status"), QStringLiteral("approved")},
                {QStringLiteral("approval_status_mod_time"), dateTimeToSql(m_call.now())},
                {QStringLiteral("approval_status_mod_by"), caller.account.userId}};
        });
}

Result<Outcome> SqlAccountChange::change(const QString &userId, AuditEvent::Kind kind, Outcome::Step step, const Plan &plan)
{
    return run([&, this](Outcome &outcome) -> Result<SqlCall::Events> {
        AuditEvent event = m_call.event(kind, AuditEvent::Outcome::Changed);
        event.targetId = SqlCall::cut(userId);
        QList<Refusal> refusals;
        const auto caller = permitted(refusals, event);
        if (!caller.ok())
            return caller.error();
        const auto target = m_call.users().byId(userId);
        if (!target.ok())
            return target.error();
        if (*target)
            SqlCall::setTarget(event, (*target)->account);
        else if (refusals.isEmpty())
            refusals << Refusal{.status = StatusCode::UserIdInvalid};

        if (refusals.isEmpty()) {
            const auto changes = plan(**caller, **target, refusals);
            if (!changes.ok())
                return changes.error();
            if (refusals.isEmpty()) {
                if (const auto updated = m_call.users().update((*target)->id, *changes); !updated.ok())
                    return updated.error();
                outcome.done << step;
                outcome.userId = userId;
                outcome.passwordLastSet = (*target)->account.passwordLastSet;
                outcome.passwordExpiry = (*target)->account.passwordExpiry;
                return SqlCall::Events{event};
            }
        }
        return refusedEvents(event, refusals, outcome, m_call.context().cid);
    });
}

Result<Outcome> SqlAccountChange::add(const NewUser &user)
{
    // Derived before the lock, and for a refused one in vain.
    const PasswordHash hash = m_call.hash(user.password);
    return run([&, this](Outcome &outcome) -> Result<SqlCall::Events> {
        AuditEvent event = m_call.event(AuditEvent::Kind::AddUser, AuditEvent::Outcome::Changed);
        event.targetName = SqlCall::cut(user.userName);
        event.mustChange = user.mustChange;
        QList<Refusal> refusals;
        const auto caller = permitted(refusals, event);
        if (!caller.ok())
            return caller.error();
        if (refusals.isEmpty())
            refusals = problems(user, m_call.policy());
        if (refusals.isEmpty()) {
            const auto taken = m_call.users().byName(user.userName);
            if (!taken.ok())
                return taken.error();
            if (*taken)
                refusals << Refusal{.status = StatusCode::UsernameExists};
        }
        if (!refusals.isEmpty())
            return refusedEvents(event, refusals, outcome, m_call.context().cid);

        const QDateTime now = m_call.now();
        const QDateTime expiry = now.addDays(m_call.room().settings.rules.expiryDays);
        const auto userId = m_call.users().insert(user, hash, expiry, now, m_call.room().random);
        if (!userId.ok())
            return userId.error();
        event.targetId = *userId;
        outcome.done << Outcome::Step::AddUser;
        outcome.userId = *userId;
        outcome.passwordLastSet = now;
        outcome.passwordExpiry = expiry;
        return SqlCall::Events{event};
    });
}

QList<Refusal> SqlAccountChange::problems(const NewUser &user, const PasswordPolicy &policy)
{
    return fieldProblems(user) + policy.violations(user.password);
}

QList<Refusal> SqlAccountChange::fieldProblems(const NewUser &user)
{
    QList<Refusal> problems;
    if (user.userName.isEmpty() || (hasControl(user.userName) && !hasSpace(user.userName)))
        problems << Refusal{.status = StatusCode::UsernameInvalid};
    if (user.userName.size() > longestName)
        problems << Refusal{.status = StatusCode::UsernameTooLong, .detail = QString::number(longestName)};
    if (hasSpace(user.userName))
        problems << Refusal{.status = StatusCode::UsernameHasWhitespace};
    const QList<std::pair<QString, QString>> names{{QStringLiteral("display_name"), user.displayName},
        {QStringLiteral("first_name"), user.firstName}, {QStringLiteral("middle_name"), user.middleName},
        {QStringLiteral("last_name"), user.lastName}};
    for (const auto &[field, text] : names) {
        if (text.size() > longestName || text.toUpper().size() > longestName || hasControl(text))
            problems << Refusal{.status = StatusCode::InputInvalid, .detail = field};
    }
    if (user.email.size() > longestEmail)
        problems << Refusal{.status = StatusCode::EmailTooLong, .detail = QString::number(longestEmail)};
    if (hasSpace(user.email))
        problems << Refusal{.status = StatusCode::EmailHasWhitespace};
    else if (hasControl(user.email) || (!user.email.isEmpty() && !user.email.contains(QLatin1Char('@'))))
        problems << Refusal{.status = StatusCode::EmailInvalid};
    return problems;
}

Result<std::optional<SqlUserRow>> SqlAccountChange::permitted(QList<Refusal> &refusals, AuditEvent &event) const
{
    const auto caller = m_call.caller();
    if (!caller.ok())
        return caller.error();
    if (caller->row)
        SqlCall::setActor(event, caller->row->account);
    if (caller->refusal)
        refusals << *caller->refusal;
    else if (!caller->row->account.isSuperUser)
        refusals << Refusal{.status = StatusCode::AuthSuperUserRequired};
    return caller->row;
}

Result<Outcome> SqlAccountChange::run(const std::function<Result<SqlCall::Events>(Outcome &)> &work) const
{
    Outcome outcome;
    const auto committed = m_call.write([&work, &outcome] {
        outcome = {};
        return work(outcome);
    });
    if (!committed.ok())
        return committed.error();
    return outcome.refusals.isEmpty() ? m_call.concluded(*committed, outcome) : outcome;
}

} // namespace passwright
