// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlCall.h"
#include "models/sql/SqlChangeLine.h"
#include "models/sql/SqlExecutor.h"

#include <atomic>

namespace passwright {

//! Brings a call to the executor's thread: where our own tables are there, and not before.
class SqlWorker
{
public:
    SqlWorker(const SqlExecutor::Options &options, SqlRoom &room)
        : m_path(options.path)
        , m_room(room)
        , m_executor(options)
        , m_changes(m_executor, room)
    {
    }
    ~SqlWorker() { m_executor.close(); }
    Q_DISABLE_COPY_MOVE(SqlWorker)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] SqlRoom &room() const { return m_room; }
    [[nodiscard]] SqlExecutor &executor() { return m_executor; }
    [[nodiscard]] bool isPrepared() const { return m_isPrepared; }
    void setPrepared() { m_isPrepared = true; }

    //! \p work gets the call on the worker's thread. An Error that has no cid gets the context's.
    template<class T>
    Task<T> call(const CallContext &context, std::function<Result<T>(const SqlCall &)> work)
    {
        if (!m_isPrepared)
            return readyTask<T>(unprepared(context));
        return m_executor.run<T>([this, context, work = std::move(work)](QSqlDatabase &database) -> Result<T> {
            const SqlCall call(database, m_room, context);
            Result<T> result = call.withCid(work(call));
            // A node may keep a connection on which it answers nothing.
            if (!result.ok() && result.error().kind == Error::Kind::NotReachable)
                m_executor.giveUp();
            return result;
        });
    }

    //! As call(), for \p work as SqlCall::looked takes it.
    template<class T>
    Task<T> read(const CallContext &context, std::function<Result<T>(const SqlCall &)> work)
    {
        return call<T>(context, [work = std::move(work)](const SqlCall &call) { return call.looked([&] { return work(call); }); });
    }

    //! The changes of passwords have a line of their own.
    Task<Outcome> change(const PasswordChange &data, const CallContext &context)
    {
        return m_isPrepared ? m_changes.add(data, context) : readyTask<Outcome>(unprepared(context));
    }

private:
    [[nodiscard]] Error unprepared(const CallContext &context) const
    {
        return {.kind = Error::Kind::NotOurs, .subject = m_path, .detail = QStringLiteral("prepare comes first"), .cid = context.cid};
    }

    QString m_path;
    SqlRoom &m_room;
    std::atomic<bool> m_isPrepared = false;
    SqlExecutor m_executor; // its jobs use all of the above, and the line
    SqlChangeLine m_changes;
};

} // namespace passwright
