// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoSignIn.h"

#include "models/zato/ZatoCodec.h"
#include "models/zato/ZatoUsers.h"

namespace passwright {

ZatoSignIn::ZatoSignIn(std::shared_ptr<ZatoLink> link, const SignInRequest &request, const CallContext &context)
    : m_link(std::move(link))
    , m_request(request)
    , m_context(context)
    , m_outcome{.cid = context.cid}
{
}

Task<SignInOutcome> ZatoSignIn::run()
{
    return m_link->ask<SignInOutcome>(ZatoCall::signIn(m_request, m_context), m_context,
        [self = shared_from_this()](const ZatoReply &reply) { return self->afterSignIn(reply); });
}

Task<SignInOutcome> ZatoSignIn::afterSignIn(const ZatoReply &reply)
{
    if (!reply.ok())
        return readyTask<SignInOutcome>(failed(reply));
    m_outcome.refusals = reply.refusals;
    m_context.currentUst = Secret::taking(reply.object.value(QLatin1String("ust")).toString());
    m_outcome.session = Session{.ust = m_context.currentUst, .userName = m_request.userName};
    return chained<SignInOutcome>(m_link.get(), ZatoUsers(m_link).current(m_context),
        [self = shared_from_this()](const Result<Account> &who) { return self->afterWho(who); });
}

Task<SignInOutcome> ZatoSignIn::afterWho(const Result<Account> &who)
{
    if (!who.ok()) {
        if (!m_request.newPassword)
            return readyTask<SignInOutcome>(who.error());
        m_outcome.detail = QStringLiteral("signed in with the new password; who it is was not told: ") + who.error().detail;
        return readyTask<SignInOutcome>(m_outcome);
    }
    Session &session = *m_outcome.session;
    session.userId = who->userId;
    session.displayName = who->displayName;
    session.isSuperUser = who->isSuperUser;
    session.passwordExpiry = who->passwordExpiry;
    return m_link->ask<SignInOutcome>(ZatoCall::renew(m_context), m_context,
        [self = shared_from_this()](const ZatoReply &reply) { return self->afterRenewal(reply); });
}

Task<SignInOutcome> ZatoSignIn::afterRenewal(const ZatoReply &reply)
{
    if (reply.ok())
        m_outcome.session->expires = ZatoCodec::time(reply.object.value(QLatin1String("expiration_time"))).value_or(QDateTime());
    return readyTask<SignInOutcome>(m_outcome);
}

Result<SignInOutcome> ZatoSignIn::failed(const ZatoReply &reply) const
{
    if (reply.kind == ZatoReply::Kind::Refused)
        return SignInOutcome{.refusals = reply.refusals, .cid = m_context.cid};
    if (m_request.newPassword && !reply.changedNothing())
        return SignInOutcome{.cid = m_context.cid, .isNewPasswordUnknown = true, .detail = reply.error.detail};
    return reply.error;
}

} // namespace passwright
