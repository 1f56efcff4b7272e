// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/BareRows.h"

#include "models/audit/AuditRow.h"
#include "models/audit/DatabaseEngine.h"
#include "tests/bench/Stopwatch.h"

#include <QSqlDriver>

#include <libpq-fe.h>
#include <mysql.h>
#include <sqlite3.h>

namespace passwright {
namespace {

template<class Handle>
Handle *handleOf(const QSqlDatabase &database)
{
    return *static_cast<Handle *const *>(database.driver()->handle().constData());
}

qint64 readSqlite(sqlite3 *connection, const QByteArray &select)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection, select.constData(), -1, &statement, nullptr);
    qint64 rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_finalize(statement);
    return rows;
}

qint64 readPostgres(PGconn *connection, const QByteArray &select)
{
    PQclear(PQexec(connection, QByteArray("COPY (" + select + ") TO STDOUT (FORMAT BINARY)").constData()));
    qint64 rows = -1; // what stands behind the last row comes like one
    for (char *bytes = nullptr; PQgetCopyData(connection, &bytes, 0) > 0; ++rows)
        PQfreemem(bytes);
    while (PGresult *result = PQgetResult(connection))
        PQclear(result);
    return rows;
}

qint64 readMariaDb(MYSQL *connection, const QByteArray &select)
{
    mysql_real_query(connection, select.constData(), static_cast<unsigned long>(select.size()));
    MYSQL_RES *result = mysql_use_result(connection);
    qint64 rows = 0;
    while (result && mysql_fetch_row(result))
        ++rows;
    mysql_free_result(result);
    return rows;
}

qint64 rowsOf(const QSqlDatabase &database)
{
    const QByteArray select = QByteArray("SELECT " + AuditRow::columns().toLatin1() + ", previous_hash, hash FROM passwright_audit ORDER BY sequence");
    switch (engineOf(database)) {
    case DatabaseEngine::Sqlite:
        return readSqlite(handleOf<sqlite3>(database), select);
    case DatabaseEngine::PostgreSql:
        return readPostgres(handleOf<PGconn>(database), select);
    case DatabaseEngine::MariaDb:
        return readMariaDb(handleOf<MYSQL>(database), select);
    }
    return 0;
}

} // namespace

double BareRows::read(const QSqlDatabase &database, qint64 expected)
{
    const Stopwatch watch;
    const qint64 rows = rowsOf(database);
    if (rows < expected)
        qFatal("%lld rows were read", static_cast<long long>(rows));
    return watch.wall();
}

} // namespace passwright
