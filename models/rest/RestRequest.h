// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <stop_token>
#include <utility>

namespace passwright {

//! One request. What is secret stands in the body or in \c secretHeaders, never in the path.
struct RestRequest
{
    //! Whether it may be sent again when the connection breaks off before any answer.
    enum class Repeat {
        Safe,  //!< it only reads
        Never, //!< it changes something
    };

    QByteArray verb = QByteArrayLiteral("GET"); //!< any but HEAD and CONNECT; GET and DELETE may have a body
    QString path = {};                          //!< below the base address, percent-encoded, begins with a slash
    QList<std::pair<QString, QString>> query = {};
    Secret body = {};                           //!< UTF-8; empty: none
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QList<std::pair<QByteArray, Secret>> secretHeaders = {};
    Repeat repeat = Repeat::Never;
    bool freshConnection = false; //!< not over a kept connection
    std::stop_token stop = {};    //!< a stop is asked for: give up waiting
};

} // namespace passwright
