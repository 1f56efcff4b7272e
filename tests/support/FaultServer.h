// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/Fault.h"
#include "tests/support/FaultReply.h"
#include "tests/support/FaultRequest.h"

#include <QList>
#include <QSsl>
#include <QUrl>

#include <functional>
#include <memory>

namespace passwright {

class TestCertificates;

//! An HTTP server on a free port of 127.0.0.1 that records every request byte for byte, answers by
//! its handler, and misbehaves by script. It keeps connections and works in a thread of its own, so a test may
//! block. All members may be called from any thread.
class FaultServer
{
public:
    //! Is called in the server's thread, for every request that arrives whole, also where a fault then
    //! spoils the answer: what the request asked for is done.
    using Handler = std::function<FaultReply(const FaultRequest &)>;

    //! Plain HTTP. An empty handler answers 200 {}.
    explicit FaultServer(Handler handler = {});
    //! TLS, as TestCertificates::good(). The certificates must outlive it.
    FaultServer(const TestCertificates &certificates, Handler handler = {});
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    //! http://127.0.0.1:port or https://127.0.0.1:port.
    [[nodiscard]] QUrl url() const;

    //! The script: what goes wrong with the n-th request, 1 being the next one after clear().
    void failAt(int request, const Fault &fault);
    //! And with every one after it.
    void failFrom(int request, const Fault &fault);
    //! Forgets script and requests, and counts from 1 again; connections stay.
    void clear();

    //! Whole requests, in the order of their arrival.
    [[nodiscard]] QList<FaultRequest> requests() const;
    [[nodiscard]] int requestCount() const;
    //! Accepted since the server began, whatever came over them.
    [[nodiscard]] int connectionCount() const;
    //! Those of them that are open now.
    [[nodiscard]] int openConnections() const;
    //! Bytes of requests since clear(), incomplete ones included; of TLS what was inside.
    [[nodiscard]] QByteArray received() const;

    //! Closes the kept connections without a word.
    void closeConnections();
    //! Of TLS, over new connections; otherwise 1.2 and above.
    void speakOnly(QSsl::SslProtocol protocol);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
