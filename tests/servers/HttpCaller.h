// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/HttpExchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>
#include <QUrl>

#include <memory>

namespace passwright {

//! Sends one request after another to a server, as any HTTP client would, and waits for each answer.
class HttpCaller
{
public:
    explicit HttpCaller(const QUrl &base, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration())
        : m_base(base)
        , m_tls(tls)
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
    }

    //! Status 0 where there was no answer.
    TestReply send(const TestRequest &request)
    {
        QUrl url = m_base;
        url.setPath(request.path);
        url.setQuery(QString::fromLatin1(request.query));
        QNetworkRequest out(url);
        out.setSslConfiguration(m_tls);
        out.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        for (const auto &[name, value] : request.headers)
            out.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(out, request.method, request.body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20000))
            return {.status = 0};
        TestReply in{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .contentType = reply->rawHeader(QByteArrayLiteral("Content-Type")),
            .body = reply->readAll()};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            in.headers.emplaceBack(name, value);
        return in;
    }

private:
    QUrl m_base;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace passwright
