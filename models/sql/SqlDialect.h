// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace passwright {

//! Where databases differ: the seam at which PostgreSQL and MariaDB join. Placeholders are `?`
//! everywhere (Qt translates them), case is folded and patterns are matched in this program.
class SqlDialect
{
public:
    virtual ~SqlDialect() = default;

    //! Begins a transaction that holds the write lock from its first moment: one chain under many writers.
    virtual Result<Done> beginWrite(QSqlDatabase &database) const = 0;
    //! Whether that lock holds for every writer: not for those at other nodes of a cluster that may all be written to.
    [[nodiscard]] virtual bool locksEverybody() const { return true; }
    [[nodiscard]] virtual QString commit() const = 0;
    [[nodiscard]] virtual QString rollback() const = 0;

    //! A value for a boolean column.
    [[nodiscard]] virtual QVariant boolean(bool value) const = 0;

    //! Statements that make Zato's zato_sso_* tables and indexes.
    [[nodiscard]] virtual QStringList zatoLayout() const = 0;
    //! Type names for tables of our own.
    [[nodiscard]] virtual QString bigIntegerType() const = 0;
    //! What follows the columns of a table of our own, with a blank before it; or nothing.
    [[nodiscard]] virtual QString tableOptions() const { return {}; }
    //! Reads a date-time column as text, past the driver's idea of time zones.
    [[nodiscard]] virtual QString dateTimeText(const QString &column) const { return column; }
    //! Whether a transaction that is rolled back takes the tables with it that were made in it.
    [[nodiscard]] virtual bool makesTablesInTransaction() const { return true; }
    //! Whether backUp() works: a server's databases are backed up by whoever runs it.
    [[nodiscard]] virtual bool backsUp() const { return true; }

    //! Names of the table's columns; none where there is no such table.
    virtual Result<QStringList> columns(QSqlDatabase &database, const QString &table) const = 0;
    //! Journal settings for a database of our own.
    virtual Result<Done> tuneOwn(QSqlDatabase &database) const = 0;
    //! A consistent copy of the whole database as the new file \p path, mode 0600.
    virtual Result<Done> backUp(QSqlDatabase &database, const QString &path) const = 0;

    //! Statements that make the tables and triggers of SqlUserIndex where they are not there (see SqlUserIndexLayouts.h).
    [[nodiscard]] virtual QStringList userIndexLayout() const = 0;
};

} // namespace passwright
