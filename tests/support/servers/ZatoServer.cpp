// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoServer.h"

#include "tests/support/servers/ZatoSampleUsers.h"

namespace passwright {

ZatoServer::ZatoServer(const Clock &clock, ZatoSso::Behaviour behaviour, const std::optional<HttpTestServer::Tls> &tls)
    : ZatoServer(clock, behaviour, zatoSampleUsers(clock.nowUtc()), tls)
{
}

ZatoServer::ZatoServer(const Clock &clock, ZatoSso::Behaviour behaviour, const QList<ZatoUser> &users,
    const std::optional<HttpTestServer::Tls> &tls, quint16 port)
    : m_sso(clock, behaviour, users)
    , m_http([this](const TestRequest &request) { return m_sso.handle(request); }, tls, port)
{
}

} // namespace passwright
