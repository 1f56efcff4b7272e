// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SessionWatch.h"

namespace passwright {

SessionWatch::SessionWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_tick.setInterval(5000);
    connect(&m_tick, &QTimer::timeout, this, &SessionWatch::check);
}

void SessionWatch::start(const Session &session)
{
    m_expires = session.expires;
    if (m_expires.isValid())
        m_tick.start();
    else
        m_tick.stop();
}

void SessionWatch::stop()
{
    m_tick.stop();
}

void SessionWatch::check()
{
    if (!m_tick.isActive() || m_clock.nowUtc() < m_expires)
        return;
    stop();
    Q_EMIT ended();
}

} // namespace passwright
