// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Session.h"

#include <QObject>
#include <QTimer>

namespace passwright {

//! Says when a session has come to its end.
class SessionWatch final : public QObject
{
    Q_OBJECT

public:
    //! The clock must outlive it.
    explicit SessionWatch(const Clock &clock, QObject *parent = nullptr);

    //! A session that does not say when it ends is not watched.
    void start(const Session &session);
    void stop();

public Q_SLOTS:
    //! Looks at the clock; called every few seconds while it runs.
    void check();

Q_SIGNALS:
    //! Once a session.
    void ended();

private:
    const Clock &m_clock;
    QTimer m_tick;
    QDateTime m_expires;
};

} // namespace passwright
