// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/HttpExchange.h"

#include <QJsonValue>
#include <QStringList>

namespace passwright {

//! A reply with this JSON body.
[[nodiscard]] TestReply jsonReply(int status, const QJsonValue &body);

//! The License API's error with its usual HTTP status, or with \p status where that is not 0.
[[nodiscard]] TestReply licenseSpringError(const QString &code, int status = 0);

//! Every code that the License API documents, in the documents' order.
[[nodiscard]] QStringList licenseSpringCodes();

} // namespace passwright
