// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace passwright {

//! A request as a FaultServer read it.
struct FaultRequest
{
    int number = 0;     //!< 1 is the first since the script was cleared
    int connection = 0; //!< 1 is the first since the server began
    QByteArray raw = {};    //!< byte for byte
    QByteArray method = {};
    QByteArray target = {}; //!< with the query, as it was sent
    QByteArray path = {};   //!< without the query, as it was sent
    QByteArray query = {};  //!< without the question mark, as it was sent
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    //! The first header of this name, any case; empty where there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;

    //! The first request of \p bytes, taken out of them, once it is whole (Content-Length counts).
    static std::optional<FaultRequest> take(QByteArray &bytes);
};

} // namespace passwright
