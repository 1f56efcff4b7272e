// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/AuditQuery.h"
#include "models/domain/Account.h"
#include "models/domain/Error.h"
#include "models/domain/Outcome.h"

#include <QJsonArray>
#include <QJsonObject>

namespace passwright::json {

// The values of the domain as the command line's JSON has them: the names of Zato's API, date-times
// in UTC as ISO 8601, null where there is none.

[[nodiscard]] QJsonValue from(const QDateTime &utc);
[[nodiscard]] QJsonObject from(const Account &account);
[[nodiscard]] QJsonObject from(const AuditEvent &event);
[[nodiscard]] QJsonObject from(const AuditVerdict &verdict);
[[nodiscard]] QJsonObject from(const Error &error);
//! The codes alone.
[[nodiscard]] QJsonArray subStatus(const QList<Refusal> &refusals);
//! Codes, names, details and words.
[[nodiscard]] QJsonArray reasons(const QList<Refusal> &refusals);
[[nodiscard]] QJsonArray steps(const QList<Outcome::Step> &steps);
[[nodiscard]] QString kindName(Outcome::Kind kind);

} // namespace passwright::json
