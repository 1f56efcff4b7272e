// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace passwright {

//! SQLite's own connection behind one of Qt's.
class SqliteHandle
{
public:
    //! Null where Qt's driver brought another SQLite than the one that this program calls: they must not touch each
    //! other's objects. The handle lives as long as the connection is open.
    [[nodiscard]] static sqlite3 *of(const QSqlDatabase &database);
};

} // namespace passwright
