// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserImport.h"

#include "models/sql/SqlAccountChange.h"

namespace passwright {
namespace {

NewUser newUser(const ImportedUser &user)
{
    return {.userName = user.userName,
            .password = user.password,
            .displayName = user.displayName,
            .firstName = user.firstName,
            .middleName = user.middleName,
            .lastName = user.lastName,
            .email = user.email,
            .isSuperUser = user.isSuperUser.value_or(false),
            .mustChange = user.password.isEmpty() || user.mustChange.value_or(true)};
}

ImportVerdict refused(const QList<Refusal> &refusals)
{
    return {.kind = ImportVerdict::Kind::Refused, .refusals = refusals};
}

} // namespace

SqlUserImport::SqlUserImport(const SqlCall &call)
    : m_call(call)
{
}

Result<QList<ImportVerdict>> SqlUserImport::judge(const QList<ImportedUser> &users) const
{
    const auto caller = m_call.readingCaller(true);
    if (!caller.ok())
        return caller.error();
    QList<ImportVerdict> verdicts;
    for (const ImportedUser &user : users) {
        const auto planned = plan(user, caller->account);
        if (!planned.ok())
            return planned.error();
        verdicts << planned->verdict;
    }
    return verdicts;
}

Result<UserImporter::Batch> SqlUserImport::write(const QList<ImportedUser> &users, const Hashes &hashes) const
{
    UserImporter::Batch batch;
    const auto committed = m_call.write([&]() -> Result<SqlCall::Events> {
        batch.verdicts.clear();
        const auto caller = m_call.readingCaller(true);
        if (!caller.ok())
            return caller.error();
        SqlCall::Events events;
        for (qsizetype i = 0; i < users.size(); ++i) {
            const ImportedUser &user = users.at(i);
            auto planned = plan(user, caller->account);
            if (!planned.ok())
                return planned.error();
            const auto hash = hashes.constFind(i);
            const bool isAdd = planned->verdict.kind == ImportVerdict::Kind::Add;
            if (isAdd && !user.password.isEmpty() && hash == hashes.constEnd())
                planned->verdict = refused({Refusal{.status = StatusCode::OutOfDate}});
            batch.verdicts << planned->verdict;

            const bool isChange = planned->verdict.kind == ImportVerdict::Kind::Change;
            if (!isChange && planned->verdict.kind != ImportVerdict::Kind::Add)
                continue;
            auto event = isChange ? change(user, *planned) : add(user, hash == hashes.constEnd() ? nullptr : &*hash);
            if (!event.ok())
                return event.error();
            SqlCall::setActor(*event, caller->account);
            events << *std::move(event);
        }
        return events;
    });
    if (!committed.ok())
        return committed.error();
    batch.isKnown = committed->isKnown;
    batch.detail = committed->detail;
    return batch;
}

Result<SqlUserImport::Plan> SqlUserImport::plan(const ImportedUser &user, const Account &caller) const
{
    const auto target = m_call.users().byName(user.userName);
    if (!target.ok())
        return target.error();
    return *target ? planChange(user, **target, caller) : planNew(user);
}

Result<SqlUserImport::Plan> SqlUserImport::planNew(const ImportedUser &user) const
{
    QList<Refusal> refusals = SqlAccountChange::fieldProblems(newUser(user));
    if (!user.password.isEmpty())
        refusals << m_call.policy().violations(user.password);
    if (!user.userId.isEmpty()) {
        // Somebody was given another name since the list was made: they are not to be there twice.
        const auto same = m_call.users().byId(user.userId);
        if (!same.ok())
            return same.error();
        if (*same)
            refusals << Refusal{.status = StatusCode::InputInvalid, .detail = QStringLiteral("user_id")};
    }
    if (!refusals.isEmpty())
        return Plan{.verdict = refused(refusals)};
    return Plan{.verdict = {.kind = ImportVerdict::Kind::Add}};
}

SqlUserImport::Plan SqlUserImport::planChange(const ImportedUser &user, const SqlUserRow &target, const Account &caller) const
{
    const Account &now = target.account;
    QList<Refusal> refusals = SqlAccountChange::fieldProblems(newUser(user));
    if (!user.userId.isEmpty() && user.userId != now.userId)
        refusals << Refusal{.status = StatusCode::InputInvalid, .detail = QStringLiteral("user_id")};
    // One's own right would be gone before the list is at its end. Another's may be taken: the caller is left.
    if (now.userId == caller.userId && !user.isSuperUser.value_or(true))
        refusals << Refusal{.status = StatusCode::InputInvalid, .detail = QStringLiteral("super_user")};
    if (!refusals.isEmpty())
        return Plan{.verdict = refused(refusals)};

    Plan plan{.verdict = {.leavesPassword = !user.password.isEmpty()}, .target = target};
    const SqlRoom &room = m_call.room();
    const auto set = [&plan](const QString &column, const QVariant &value) { plan.changes << SqlUserTable::Change{column, value}; };
    const auto setName = [&](const QString &column, const QString &was, const QString &wanted) {
        if (wanted.isEmpty() || wanted == was)
            return;
        plan.verdict.fields << column;
        set(column, wanted);
        set(column + QLatin1String("_upper"), wanted.toUpper());
    };
    const auto setFlag = [&](const QString &column, bool was, std::optional<bool> wanted) {
        if (!wanted || *wanted == was)
            return;
        plan.verdict.fields << column;
        set(column, room.dialect.boolean(*wanted));
    };
    setName(QStringLiteral("display_name"), now.displayName, user.displayName);
    setName(QStringLiteral("first_name"), now.firstName, user.firstName);
    setName(QStringLiteral("middle_name"), now.middleName, user.middleName);
    setName(QStringLiteral("last_name"), now.lastName, user.lastName);
    if (!user.email.isEmpty() && user.email != now.email) {
        plan.verdict.fields << QStringLiteral("email");
        set(QStringLiteral("email"), room.cipher.fresh(Secret::fromString(user.email), m_call.now(), room.random).toVariant());
    }
    setFlag(QStringLiteral("is_super_user"), now.isSuperUser, user.isSuperUser);
    setFlag(QStringLiteral("password_must_change"), now.mustChange, user.mustChange);
    if (!plan.changes.isEmpty())
        plan.verdict.kind = ImportVerdict::Kind::Change;
    return plan;
}

Result<AuditEvent> SqlUserImport::add(const ImportedUser &user, const PasswordHash *hash) const
{
    const SqlRoom &room = m_call.room();
    const QDateTime now = m_call.now();
    const NewUser fresh = newUser(user);
    // A user whose password nobody has is an expired one until somebody resets it.
    const QDateTime expiry = hash ? now.addDays(room.settings.rules.expiryDays) : now;
    const auto stored = hash ? *hash : PasswordHash::ofNothing(room.settings.rounds, room.random, room.settings.saltSize);
    const auto userId = m_call.users().insert(fresh, stored, expiry, now, room.random, hash != nullptr);
    if (!userId.ok())
        return userId.error();
    AuditEvent event = m_call.event(AuditEvent::Kind::AddUser, AuditEvent::Outcome::Changed);
    event.targetId = *userId;
    event.targetName = SqlCall::cut(user.userName);
    event.mustChange = fresh.mustChange;
    return event;
}

Result<AuditEvent> SqlUserImport::change(const ImportedUser &user, const Plan &plan) const
{
    if (const auto updated = m_call.users().update(plan.target->id, plan.changes); !updated.ok())
        return updated.error();
    AuditEvent event = m_call.event(AuditEvent::Kind::UpdateUser, AuditEvent::Outcome::Changed);
    SqlCall::setTarget(event, plan.target->account);
    event.reason = plan.verdict.fields.join(QLatin1Char(' '));
    if (plan.verdict.fields.contains(QStringLiteral("password_must_change")))
        event.mustChange = user.mustChange;
    return event;
}

} // namespace passwright
