// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/Fault.h"
#include "tests/support/FaultRequest.h"

#include <QByteArray>
#include <QObject>
#include <QSslSocket>

#include <functional>

namespace passwright {

class FaultScript;

//! One connection of a FaultServer; lives in the server's thread.
class FaultConnection : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<FaultReply(const FaultRequest &)>;

    //! Takes \p socket, connected and not yet encrypted. \p fault is the connection's own, if any. Script
    //! and handler must outlive it.
    FaultConnection(QSslSocket *socket, Fault::Kind fault, FaultScript &script, const Handler &handler, QObject *parent);
    ~FaultConnection() override;

    //! Between two requests, or before the first.
    [[nodiscard]] bool isIdle() const { return !m_isBusy; }
    void close();

Q_SIGNALS:
    void answered();

private:
    void read();
    void answer(const FaultRequest &request, const Fault &fault);
    void misbehave(const Fault &fault, const FaultReply &reply, bool isLast);
    void write(const FaultReply &reply, bool isLast);
    void writeSlowly(const QByteArray &bytes, int piece);
    void reset();
    void done();

    QSslSocket *m_socket;
    Fault::Kind m_fault;
    FaultScript &m_script;
    const Handler &m_handler;
    QByteArray m_buffer;
    int m_connection;
    int m_number = 0;
    bool m_isBusy = false;
    bool m_isOver = false;
};

} // namespace passwright
