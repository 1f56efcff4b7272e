// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoPasswordChange.h"

#include "models/domain/ReadBack.h"
#include "models/zato/ZatoUsers.h"

namespace passwright {
namespace {

constexpr int lastYear = 9999; // of the server's calendar; beyond it, it answers with a fault

} // namespace

ZatoPasswordChange::ZatoPasswordChange(std::shared_ptr<ZatoLink> link, const PasswordChange &data, const CallContext &context)
    : m_link(std::move(link))
    , m_data(data)
    , m_context(context)
{
    if (m_data.userId && m_data.userId->isEmpty())
        m_data.userId.reset(); // as the server takes it
}

Task<Outcome> ZatoPasswordChange::run()
{
    if (const auto refusal = flaw())
        return readyTask<Outcome>(Outcome::refused(m_context.cid, {*refusal}));
    if (const auto known = m_link->sessions().find(m_context.currentUst); known && isForAnother(*known))
        return readAnother();
    return chained<Outcome>(m_link.get(), ZatoUsers(m_link).current(m_context),
        [self = shared_from_this()](const Result<Account> &caller) { return self->afterCaller(caller); });
}

std::optional<Refusal> ZatoPasswordChange::flaw() const
{
    if (m_data.newPassword.isEmpty())
        return Refusal{.status = StatusCode::InputMissing, .detail = QStringLiteral("new_password")};
    const QDateTime expiry = m_link->clock().nowUtc().addDays(m_data.passwordExpiryDays.value_or(0));
    if (!expiry.isValid() || expiry.date().year() > lastYear)
        return Refusal{.status = StatusCode::InputInvalid, .detail = QStringLiteral("password_expiry")};
    return {};
}

bool ZatoPasswordChange::isForAnother(const ZatoSessions::Caller &caller) const
{
    // Whose id it is that a regular user gives, the server alone knows.
    return caller.isSuperUser && m_data.userId && *m_data.userId != caller.userId;
}

bool ZatoPasswordChange::isRegular() const
{
    return m_isOwn && !m_before.isSuperUser;
}

Task<Outcome> ZatoPasswordChange::afterCaller(const Result<Account> &caller)
{
    if (caller.ok() && isForAnother({.userId = caller->userId, .isSuperUser = caller->isSuperUser}))
        return readAnother();
    if (caller.ok() && caller->isSuperUser)
        m_data.userId.reset();
    return begin(caller);
}

Task<Outcome> ZatoPasswordChange::readAnother()
{
    m_isOwn = false;
    return chained<Outcome>(m_link.get(), ZatoUsers(m_link).byId(*m_data.userId, m_context),
        [self = shared_from_this()](const Result<Account> &before) { return self->begin(before); });
}

Task<Outcome> ZatoPasswordChange::begin(const Result<Account> &before)
{
    if (!before.ok())
        return readyTask<Outcome>(ZatoReply::notBegun(before.error()));
    m_before = *before;
    if (m_data.loadedLastSet && m_before.passwordLastSet.isValid() && *m_data.loadedLastSet != m_before.passwordLastSet)
        return readyTask<Outcome>(Outcome::refused(m_context.cid, {{.status = StatusCode::OutOfDate}}));
    if (isRegular()) {
        // For super-users only: some servers refuse the one, some leave it aside without a word; all ignore the other.
        if (m_data.mustChange)
            return readyTask<Outcome>(Outcome::refused(m_context.cid, {{.status = StatusCode::InputInvalid}}));
        m_data.passwordExpiryDays.reset();
    }
    return sendPassword(m_data.mustChange.has_value() && m_link->behaviour() != ZatoBehaviour::As33);
}

Task<Outcome> ZatoPasswordChange::sendPassword(bool withFlag)
{
    PasswordChange data = m_data;
    if (!withFlag)
        data.mustChange.reset();
    m_sentAt = m_link->clock().nowUtc();
    return m_link->ask<Outcome>(ZatoCall::password(data, m_context), m_context,
        [self = shared_from_this(), withFlag](const ZatoReply &reply) { return self->afterPassword(reply, withFlag); });
}

Task<Outcome> ZatoPasswordChange::afterPassword(const ZatoReply &reply, bool withFlag)
{
    const bool isFindingOut = m_link->behaviour() == ZatoBehaviour::FindOut && m_data.mustChange;
    if (isFindingOut && withFlag && reply.isRefusedFor(StatusCode::InputInvalid))
        return sendPassword(false);
    if (!reply.ok())
        return readyTask<Outcome>(ended(reply, withFlag));
    if (isRegular())
        return readyTask<Outcome>(after(Outcome::Kind::Changed, {Outcome::Step::SetPassword}));
    m_wasFlagSent = withFlag;
    if (isFindingOut && !withFlag)
        m_link->learn(ZatoBehaviour::As33);
    if (!isFlagApart(withFlag))
        return readBack();
    return m_link->ask<Outcome>(ZatoCall::mustChange(m_before.userId, *m_data.mustChange, m_context), m_context,
        [self = shared_from_this()](const ZatoReply &second) { return self->afterFlag(second); });
}

Task<Outcome> ZatoPasswordChange::afterFlag(const ZatoReply &reply)
{
    if (!reply.ok())
        m_flagFailure = reply;
    return readBack();
}

Task<Outcome> ZatoPasswordChange::readBack()
{
    const ZatoUsers users(m_link);
    return chained<Outcome>(m_link.get(), m_isOwn ? users.current(m_context) : users.byId(*m_data.userId, m_context),
        [self = shared_from_this()](const Result<Account> &now) { return readyTask<Outcome>(self->judged(now)); });
}

Result<Outcome> ZatoPasswordChange::judged(const Result<Account> &now)
{
    if (!now.ok())
        return notReadBack(now.error());
    // Both dates are the server's where both are known: then this machine's clock has no say.
    const QDateTime before = m_before.passwordLastSet;
    const ReadBack::Asked password{.sentAt = before.isValid() ? QDateTime() : m_sentAt, .lastSetBefore = before};
    if (ReadBack::judge(password, *now) != ReadBack::Verdict::AsAsked) {
        Outcome outcome = after(Outcome::Kind::Unknown);
        outcome.detail = QStringLiteral("the server said ok, and password_last_set did not advance");
        return outcome;
    }
    Outcome outcome = after(Outcome::Kind::Changed, {Outcome::Step::SetPassword});
    outcome.passwordLastSet = now->passwordLastSet;
    outcome.passwordExpiry = now->passwordExpiry;
    const auto sort = [&outcome](Outcome::Step step, bool isDone) { (isDone ? outcome.done : outcome.notDone) << step; };
    if (const int days = m_data.passwordExpiryDays.value_or(0); days > 0)
        sort(Outcome::Step::SetExpiry, ReadBack::expiresAfter(*now, days));
    if (m_data.mustChange)
        sort(Outcome::Step::SetMustChange, now->mustChange == *m_data.mustChange);
    if (m_wasFlagSent && !outcome.notDone.contains(Outcome::Step::SetMustChange))
        m_link->learn(ZatoBehaviour::AsDocumented);
    if (outcome.notDone.isEmpty())
        return outcome;
    outcome.kind = Outcome::Kind::Partial;
    outcome.detail = QStringLiteral("the server said ok; read back, it was not all done");
    if (m_flagFailure) {
        outcome.refusals = m_flagFailure->refusals;
        outcome.detail = m_flagFailure->error.detail;
    }
    return outcome;
}

Outcome ZatoPasswordChange::notReadBack(const Error &error) const
{
    const QString why = QStringLiteral("the password was accepted; the user could not be read back: ") + error.detail;
    if (!m_flagFailure || !m_flagFailure->changedNothing()) {
        Outcome outcome = after(Outcome::Kind::Unknown);
        outcome.detail = why;
        return outcome;
    }
    // The flag is certainly not set, and that is the state to go on from.
    Outcome outcome = after(Outcome::Kind::Partial, {Outcome::Step::SetPassword});
    outcome.notDone = {Outcome::Step::SetMustChange};
    outcome.refusals = m_flagFailure->refusals;
    outcome.detail = m_flagFailure->error.detail + QStringLiteral("; ") + why;
    return outcome;
}

QString ZatoPasswordChange::target() const
{
    return m_data.userId.value_or(m_before.userId);
}

bool ZatoPasswordChange::isFlagApart(bool withFlag) const
{
    return m_data.mustChange && !withFlag && *m_data.mustChange != m_before.mustChange;
}

Result<Outcome> ZatoPasswordChange::ended(const ZatoReply &reply, bool withFlag) const
{
    Result<Outcome> result = reply.toOutcome();
    if (!result.ok())
        return result;
    result->userId = target();
    if (result->kind == Outcome::Kind::Unknown && isFlagApart(withFlag))
        result->notDone = {Outcome::Step::SetMustChange};
    return result;
}

Outcome ZatoPasswordChange::after(Outcome::Kind kind, const QList<Outcome::Step> &done) const
{
    return {.kind = kind, .cid = m_context.cid, .done = done, .userId = target()};
}

} // namespace passwright
