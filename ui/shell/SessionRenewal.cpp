// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/SessionRenewal.h"

#include "models/domain/Clock.h"
#include "ui/shell/IdleLock.h"
#include "ui/widgets/SessionLost.h"

#include <algorithm>
#include <chrono>

namespace passwright {
namespace {

using namespace std::chrono_literals;

constexpr qint64 mostLeftMs = std::chrono::milliseconds(10min).count();
constexpr qint64 pauseMs = std::chrono::milliseconds(1min).count();

} // namespace

SessionRenewal::SessionRenewal(UserDirectory &directory, const IdleLock &idleLock, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_idleLock(idleLock)
    , m_clock(clock)
{
    m_tick.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, &SessionRenewal::check);
}

void SessionRenewal::start(const Caller &caller)
{
    stop();
    if (!m_directory.capabilities().renewsSession || !caller.session() || !caller.session()->expires.isValid())
        return;
    m_caller = caller;
    begin(caller.session()->expires);
    m_tick.start();
}

void SessionRenewal::stop()
{
    ++m_number;
    m_isAsking = false;
    m_caller.reset();
    m_tick.stop();
}

void SessionRenewal::check()
{
    if (!m_caller || m_isAsking || !isDue(m_clock.nowUtc()))
        return;
    m_isAsking = true;
    whenDone<QDateTime>(this, m_directory.renewSession(m_caller->newContext()), [this, number = m_number](const Result<QDateTime> &result) {
        if (number == m_number)
            take(result);
    });
}

bool SessionRenewal::isDue(const QDateTime &now) const
{
    const qint64 left = now.msecsTo(m_expires);
    const bool isLate = left > 0 && left <= std::min(m_begun.msecsTo(m_expires) / 3, mostLeftMs);
    return isLate && m_idleLock.lastTouch() > m_begun && (!m_notBefore.isValid() || now >= m_notBefore);
}

void SessionRenewal::begin(const QDateTime &expires)
{
    m_begun = m_clock.nowUtc();
    m_expires = expires;
    m_notBefore = {};
}

void SessionRenewal::take(const Result<QDateTime> &result)
{
    m_isAsking = false;
    if (result.ok() && *result > m_expires) {
        begin(*result);
        Q_EMIT renewed(*result);
    } else if (!result.ok() && isSessionLost(result.error())) {
        stop();
        Q_EMIT sessionLost();
    } else {
        m_notBefore = m_clock.nowUtc().addMSecs(pauseMs);
    }
}

} // namespace passwright
