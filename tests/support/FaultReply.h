// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace passwright {

//! What a FaultServer answers; Content-Length is added.
struct FaultReply
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json"); //!< empty: no such header
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

} // namespace passwright
