// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoAccountChange.h"

#include "models/domain/ReadBack.h"
#include "models/zato/ZatoUsers.h"

namespace passwright {

ZatoAccountChange::ZatoAccountChange(std::shared_ptr<ZatoLink> link, const Asked &asked, const CallContext &context)
    : m_link(std::move(link))
    , m_asked(asked)
    , m_context(context)
{
}

ZatoCall ZatoAccountChange::call() const
{
    switch (m_asked.step) {
    case Outcome::Step::Unlock:
        return ZatoCall::unlock(m_asked.userId, m_context);
    case Outcome::Step::Approve:
        return ZatoCall::approve(m_asked.userId, m_context);
    case Outcome::Step::SetMustChange:
        return ZatoCall::mustChange(m_asked.userId, m_asked.mustChange.value_or(false), m_context);
    default:
        return ZatoCall::lock(m_asked.userId, m_context);
    }
}

Task<Outcome> ZatoAccountChange::run()
{
    return chained<Outcome>(m_link.get(), ZatoUsers(m_link).byId(m_asked.userId, m_context),
        [self = shared_from_this()](const Result<Account> &before) { return self->afterBefore(before); });
}

Task<Outcome> ZatoAccountChange::afterBefore(const Result<Account> &before)
{
    if (!before.ok())
        return readyTask<Outcome>(ZatoReply::notBegun(before.error()));
    return m_link->ask<Outcome>(
        call(), m_context, [self = shared_from_this()](const ZatoReply &reply) { return self->afterCall(reply); });
}

Task<Outcome> ZatoAccountChange::afterCall(const ZatoReply &reply)
{
    if (!reply.ok())
        return readyTask<Outcome>(reply.toOutcome());
    return chained<Outcome>(m_link.get(), ZatoUsers(m_link).byId(m_asked.userId, m_context),
        [self = shared_from_this()](const Result<Account> &now) { return readyTask<Outcome>(self->judged(now)); });
}

Result<Outcome> ZatoAccountChange::judged(const Result<Account> &now) const
{
    Outcome outcome{.kind = Outcome::Kind::Unknown, .cid = m_context.cid, .userId = m_asked.userId};
    const ReadBack::Asked asked{.step = m_asked.step, .mustChange = m_asked.mustChange};
    if (hasLockedItself(now) || (now.ok() && ReadBack::judge(asked, *now) == ReadBack::Verdict::AsAsked)) {
        outcome.kind = Outcome::Kind::Changed;
        outcome.done << m_asked.step;
    } else if (now.ok()) {
        outcome.detail = QStringLiteral("the server said ok, and the user is as before");
    } else {
        outcome.detail = QStringLiteral("the server said ok; the user could not be read back: ") + now.error().detail;
    }
    return outcome;
}

bool ZatoAccountChange::hasLockedItself(const Result<Account> &now) const
{
    const auto caller = m_link->sessions().find(m_context.currentUst);
    return m_asked.step == Outcome::Step::Lock && caller && caller->userId == m_asked.userId && !now.ok()
        && now.error().code == code(StatusCode::AuthLocked);
}

} // namespace passwright
