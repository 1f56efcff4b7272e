// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/RestExchange.h"

#include "models/rest/FailureKind.h"
#include "models/rest/ProxyChoice.h"
#include "models/rest/RequestWriter.h"

#include <QSslConfiguration>

#include <utility>

namespace passwright {

namespace {

using Kind = RestFailure::Kind;

QByteArray protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return "TLS 1.2";
    case QSsl::TlsV1_3:
        return "TLS 1.3";
    default:
        return {};
    }
}

} // namespace

RestExchange::RestExchange(
    const RestOptions &options, TlsGuard guard, std::shared_ptr<QNetworkAccessManager> manager, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_guard(std::move(guard))
    , m_manager(std::move(manager))
{
    m_promise.start();
    m_connectTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &RestExchange::connectionIsLate);
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { fail(Kind::TimedOut, QStringLiteral("no whole answer in time")); });
}

RestExchange::~RestExchange()
{
    fail(Kind::Cancelled, QStringLiteral("the client has ended"));
}

QFuture<RestReply> RestExchange::start(const RestRequest &request)
{
    const QFuture<RestReply> future = m_promise.future();
    if (request.stop.stop_requested())
        fail(Kind::Cancelled, QStringLiteral("stopped before it was sent"));
    else
        send(request);
    return future;
}

void RestExchange::send(const RestRequest &request)
{
    m_hasBody = !request.body.isEmpty();
    const bool isRepeatable = request.repeat == RestRequest::Repeat::Safe;
    // Qt repeats what has no body to rewind: so even an empty one is there, unless it may.
    if (m_hasBody || !isRepeatable)
        m_body = std::make_unique<BodyDevice>(request.body, isRepeatable);
    m_connectTimer.start(m_options.connectTimeout);
    m_totalTimer.start(m_options.totalTimeout);
    m_reply.reset(m_manager->sendCustomRequest(
        RequestWriter(m_options, request).write(m_guard.configuration()), request.verb, m_body.get()));
    QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_isConnecting = true; });
    connect(reply, &QNetworkReply::sslErrors, this, &RestExchange::checkErrors);
    connect(reply, &QNetworkReply::encrypted, this, &RestExchange::checkKey);
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_stands = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &RestExchange::checkLength);
    connect(reply, &QNetworkReply::readyRead, this, &RestExchange::collect);
    connect(reply, &QNetworkReply::finished, this, &RestExchange::conclude);
    m_stop.emplace(request.stop, [this] {
        // In any thread.
        QMetaObject::invokeMethod(
            this, [this] { fail(Kind::Cancelled, QStringLiteral("stopped")); }, Qt::QueuedConnection);
    });
}

void RestExchange::checkErrors(const QList<QSslError> &errors)
{
    m_isConnecting = true;
    if (const auto failure = m_guard.judge(m_reply->sslConfiguration().peerCertificate(), errors))
        fail(failure->kind, failure->detail);
    else
        m_reply->ignoreSslErrors(errors);
}

// Qt waits for this before it sends anything.
void RestExchange::checkKey()
{
    m_isConnecting = true;
    if (const auto failure = m_guard.judge(m_reply->sslConfiguration().peerCertificate(), {}))
        fail(failure->kind, failure->detail);
    else
        m_stands = true;
}

void RestExchange::checkLength()
{
    m_stands = true;
    m_hasHeaders = true;
    m_received.clear(); // of an answer that broke off, the request being sent again
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_options.largestAnswer)
        fail(Kind::TooLarge, QStringLiteral("Content-Length above the limit"));
}

void RestExchange::collect()
{
    m_received += m_reply->readAll();
    if (m_received.size() > m_options.largestAnswer)
        fail(Kind::TooLarge, QStringLiteral("more bytes than the limit"));
}

void RestExchange::conclude()
{
    collect();
    if (m_isOver)
        return;
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool endsWithConnection = m_hasHeaders && !m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding");
    if (FailureKind::isAnswer(error, status) || (endsWithConnection && FailureKind::isEnd(error))) {
        end(answer());
        return;
    }
    const FailureKind::Stage stage = isConnected() ? FailureKind::Connected
        : ProxyChoice(m_options).isFor(m_reply->url()) ? FailureKind::ConnectingByProxy
                                                       : FailureKind::Connecting;
    fail(FailureKind::of(error, m_reply->errorString(), stage), FailureKind::detail(error, m_reply->errorString()));
}

void RestExchange::connectionIsLate()
{
    // A request without a body tells nothing of a kept connection's state: the total time is for it.
    if (!isConnected() && (m_hasBody || m_isConnecting))
        fail(Kind::ConnectTimedOut, QStringLiteral("no connection in time"));
}

bool RestExchange::isConnected() const
{
    return m_stands || (m_body && m_body->wasRead());
}

bool RestExchange::isSent(Kind kind) const
{
    if (!m_reply || kind == Kind::HostNotFound || kind == Kind::ConnectionRefused)
        return m_body && m_body->wasRead();
    if (m_hasBody)
        return m_body->wasRead();
    const bool isInHandshake = m_isConnecting && !m_stands && m_options.base.scheme() == QLatin1String("https");
    return !isInHandshake;
}

RestAnswer RestExchange::answer() const
{
    RestAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name, value});
    answer.body = m_received;
    const QSslConfiguration tls = m_reply->sslConfiguration();
    answer.protocol = protocolName(tls.sessionProtocol());
    if (const QSslCertificate certificate = tls.peerCertificate(); !certificate.isNull())
        answer.certificateUntil = certificate.expiryDate().toUTC();
    return answer;
}

void RestExchange::fail(Kind kind, const QString &detail)
{
    end(RestFailure{.kind = kind, .sent = isSent(kind), .detail = detail});
}

void RestExchange::end(RestReply reply)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_stop.reset();
    m_connectTimer.stop();
    m_totalTimer.stop();
    if (m_body)
        m_body->seal();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    if (std::holds_alternative<RestAnswer>(reply))
        Q_EMIT answered();
    deleteLater();
    m_promise.addResult(std::move(reply));
    m_promise.finish();
}

} // namespace passwright
