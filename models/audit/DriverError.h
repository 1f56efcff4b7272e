// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace passwright {

//! What a SQLite driver's error means: the only place that reads its result codes. The subject is
//! the database's path. No statement's values are in it.
[[nodiscard]] Error errorFromDriver(const QSqlError &error, const QSqlDatabase &database);

} // namespace passwright
