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

FaultyZato::~FaultyZato()
{
    heal();
}

void FaultyZato::heal()
{
    m_isIdle = false;
    m_isFlagRefused = false;
    m_hangs = false;
    if (m_isHanging.exchange(false))
        m_goOn.release();
    m_server.clear();
}

FaultReply FaultyZato::answer(const FaultRequest &request)
{
    const TestReply reply = serve(request);
    if (request.path == "/zato/sso/user/password" && m_hangs.exchange(false)) {
        m_isHanging = true;
        m_goOn.acquire();
    }
    return {.status = reply.status, .contentType = reply.contentType, .headers = reply.headers, .body = reply.body};
}

TestReply FaultyZato::serve(const FaultRequest &request)
{
    const bool isChange = request.method == "PATCH";
    if (isChange && (m_isIdle || (m_isFlagRefused && request.path == "/zato/sso/user")))
        return {.status = 503, .contentType = "text/plain", .body = "down for maintenance"};
    return m_sso.handle({.method = request.method,
        .path = QString::fromUtf8(request.path),
        .query = request.query,
        .headers = request.headers,
        .body = request.body});
}

} // namespace passwright
