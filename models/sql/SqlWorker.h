// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sql/SqlCall.h"
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
    {
    }

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
            return readyTask<T>(Error{.kind = Error::Kind::NotOurs,
                                      .subject = m_path,
                                      .detail = QStringLiteral("prepare comes first"),
                                      .cid = context.cid});
        return m_executor.run<T>([this, context, work = std::move(work)](QSqlDatabase &database) -> Result<T> {
            auto result = work(SqlCall(database, m_room, context));
            if (result.ok() || !result.error().cid.isEmpty())
                return result;
            Error error = result.error();
            error.cid = context.cid;
            return error;
        });
    }

private:
    QString m_path;
    SqlRoom &m_room;
    std::atomic<bool> m_isPrepared = false;
    SqlExecutor m_executor; // last: its jobs use all of the above
};

} // namespace passwright
