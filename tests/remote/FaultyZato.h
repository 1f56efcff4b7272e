// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultServer.h"
#include "tests/support/servers/ZatoSso.h"

#include <QSemaphore>

#include <atomic>

namespace passwright {

//! A Zato 3.3 with the sample people that can be made to misbehave.
class FaultyZato
{
public:
    explicit FaultyZato(const Clock &clock);
    ~FaultyZato();
    Q_DISABLE_COPY_MOVE(FaultyZato)

    [[nodiscard]] ZatoSso &sso() { return m_sso; }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    //! From now on it does none of the changes that it is asked for, and answers them with HTTP 503.
    void setIdle(bool isIdle) { m_isIdle = isIdle; }
    //! It refuses to touch the flag "must change" of a user with HTTP 503.
    void setFlagRefused(bool isRefused) { m_isFlagRefused = isRefused; }
    //! What becomes of the answer to the n-th request from now on, 1 being the next.
    void failAt(int request, Fault::Kind fault);
    //! It stands still at the next setting of a password, with that done and nothing answered: isHanging().
    void hangAtPassword() { m_hangs = true; }
    [[nodiscard]] bool isHanging() const { return m_isHanging; }
    //! All is well with the next request.
    void heal();
    //! Requests of this verb and path since heal().
    [[nodiscard]] qsizetype count(const QByteArray &method, const QByteArray &path) const;

private:
    FaultReply answer(const FaultRequest &request);

    ZatoSso m_sso;
    TestReply serve(const FaultRequest &request);

    std::atomic<bool> m_isIdle = false;
    std::atomic<bool> m_isFlagRefused = false;
    std::atomic<bool> m_hangs = false;
    std::atomic<bool> m_isHanging = false;
    QSemaphore m_goOn;
    FaultServer m_server; // last: its thread calls answer()
};

} // namespace passwright
