// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/Fault.h"
#include "tests/support/FaultRequest.h"

#include <QMap>
#include <QMutex>

namespace passwright {

//! What a FaultServer is to do, and what it has seen. Thread-safe.
class FaultScript
{
public:
    void failAt(int request, const Fault &fault);
    void failFrom(int request, const Fault &fault);
    void clear();

    //! A request begins to arrive: its number.
    int arrive();
    [[nodiscard]] Fault fault(int request) const;
    //! What the next request is in for.
    [[nodiscard]] Fault next() const;

    void opened();
    void closed();
    void read(const QByteArray &bytes);
    void record(const FaultRequest &request);

    [[nodiscard]] QList<FaultRequest> requests() const;
    [[nodiscard]] QByteArray received() const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] int openConnections() const;

private:
    [[nodiscard]] Fault faultOf(int request) const;

    mutable QMutex m_mutex;
    QMap<int, Fault> m_at;
    QMap<int, Fault> m_from;
    int m_arrived = 0;
    int m_connections = 0;
    int m_open = 0;
    QList<FaultRequest> m_requests;
    QByteArray m_received;
};

} // namespace passwright
