// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/UserDirectory.h"
#include "models/services/Caller.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace passwright {

class Clock;
class IdleLock;

//! Keeps a session from ending while the person is there: asks the directory for more time when less than
//! a third of it, and less than ten minutes, are left, and keyboard or mouse were touched since the
//! session began or was last renewed. One request at a time; after a failure the next comes a minute
//! later. Does nothing where Capabilities::renewsSession is not set, or the session has no end.
class SessionRenewal final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive it.
    SessionRenewal(UserDirectory &directory, const IdleLock &idleLock, const Clock &clock, QObject *parent = nullptr);

    //! \p caller has a session.
    void start(const Caller &caller);
    void stop();

public Q_SLOTS:
    //! Looks at the clock; called every few seconds while it runs.
    void check();

Q_SIGNALS:
    //! The session's new end, UTC.
    void renewed(const QDateTime &expires);
    //! The directory no longer knows the session.
    void sessionLost();

private:
    [[nodiscard]] bool isDue(const QDateTime &now) const;
    void begin(const QDateTime &expires);
    void take(const Result<QDateTime> &result);

    UserDirectory &m_directory;
    const IdleLock &m_idleLock;
    const Clock &m_clock;
    QTimer m_tick;
    std::optional<Caller> m_caller;
    QDateTime m_begun;
    QDateTime m_expires;
    QDateTime m_notBefore; //!< after a failure; else invalid
    quint64 m_number = 0;
    bool m_isAsking = false;
};

} // namespace passwright
