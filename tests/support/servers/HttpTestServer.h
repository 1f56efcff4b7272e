// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/HttpExchange.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace passwright {

//! Qt's HTTP server on 127.0.0.1, in a thread of its own, in front of a handler.
//! Connections are kept open. A failure to listen ends the program (qFatal).
class HttpTestServer
{
public:
    //! What TLS shows: certificate (chain) and its key, both PEM.
    struct Tls
    {
        QByteArray certificates;
        QByteArray key;
    };

    //! \p port 0: a free one.
    explicit HttpTestServer(HttpHandler handler, const std::optional<Tls> &tls = {}, quint16 port = 0);
    //! Waits until the thread has ended; connections are closed.
    ~HttpTestServer();
    HttpTestServer(const HttpTestServer &) = delete;
    HttpTestServer &operator=(const HttpTestServer &) = delete;

    [[nodiscard]] quint16 port() const;
    //! Such as http://127.0.0.1:40123, without a path. With TLS the host is "localhost".
    [[nodiscard]] QUrl url() const;
    //! So far; with TLS those whose handshake was completed.
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] int requestCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
