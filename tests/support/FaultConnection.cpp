// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/FaultConnection.h"

#include "tests/support/FaultScript.h"

#include <QTimer>

#include <sys/socket.h>

namespace passwright {

namespace {

QByteArray head(const FaultReply &reply, bool isLast)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    if (!reply.contentType.isEmpty() && reply.status != 204)
        text += "Content-Type: " + reply.contentType + "\r\n";
    if (reply.status != 204)
        text += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    if (isLast)
        text += "Connection: close\r\n";
    return text + "\r\n";
}

FaultReply page(int status, const QByteArray &title)
{
    return {.status = status,
        .contentType = "text/html; charset=utf-8",
        .body = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>"};
}

} // namespace

FaultConnection::FaultConnection(QSslSocket *socket, Fault::Kind fault, FaultScript &script, const Handler &handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_fault(fault)
    , m_script(script)
    , m_handler(handler)
{
    socket->setParent(this);
    m_script.opened();
    m_connection = m_script.connections();
    connect(socket, &QSslSocket::readyRead, this, &FaultConnection::read);
    connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
}

FaultConnection::~FaultConnection()
{
    m_socket->disconnect(this);
    m_script.closed();
}

void FaultConnection::close()
{
    m_isOver = true;
    m_socket->disconnectFromHost();
}

void FaultConnection::read()
{
    if (m_isOver || m_isBusy || m_socket->bytesAvailable() == 0)
        return;
    if (m_fault == Fault::HangInHandshake)
        return;
    if (m_fault == Fault::PlainOnTlsPort) {
        write(page(400, "The plain HTTP request was sent to HTTPS port"), true);
        return;
    }
    if (m_number == 0)
        m_number = m_script.arrive();
    const Fault fault = m_script.fault(m_number);
    if (fault.kind == Fault::CloseBeforeReading) {
        m_isOver = true;
        m_socket->abort();
        deleteLater();
        return;
    }
    const QByteArray bytes = m_socket->readAll();
    m_script.read(bytes);
    m_buffer += bytes;
    auto request = FaultRequest::take(m_buffer);
    if (!request)
        return;
    request->number = m_number;
    request->connection = m_connection;
    m_isBusy = true;
    answer(*request, fault);
}

void FaultConnection::answer(const FaultRequest &request, const Fault &fault)
{
    FaultReply reply = m_handler ? m_handler(request) : FaultReply{.body = "{}"};
    m_script.record(request);
    misbehave(fault, reply, m_script.next().isOfConnection());
}

void FaultConnection::misbehave(const Fault &fault, const FaultReply &reply, bool isLast)
{
    const QByteArray body = reply.body.size() < 2 ? QByteArray("{\"status\": \"ok\"}") : reply.body;
    const QByteArray whole = head(reply, isLast) + reply.body;
    const QByteArray half = head({.status = reply.status == 204 ? 200 : reply.status, .headers = reply.headers, .body = body}, false)
        + body.first(body.size() / 2);
    switch (fault.kind) {
    case Fault::CloseAfterReading:
        close();
        return;
    case Fault::HangBeforeHeaders:
        return;
    case Fault::HangInBody:
        m_socket->write(half);
        return;
    case Fault::ResetInBody:
        m_socket->write(half);
        reset();
        return;
    case Fault::TruncatedBody:
        m_socket->write(half);
        close();
        return;
    case Fault::Garbage:
        m_socket->write("220 mail.example.com ESMTP; this is no HTTP\r\n\r\n");
        close();
        return;
    case Fault::TenMebibytes:
        write({.body = '"' + QByteArray(10 * 1024 * 1024 - 2, 'a') + '"'}, isLast);
        return;
    case Fault::HtmlPage:
        write(page(200, "Welcome"), isLast);
        return;
    case Fault::NoContent:
        write({.status = 204}, isLast);
        return;
    case Fault::Moved: {
        FaultReply moved = page(301, "Moved Permanently");
        moved.headers = {{"Location", "http://127.0.0.1:9/elsewhere"}};
        write(moved, isLast);
        return;
    }
    case Fault::Instead:
        write(fault.reply, isLast);
        return;
    case Fault::Raw:
        m_socket->write(fault.reply.body);
        close();
        return;
    case Fault::TwoAnswers:
        m_socket->write(whole + whole);
        done();
        return;
    case Fault::SecondAnswerLater:
        m_socket->write(whole);
        QTimer::singleShot(50, this, [this, whole] { m_socket->write(whole); });
        done();
        return;
    case Fault::Dribble:
        writeSlowly(whole, fault.piece);
        return;
    case Fault::CloseAfterAnswer:
        m_socket->write(whole);
        close();
        return;
    default:
        write(reply, isLast);
        return;
    }
}

void FaultConnection::write(const FaultReply &reply, bool isLast)
{
    m_socket->write(head(reply, isLast) + (reply.status == 204 ? QByteArray() : reply.body));
    if (isLast)
        close();
    done();
}

void FaultConnection::writeSlowly(const QByteArray &bytes, int piece)
{
    m_socket->write(bytes.first(qMin<qsizetype>(piece, bytes.size())));
    if (bytes.size() <= piece) {
        done();
        return;
    }
    QTimer::singleShot(3, this, [this, rest = bytes.sliced(piece), piece] { writeSlowly(rest, piece); });
}

void FaultConnection::reset()
{
    while (m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() > 0 && m_socket->flush()) { }
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_isOver = true;
    // The client shall see the first half before the reset takes it away.
    QTimer::singleShot(50, this, [this] {
        m_socket->abort();
        deleteLater();
    });
}

void FaultConnection::done()
{
    m_isBusy = false;
    m_number = 0;
    Q_EMIT answered();
    QMetaObject::invokeMethod(this, &FaultConnection::read, Qt::QueuedConnection);
}

} // namespace passwright
