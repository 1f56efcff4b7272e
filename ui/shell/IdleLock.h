// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"

#include <QObject>
#include <QTimer>

namespace passwright {

//! Says when nobody has touched the keyboard or the mouse for a while. Watches the events of what it
//! is installed on as an event filter: the application.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    //! The clock must outlive it.
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    //! 0: never.
    void setMinutes(int minutes);
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_tick.isActive(); }
    //! UTC; the start, where nothing was touched since. Invalid before the first start.
    [[nodiscard]] QDateTime lastTouch() const { return m_lastTouch; }

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    //! Looks at the clock; called every few seconds while it runs.
    void check();

Q_SIGNALS:
    //! Once, and then it no longer runs.
    void idle();

private:
    const Clock &m_clock;
    QTimer m_tick;
    QDateTime m_lastTouch;
    int m_minutes = 10;
};

} // namespace passwright
