// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/remote/FaultyZato.h"

#include "tests/support/servers/ZatoSampleUsers.h"

#include <algorithm>

namespace passwright {

FaultyZato::FaultyZato(const Clock &clock)
    : m_sso(clock, ZatoSso::Behaviour::As33, zatoSampleUsers(clock.nowUtc().addSecs(-3600), 0))
    , m_server([this](const FaultRequest &request) { return answer(request); })
{
}

void FaultyZato::failAt(int request, Fault::Kind fault)
{
    m_server.clear();
    m_server.failAt(request, {.kind = fault});
}

qsizetype FaultyZato::count(const QByteArray &method, const QByteArray &path) const
{
    const QList<FaultRequest> requests = m_server.requests();
    return std::count_if(requests.begin(), requests.end(),
        [&](const FaultRequest &request) { return request.method == method && request.path == path; });
}

FaultReply FaultyZato::answer(const FaultRequest &request)
{
    if (m_isIdle && request.method == "PATCH")
        return {.status = 503, .contentType = "text/plain", .body = "down for maintenance"};
    const TestReply reply = m_sso.handle({.method = request.method,
        .path = QString::fromUtf8(request.path),
        .query = request.query,
        .headers = request.headers,
        .body = request.body});
    return {.status = reply.status, .contentType = reply.contentType, .headers = reply.headers, .body = reply.body};
}

} // namespace passwright
