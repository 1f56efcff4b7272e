// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultListener.h"

#include "tests/support/FaultScript.h"
#include "tests/support/TestCertificates.h"

#include <QSslConfiguration>

namespace passwright {

namespace {

const TestCertificates::Identity &identity(Fault::Kind kind, const TestCertificates &certificates)
{
    switch (kind) {
    case Fault::CertificateExpired:
        return certificates.expired();
    case Fault::CertificateWrongName:
        return certificates.wrongName();
    case Fault::CertificateUnknown:
        return certificates.unknown();
    case Fault::KeyChanged:
        return certificates.secondKey();
    default:
        return certificates.good();
    }
}

} // namespace

FaultListener::FaultListener(FaultScript &script, const TestCertificates *certificates, FaultConnection::Handler handler)
    : m_script(script)
    , m_certificates(certificates)
    , m_handler(std::move(handler))
{
    setMaxPendingConnections(1000);
}

void FaultListener::apply()
{
    const Fault next = m_script.next();
    if (next.kind == Fault::RefuseConnection)
        close();
    else if (!isListening() && listen(QHostAddress::LocalHost, m_port))
        m_port = serverPort();
    if (next.isOfConnection()) {
        for (FaultConnection *connection : open()) {
            if (connection->isIdle())
                connection->close();
        }
    }
}

void FaultListener::closeConnections()
{
    for (FaultConnection *connection : open())
        connection->close();
}

QList<FaultConnection *> FaultListener::open() const
{
    return findChildren<FaultConnection *>(Qt::FindDirectChildrenOnly);
}

void FaultListener::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket;
    socket->setSocketDescriptor(handle);
    const Fault next = m_script.next();
    auto *connection = new FaultConnection(socket, next.kind, m_script, m_handler, this);
    connect(connection, &FaultConnection::answered, this, &FaultListener::apply, Qt::QueuedConnection);
    if (m_certificates == nullptr || next.kind == Fault::PlainOnTlsPort || next.kind == Fault::HangInHandshake)
        return;
    const auto &server = identity(next.kind, *m_certificates);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(server.certificate);
    configuration.setPrivateKey(server.key);
    configuration.setProtocol(m_protocol);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    socket->startServerEncryption();
}

} // namespace passwright
