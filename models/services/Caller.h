// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/CallContext.h"
#include "models/domain/Session.h"

namespace passwright {

//! Who calls and from where: makes the CallContext of each call with a correlation ID of its own.
class Caller
{
public:
    Caller(QString application, QString host, QString remoteAddr, std::optional<Session> session = {});

    [[nodiscard]] CallContext newContext() const;
    [[nodiscard]] const std::optional<Session> &session() const { return m_session; }
    [[nodiscard]] Caller withSession(Session session) const;
    //! Whose calls give up waiting when \p stop asks for it (see CallContext::stop).
    [[nodiscard]] Caller withStop(std::stop_token stop) const;

private:
    QString m_application;
    QString m_host;
    QString m_remoteAddr;
    std::optional<Session> m_session;
    std::stop_token m_stop;
};

} // namespace passwright
