// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace passwright {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! The first header of this name, any case; empty where there is none.
[[nodiscard]] QByteArray headerOf(const HttpHeaders &headers, const QByteArray &name);

//! One HTTP request as a test server's logic sees it, whatever carried it.
struct TestRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QString path = {};    //!< decoded, begins with a slash, without the query
    QByteArray query = {}; //!< as it was sent, without the question mark
    HttpHeaders headers = {};
    QByteArray body = {};

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headerOf(headers, name); }
};

//! What the logic answers. Content-Length is the carrier's.
struct TestReply
{
    int status = 200;
    QByteArray contentType = {}; //!< empty: no Content-Type header
    HttpHeaders headers = {};    //!< others
    QByteArray body = {};

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headerOf(headers, name); }
};

//! The logic of a test server. Called in the carrier's thread.
using HttpHandler = std::function<TestReply(const TestRequest &)>;

} // namespace passwright
