// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlChangeLine.h"

#include "models/domain/BackgroundThread.h"

namespace passwright {

SqlChangeLine::SqlChangeLine(SqlExecutor &executor, SqlRoom &room)
    : m_executor(executor)
    , m_room(room)
{
    m_pool.setMaxThreadCount(QThread::idealThreadCount());
}

SqlChangeLine::~SqlChangeLine()
{
    m_pool.clear();
    m_pool.waitForDone();
}

int SqlChangeLine::atOnce()
{
    return 2 * QThread::idealThreadCount();
}

Task<Outcome> SqlChangeLine::add(const PasswordChange &data, const CallContext &context)
{
    const auto change = std::make_shared<Change>(Change{.context = context, .steps = SqlPasswordChange(data)});
    change->promise.start();
    Task<Outcome> future = change->promise.future();
    m_executor.post([this, change](QSqlDatabase &database, const Error *failure) { begin(change, database, failure); });
    return future;
}

void SqlChangeLine::begin(const Held &change, QSqlDatabase &database, const Error *failure)
{
    const quint64 place = m_turns.take();
    const bool isWanted = !failure && !change->promise.isCanceled();
    if (!isWanted || !change->steps.begin(SqlCall(database, m_room, change->context))) {
        setReady(place, change);
        return;
    }
    m_pool.start([this, place, change] {
        stepBack();
        change->steps.derive();
        m_executor.post([this, place, change](QSqlDatabase &, const Error *) { setReady(place, change); });
    });
}

void SqlChangeLine::setReady(quint64 place, const Held &change)
{
    m_turns.setReady(place, change);
    carryOn();
}

void SqlChangeLine::carryOn()
{
    if (m_isCarrying)
        return;
    const auto next = m_turns.next();
    if (!next)
        return;
    m_isCarrying = true;
    m_executor.post([this, change = *next](QSqlDatabase &database, const Error *failure) {
        finish(*change, database, failure);
        m_isCarrying = false;
        carryOn();
    });
}

void SqlChangeLine::finish(Change &change, QSqlDatabase &database, const Error *failure)
{
    if (!change.promise.isCanceled()) {
        const SqlCall call(database, m_room, change.context);
        change.promise.addResult(call.withCid(failure ? Result<Outcome>(*failure) : change.steps.finish(call)));
    }
    change.promise.finish();
}

} // namespace passwright
