// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rest/RestReply.h"

#include <QNetworkReply>
#include <QString>

namespace passwright {

//! What Qt's network errors mean here.
class FailureKind
{
public:
    enum Stage { Connecting, ConnectingByProxy, Connected };

    //! Whether it only repeats the HTTP \p status that the server answered.
    [[nodiscard]] static bool isAnswer(QNetworkReply::NetworkError error, int status);
    //! Whether it says that the server closed the connection.
    [[nodiscard]] static bool isEnd(QNetworkReply::NetworkError error);
    //! \p text is QNetworkReply::errorString.
    [[nodiscard]] static RestFailure::Kind of(QNetworkReply::NetworkError error, const QString &text, Stage stage);
    [[nodiscard]] static QString detail(QNetworkReply::NetworkError error, const QString &text);
};

} // namespace passwright
