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
    //! Whether it only repeats a status that the server answered.
    [[nodiscard]] static bool isAnswer(QNetworkReply::NetworkError error);
    //! \p text is QNetworkReply::errorString.
    [[nodiscard]] static RestFailure::Kind of(QNetworkReply::NetworkError error, const QString &text, bool isConnected);
    [[nodiscard]] static QString detail(QNetworkReply::NetworkError error, const QString &text);
};

} // namespace passwright
