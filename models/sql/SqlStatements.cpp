// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlStatements.h"

#include "models/audit/DriverError.h"
#include "models/sql/SqlStatement.h"

#include <algorithm>
#include <utility>

namespace passwright {
namespace {

//! Whether another try with a statement that is prepared anew may fare better.
bool mayBeStale(const Error &error)
{
    return error.kind != Error::Kind::NotReachable && error.kind != Error::Kind::Busy;
}

} // namespace

Result<Done> SqlStatements::read(QSqlDatabase &database, const QString &statement, const QVariantList &values, const Visit &visit)
{
    // Out of the list while it is in use: nobody else gets it, and one that fails does not come back.
    Kept kept{.statement = statement, .query = QSqlQuery(database)};
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&statement](const Kept &each) { return each.statement == statement; });
    const bool isThere = found != m_kept.end();
    if (isThere) {
        kept = std::move(*found);
        m_kept.erase(found);
    }
    Result<Done> run = isThere ? executePrepared(kept.query, database, values) : Done{};
    if (!isThere || (!run.ok() && mayBeStale(run.error()))) {
        kept.query = QSqlQuery(database);
        Result<Done> anew = prepare(kept.query, database, statement);
        if (anew.ok())
            anew = executePrepared(kept.query, database, values);
        // What went wrong first says more: within a transaction PostgreSQL only says afterwards that it has failed.
        if (run.ok() || anew.ok() || !mayBeStale(anew.error()))
            run = anew;
    }
    if (!run.ok())
        return run;
    while (kept.query.next())
        visit(kept.query);
    if (kept.query.lastError().isValid())
        return errorFromDriver(kept.query.lastError(), database);
    kept.query.finish();
    m_kept.push_back(std::move(kept));
    if (m_kept.size() > most)
        m_kept.erase(m_kept.begin());
    return Done{};
}

void SqlStatements::clear()
{
    m_kept.clear();
}

} // namespace passwright
