// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>

namespace passwright {

//! The makes of databases that this program speaks to.
enum class DatabaseEngine { Sqlite, PostgreSql, MariaDb };

//! By the name of the connection's driver.
[[nodiscard]] DatabaseEngine engineOf(const QSqlDatabase &database);

//! What ends the definition of a table of our own on MariaDB: transactions, and text that is compared by
//! its code points, blanks at its end included.
inline constexpr QLatin1String mariaDbTable("ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin");

} // namespace passwright
