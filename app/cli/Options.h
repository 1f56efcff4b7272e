// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace passwright::option {

// The names that the parser, the table and the commands share.
inline const auto profile = QStringLiteral("profile");
inline const auto connect = QStringLiteral("connect");
inline const auto database = QStringLiteral("database");
inline const auto zatoSecrets = QStringLiteral("zato-secrets");
inline const auto policy = QStringLiteral("policy");
inline const auto asUser = QStringLiteral("as");
inline const auto totp = QStringLiteral("totp");
inline const auto json = QStringLiteral("json");
inline const auto help = QStringLiteral("help");
inline const auto version = QStringLiteral("version");

inline const auto admin = QStringLiteral("admin");
inline const auto rounds = QStringLiteral("rounds");
inline const auto displayName = QStringLiteral("display-name");
inline const auto firstName = QStringLiteral("first-name");
inline const auto lastName = QStringLiteral("last-name");
inline const auto email = QStringLiteral("email");
inline const auto superUser = QStringLiteral("super-user");
inline const auto mustChange = QStringLiteral("must-change");
inline const auto limit = QStringLiteral("limit");
inline const auto state = QStringLiteral("state");
inline const auto days = QStringLiteral("days");
inline const auto sort = QStringLiteral("sort");
inline const auto descending = QStringLiteral("descending");
inline const auto expiryDays = QStringLiteral("expiry-days");
inline const auto generate = QStringLiteral("generate");
inline const auto reason = QStringLiteral("reason");
inline const auto verified = QStringLiteral("verified");
inline const auto dismiss = QStringLiteral("dismiss");
inline const auto dryRun = QStringLiteral("dry-run");
inline const auto resume = QStringLiteral("resume");
inline const auto report = QStringLiteral("report");
inline const auto slips = QStringLiteral("slips");
inline const auto slipsPerPage = QStringLiteral("slips-per-page");
inline const auto handOver = QStringLiteral("hand-over");
inline const auto unlock = QStringLiteral("unlock");
inline const auto includeSuperUser = QStringLiteral("include-super-user");
inline const auto includeUnhelped = QStringLiteral("include-unhelped");
inline const auto expectHead = QStringLiteral("expect-head");

} // namespace passwright::option
