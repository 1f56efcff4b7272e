// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rest/BodyDevice.h"
#include "models/rest/RestOptions.h"
#include "models/rest/RestReply.h"
#include "models/rest/RestRequest.h"
#include "models/rest/TlsGuard.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace passwright {

//! One request under way. Deletes itself when it has ended.
class RestExchange final : public QObject
{
    Q_OBJECT

public:
    //! Keeps the manager alive, which must have no other request under way: Qt does not always ask about
    //! the key of a connection that was opened for a request and then left to another.
    RestExchange(const RestOptions &options, TlsGuard guard, std::shared_ptr<QNetworkAccessManager> manager, QObject *parent);
    //! Ends it as Cancelled.
    ~RestExchange() override;

    QFuture<RestReply> start(const RestRequest &request);

Q_SIGNALS:
    //! A whole answer is there: the connection is good for another request.
    void answered();

private:
    void send(const RestRequest &request);
    void checkErrors(const QList<QSslError> &errors);
    void checkKey();
    void checkLength();
    void collect();
    void conclude();
    void connectionIsLate();

    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isSent(RestFailure::Kind kind) const;
    [[nodiscard]] RestAnswer answer() const;
    void fail(RestFailure::Kind kind, const QString &detail);
    void end(RestReply reply);

    const RestOptions m_options;
    const TlsGuard m_guard;
    QPromise<RestReply> m_promise;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
    QTimer m_connectTimer;
    QTimer m_totalTimer;

    // From here on the order of their ends matters: the reply reads the body and is a child of the manager.
    std::shared_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<BodyDevice> m_body;
    std::unique_ptr<QNetworkReply> m_reply;

    QByteArray m_received;
    bool m_hasBody = false;
    bool m_isConnecting = false; // known to be: a kept connection does not say anything
    bool m_stands = false;       // the connection
    bool m_hasHeaders = false;   // of the answer
    bool m_isOver = false;
};

} // namespace passwright
