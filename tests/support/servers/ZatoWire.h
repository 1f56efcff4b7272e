// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/HttpExchange.h"
#include "tests/support/servers/ZatoAnswer.h"
#include "tests/support/servers/ZatoSso.h"
#include "tests/support/servers/ZatoUser.h"

#include <QJsonObject>

namespace passwright {

//! As Python's isoformat() of a naive UTC time; null where it is not valid.
[[nodiscard]] QJsonValue zatoTime(const QDateTime &utc);
//! ISO, naive times being UTC; invalid where it is none.
[[nodiscard]] QDateTime fromZatoTime(const QString &text);

//! What GET /zato/sso/user tells a super-user, and what it tells everybody else (of themselves).
[[nodiscard]] QJsonObject zatoUserForSuperUser(const ZatoUser &user);
[[nodiscard]] QJsonObject zatoUserForRegularUser(const ZatoUser &user);
//! One element of a search's result, which is not quite the same.
[[nodiscard]] QJsonObject zatoUserInSearch(const ZatoUser &user);

//! The answer as HTTP, with a new cid.
[[nodiscard]] TestReply toReply(const ZatoAnswer &answer, ZatoSso::Behaviour behaviour);
//! 404, as plain text without a content type.
[[nodiscard]] TestReply zatoNotFound();
//! 405. Its body was not recorded.
[[nodiscard]] TestReply zatoMethodNotAllowed();

} // namespace passwright
