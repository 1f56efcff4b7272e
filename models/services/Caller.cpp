// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/Caller.h"

#include <utility>

namespace passwright {

Caller::Caller(QString application, QString host, QString remoteAddr, std::optional<Session> session)
    : m_application(std::move(application))
    , m_host(std::move(host))
    , m_remoteAddr(std::move(remoteAddr))
    , m_session(std::move(session))
{
}

CallContext Caller::newContext() const
{
    return {.cid = newCid(),
            .currentUst = m_session ? m_session->ust : Secret(),
            .currentApp = m_application,
            .remoteAddr = m_remoteAddr,
            .host = m_host,
            .stop = m_stop};
}

Caller Caller::withSession(Session session) const
{
    Caller caller(*this);
    caller.m_session = std::move(session);
    return caller;
}

Caller Caller::withStop(std::stop_token stop) const
{
    Caller caller(*this);
    caller.m_stop = std::move(stop);
    return caller;
}

} // namespace passwright
