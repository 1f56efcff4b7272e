// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/rest/RequestWriter.h"

#include "models/rest/RestOptions.h"
#include "models/rest/RestRequest.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace passwright {

namespace {

// RFC 9110, section 5.6.2.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isOneLine(QByteArrayView text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

RestFailure bad(const char *detail)
{
    return {.kind = RestFailure::Kind::BadRequest, .sent = false, .detail = QString::fromLatin1(detail)};
}

} // namespace

RequestWriter::RequestWriter(const RestOptions &options, const RestRequest &request)
    : m_options(options)
    , m_request(request)
{
}

bool RequestWriter::isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

std::optional<RestFailure> RequestWriter::problem() const
{
    const QUrl &base = m_options.base;
    if (!base.isValid() || base.host().isEmpty())
        return bad("no server address");
    if (base.scheme() == QLatin1String("http") && !isLoopback(base.host()))
        return RestFailure{.kind = RestFailure::Kind::PlainHttp, .sent = false, .detail = QStringLiteral("http to another machine")};
    if (base.scheme() != QLatin1String("http") && base.scheme() != QLatin1String("https"))
        return bad("an address that is neither https nor http");
    if (!base.userInfo().isEmpty())
        return bad("an address with a user name");
    if (m_options.proxy == RestOptions::Proxy::Own && m_options.proxyAddress.host().isEmpty())
        return bad("no proxy address");
    if (!isToken(m_request.verb) || m_request.verb == "HEAD" || m_request.verb == "CONNECT")
        return bad("a verb that cannot be sent");
    if (!m_request.path.startsWith(QLatin1Char('/')))
        return bad("a path without a slash before it");
    for (const auto &[name, value] : m_request.headers) {
        if (!isToken(name) || !isOneLine(value))
            return bad("a header that cannot be sent");
    }
    for (const auto &[name, value] : m_request.secretHeaders) {
        if (!isToken(name) || !isOneLine(value.bytes()))
            return bad("a secret header that cannot be sent");
    }
    return isOneLine(m_request.contentType) ? std::nullopt : std::optional(bad("a content type that cannot be sent"));
}

QNetworkRequest RequestWriter::write(const QSslConfiguration &tls) const
{
    QUrl url = m_options.base;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + m_request.path, QUrl::TolerantMode);
    QByteArray query;
    for (const auto &[name, value] : m_request.query)
        query += (query.isEmpty() ? QByteArray() : QByteArray("&")) + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    url.setQuery(query.isEmpty() ? QString() : QString::fromLatin1(query), QUrl::StrictMode);
    url.setFragment({});

    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Passwright"));
    // An answer's limit is one of bytes on the wire too.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "en");
    if (!m_request.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    if (!m_request.body.isEmpty() || m_request.repeat == RestRequest::Repeat::Never)
        request.setHeader(QNetworkRequest::ContentLengthHeader, static_cast<qlonglong>(m_request.body.size()));
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    for (const auto &[name, value] : m_request.secretHeaders)
        request.setRawHeader(name, value.bytes().toByteArray());
    return request;
}

} // namespace passwright
