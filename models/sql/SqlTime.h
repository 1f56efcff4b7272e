// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QVariant>

namespace passwright {

//! A date-time column as Zato writes it: `YYYY-MM-DD HH:MM:SS.ffffff`, UTC. Text, also with `T`, without
//! the fraction or as UTF-8 bytes; an invalid date-time where it is anything else.
[[nodiscard]] QDateTime dateTimeFromSql(const QVariant &value);
//! With six digits of a second's fraction.
[[nodiscard]] QString dateTimeToSql(const QDateTime &utc);

} // namespace passwright
