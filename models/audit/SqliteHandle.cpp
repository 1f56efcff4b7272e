// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/SqliteHandle.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace passwright {
namespace {

// What the driver's library says of itself: its source and how it was compiled.
QByteArrayList libraryOf(const QSqlDatabase &database)
{
    QByteArrayList library;
    for (const QString &statement : {QStringLiteral("SELECT sqlite_source_id()"), QStringLiteral("PRAGMA compile_options")}) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(statement);
        while (query.next())
            library << query.value(0).toByteArray();
    }
    return library;
}

QByteArrayList libraryOfProgram()
{
    QByteArrayList library{sqlite3_sourceid()};
    for (int i = 0; const char *option = sqlite3_compileoption_get(i); ++i)
        library << option;
    return library;
}

} // namespace

sqlite3 *SqliteHandle::of(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite && libraryOf(database) == libraryOfProgram() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace passwright
