// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace passwright {

//! The code of an Error of Kind::Busy after which the transaction, rolled back, may be run again at once:
//! a deadlock, or a write on another node of a cluster came first.
inline constexpr QLatin1String conflictCode("db.conflict");

//! The code of an Error of Kind::CannotWrite or NoSpace that is a database server's own affair: no file of this machine
//! is meant.
inline constexpr QLatin1String serverCode("db.server");

//! What a driver's error means: the only place, with its two neighbours, that reads native codes. The
//! subject is the database's path or name, or the host where it is about the connection. No statement's values
//! are in it.
[[nodiscard]] Error errorFromDriver(const QSqlError &error, const QSqlDatabase &database);

//! PostgreSQL, by its SQLSTATE. An empty one is a failure on this side of the connection: it was lost.
[[nodiscard]] Error errorFromSqlState(const QString &sqlState, const QString &words, const QString &database, const QString &host);

//! MariaDB and its client library, by their error numbers.
[[nodiscard]] Error errorFromMariaDb(int number, const QString &words, const QString &database, const QString &host);

} // namespace passwright
