// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rest/RestOptions.h"
#include "models/rest/RestReply.h"
#include "models/rest/RestRequest.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace passwright {

//! Sends requests to one server and says what came back, or what failed and whether the request had left.
//!
//! Connections are kept. TLS 1.2 or newer; certificate errors are final; plain HTTP goes to loopback
//! addresses alone. No redirect is followed, no cookie and no credential is kept, nothing is cached.
//! A request that changes something is sent once, whatever happens. Nothing of a request is logged.
//! Requests that are under way together have a connection each; one is kept after a whole answer alone.
//!
//! HTTP has nothing that ties an answer to its request: one that a server sends unasked, over a kept
//! connection, passes for the next request's. Who cannot tell by its content asks for freshConnection.
//! Lives in one thread with an event loop; its futures always end, in that thread. The destructor ends
//! what is under way as Cancelled.
class RestClient : public QObject
{
    Q_OBJECT

public:
    explicit RestClient(const RestOptions &options, QObject *parent = nullptr);
    ~RestClient() override;

    [[nodiscard]] const RestOptions &options() const;
    //! Of the base address, with its port where it is not the usual one; for people.
    [[nodiscard]] QString host() const;

    QFuture<RestReply> send(const RestRequest &request);
    //! The next request opens a connection: for answers that do not belong to their request. Those under
    //! way keep theirs.
    void dropConnections();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace passwright
