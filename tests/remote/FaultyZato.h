// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultServer.h"
#include "tests/support/servers/ZatoSso.h"

#include <atomic>

namespace passwright {

//! A Zato 3.3 with the sample people that can be made to misbehave.
class FaultyZato
{
public:
    explicit FaultyZato(const Clock &clock);

    [[nodiscard]] ZatoSso &sso() { return m_sso; }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    //! From now on it does none of the changes that it is asked for, and answers them with HTTP 503.
    void setIdle(bool isIdle) { m_isIdle = isIdle; }
    //! What becomes of the answer to the n-th request from now on, 1 being the next.
    void failAt(int request, Fault::Kind fault);
    void heal() { m_server.clear(); }
    //! Requests of this verb and path since heal().
    [[nodiscard]] qsizetype count(const QByteArray &method, const QByteArray &path) const;

private:
    FaultReply answer(const FaultRequest &request);

    ZatoSso m_sso;
    std::atomic<bool> m_isIdle = false;
    FaultServer m_server; // last: its thread calls answer()
};

} // namespace passwright
