// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/HttpTestServer.h"
#include "tests/support/servers/LicenseSpringApi.h"

namespace passwright {

//! LicenseSpring's APIs on loopback, all at one address. Any thread; destroyed in the one that made it.
class LicenseSpringServer
{
public:
    //! With the sample users. The clock must outlive it.
    explicit LicenseSpringServer(const Clock &clock, const LicenseSpringSettings &settings = {},
        const std::optional<HttpTestServer::Tls> &tls = {});

    [[nodiscard]] LicenseSpringApi &api() { return m_api; }
    [[nodiscard]] QUrl url() const { return m_http.url(); }
    [[nodiscard]] quint16 port() const { return m_http.port(); }
    [[nodiscard]] int connectionCount() const { return m_http.connectionCount(); }
    [[nodiscard]] int requestCount() const { return m_http.requestCount(); }

private:
    LicenseSpringApi m_api;
    HttpTestServer m_http; // last: its thread calls the API
};

} // namespace passwright
