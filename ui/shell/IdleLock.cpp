// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/IdleLock.h"

#include <QEvent>

namespace passwright {

IdleLock::IdleLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_tick.setInterval(5000);
    connect(&m_tick, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = minutes;
}

void IdleLock::start()
{
    m_lastTouch = m_clock.nowUtc();
    m_tick.start();
}

void IdleLock::stop()
{
    m_tick.stop();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (m_tick.isActive())
            m_lastTouch = m_clock.nowUtc();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::check()
{
    if (!m_tick.isActive() || m_minutes <= 0 || m_lastTouch.secsTo(m_clock.nowUtc()) < m_minutes * 60LL)
        return;
    stop();
    Q_EMIT idle();
}

} // namespace passwright
