// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/HttpTestServer.h"
#include "tests/support/servers/ZatoSso.h"

namespace passwright {

//! A Zato SSO on loopback. Any thread; destroyed in the one that made it.
class ZatoServer
{
public:
    //! With the sample users as of the clock's time. The clock must outlive it.
    ZatoServer(const Clock &clock, ZatoSso::Behaviour behaviour, const std::optional<HttpTestServer::Tls> &tls = {});
    ZatoServer(const Clock &clock, ZatoSso::Behaviour behaviour, const QList<ZatoUser> &users,
        const std::optional<HttpTestServer::Tls> &tls = {}, quint16 port = 0);

    [[nodiscard]] ZatoSso &sso() { return m_sso; }
    [[nodiscard]] QUrl url() const { return m_http.url(); }
    [[nodiscard]] quint16 port() const { return m_http.port(); }
    [[nodiscard]] int connectionCount() const { return m_http.connectionCount(); }
    [[nodiscard]] int requestCount() const { return m_http.requestCount(); }

private:
    ZatoSso m_sso;
    HttpTestServer m_http; // last: its thread calls the SSO
};

} // namespace passwright
