// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlExecutor.h"
#include "models/sql/SqlPasswordChange.h"
#include "models/sql/SqlTurns.h"

#include <QThreadPool>

namespace passwright {

//! Changes of passwords under way. Each is looked at and carried out on the executor's thread, in the order
//! of the calls; its key is derived in between on a thread of a pool, so that all cores are at work. Every
//! step is a job of its own: what else is asked of the executor gets its turn among them.
class SqlChangeLine
{
public:
    //! Both must outlive it; the executor is closed before it ends.
    SqlChangeLine(SqlExecutor &executor, SqlRoom &room);
    //! Keys that are not begun are not derived; waits for those that are.
    ~SqlChangeLine();
    Q_DISABLE_COPY_MOVE(SqlChangeLine)

    //! So many keep every core deriving while those that are done are written.
    [[nodiscard]] static int atOnce();

    //! From one thread. The task is cancelled where the executor is closed before the change is carried out.
    Task<Outcome> add(const PasswordChange &data, const CallContext &context);

private:
    struct Change
    {
        CallContext context;
        SqlPasswordChange steps;
        QPromise<Result<Outcome>> promise = {};
    };
    using Held = std::shared_ptr<Change>;

    void begin(const Held &change, QSqlDatabase &database, const Error *failure);
    void setReady(quint64 place, const Held &change);
    void carryOn();
    void finish(Change &change, QSqlDatabase &database, const Error *failure);

    SqlExecutor &m_executor;
    SqlRoom &m_room;
    SqlTurns<Held> m_turns;   // this and the next: on the executor's thread
    bool m_isCarrying = false;
    QThreadPool m_pool; // last: its threads use all of the above
};

} // namespace passwright
