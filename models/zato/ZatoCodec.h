// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Account.h"
#include "models/domain/Outcome.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace passwright {

//! Reads the SSO's JSON. What is not there is as if it were null; what is there in another type than the
//! API's makes the whole unreadable: nothing is guessed.
class ZatoCodec
{
public:
    struct Page
    {
        QList<Account> users = {};
        int number = 0;    //!< cur_page, from 1; 0: not told
        bool hasNext = false;
    };

    //! A user; a regular one is told little of themselves, not even the user_id. Nothing without a user name.
    [[nodiscard]] static std::optional<Account> account(const QJsonObject &user);
    [[nodiscard]] static std::optional<Page> page(const QJsonObject &answer);
    //! The codes of sub_status, unknown ones as ServerRefused with the code for its detail. Nothing where it is no list of texts.
    [[nodiscard]] static std::optional<QList<Refusal>> subStatus(const QJsonObject &answer);
    //! Naive times are UTC; to the millisecond. Nothing where it is no time; null is an invalid one.
    [[nodiscard]] static std::optional<QDateTime> time(const QJsonValue &value);
    //! The printable characters of a server's words, on one line.
    [[nodiscard]] static QString printable(const QString &text);
};

} // namespace passwright
