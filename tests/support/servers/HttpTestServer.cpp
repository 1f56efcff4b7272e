// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/HttpTestServer.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QMetaEnum>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace passwright {

namespace {

QByteArray methodOf(const QHttpServerRequest &request)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()))).toUpper();
}

TestRequest toTestRequest(const QHttpServerRequest &request)
{
    TestRequest out;
    out.method = methodOf(request);
    out.path = request.url().path(QUrl::FullyDecoded);
    out.query = request.url().query(QUrl::FullyEncoded).toLatin1();
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : request.headers())
        out.headers.emplaceBack(name, value);
#else
    const QHttpHeaders headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        out.headers.emplaceBack(QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()), headers.valueAt(i).toByteArray());
#endif
    out.body = request.body();
    return out;
}

QHttpServerResponse toResponse(const TestReply &reply)
{
    QHttpServerResponse response(reply.contentType, reply.body, QHttpServerResponse::StatusCode(reply.status));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : reply.headers)
        response.addHeader(name, value);
#else
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#endif
    return response;
}

std::unique_ptr<QTcpServer> makeListener(const std::optional<HttpTestServer::Tls> &tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(QSslCertificate::fromData(tls->certificates, QSsl::Pem));
    QSslKey key(tls->key, QSsl::Rsa, QSsl::Pem);
    if (key.isNull())
        key = QSslKey(tls->key, QSsl::Ec, QSsl::Pem);
    if (key.isNull())
        qFatal("the test server's key is no RSA or EC key in PEM");
    configuration.setPrivateKey(key);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

class HttpTestServer::Private
{
public:
    //! In the server's thread.
    void listen(quint16 wantedPort)
    {
        http = std::make_unique<QHttpServer>();
        http->route(QStringLiteral("/<arg>"), [this](const QUrl &, const QHttpServerRequest &request) {
            ++requests;
            return toResponse(handler(toTestRequest(request)));
        });
        std::unique_ptr<QTcpServer> listener = makeListener(tls);
        QObject::connect(listener.get(), &QTcpServer::pendingConnectionAvailable, listener.get(), [this] { ++connections; });
        if (!listener->listen(QHostAddress::LocalHost, wantedPort))
            qFatal("the test server cannot listen: %s", qPrintable(listener->errorString()));
        port = listener->serverPort();
        http->bind(listener.release());
    }

    HttpHandler handler;
    std::optional<Tls> tls;
    QThread thread;
    QObject home; // lives in the thread
    std::unique_ptr<QHttpServer> http;
    quint16 port = 0;
    std::atomic_int connections = 0;
    std::atomic_int requests = 0;
};

HttpTestServer::HttpTestServer(HttpHandler handler, const std::optional<Tls> &tls, quint16 port)
    : d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    d->tls = tls;
    d->thread.setObjectName(QStringLiteral("test server"));
    d->home.moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(&d->home, [this, port] { d->listen(port); }, Qt::BlockingQueuedConnection);
}

HttpTestServer::~HttpTestServer()
{
    QMetaObject::invokeMethod(&d->home, [this] { d->http.reset(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

quint16 HttpTestServer::port() const
{
    return d->port;
}

QUrl HttpTestServer::url() const
{
    QUrl url;
    url.setScheme(d->tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(d->tls ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"));
    url.setPort(d->port);
    return url;
}

int HttpTestServer::connectionCount() const
{
    return d->connections;
}

int HttpTestServer::requestCount() const
{
    return d->requests;
}

} // namespace passwright
