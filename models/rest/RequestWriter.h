// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rest/RestReply.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

#include <optional>

namespace passwright {

struct RestOptions;
struct RestRequest;

//! A RestRequest as Qt wants it.
class RequestWriter
{
public:
    RequestWriter(const RestOptions &options, const RestRequest &request);

    //! Why it cannot be sent; nothing: it can.
    [[nodiscard]] std::optional<RestFailure> problem() const;
    //! Holds what is secret in the headers: to be made last.
    [[nodiscard]] QNetworkRequest write(const QSslConfiguration &tls) const;

    //! Whether \p host is this machine by its name or address, without asking a resolver.
    [[nodiscard]] static bool isLoopback(const QString &host);

private:
    const RestOptions &m_options;
    const RestRequest &m_request;
};

} // namespace passwright
