// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultConnection.h"

#include <QSsl>
#include <QTcpServer>

namespace passwright {

class TestCertificates;

//! Accepts a FaultServer's connections; lives in the server's thread.
class FaultListener : public QTcpServer
{
    Q_OBJECT

public:
    //! \p certificates: none for plain HTTP. Both references must outlive it.
    FaultListener(FaultScript &script, const TestCertificates *certificates, FaultConnection::Handler handler);

    //! After a change of the script: listens or not, and closes idle connections where new ones are due.
    void apply();
    void closeConnections();
    void speakOnly(QSsl::SslProtocol protocol) { m_protocol = protocol; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    [[nodiscard]] QList<FaultConnection *> open() const;

    FaultScript &m_script;
    const TestCertificates *m_certificates;
    FaultConnection::Handler m_handler;
    QSsl::SslProtocol m_protocol = QSsl::TlsV1_2OrLater;
    quint16 m_port = 0;
};

} // namespace passwright
