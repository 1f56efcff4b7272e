// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/LicenseSpringServer.h"

namespace passwright {

LicenseSpringServer::LicenseSpringServer(const Clock &clock, const LicenseSpringSettings &settings,
    const std::optional<HttpTestServer::Tls> &tls)
    : m_api(clock, licenseSpringSampleUsers(), settings)
    , m_http([this](const TestRequest &request) { return m_api.handle(request); }, tls)
{
}

} // namespace passwright
