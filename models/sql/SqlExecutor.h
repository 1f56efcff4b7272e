// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Task.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace passwright {

//! Runs jobs on one SQLite connection, one after the other, on a thread that owns it.
//!
//! A job that is cancelled before it begins does not run; one that has begun runs to its end.
//! Foreign keys are on and every commit is synced (synchronous = FULL).
//! Tasks may be asked for from any thread.
class SqlExecutor
{
public:
    struct Options
    {
        QString path = {};        //!< absolute
        int busyTimeoutMs = 5000; //!< how long a statement waits for another process's lock
        //! Runs on the thread before the connection is opened: checks the file, or makes it.
        std::function<Result<Done>()> before = {};
    };
    template<class T>
    using Job = std::function<Result<T>(QSqlDatabase &)>;
    //! A job whose result is its own affair, with the Error in place of a connection where there is none.
    using Item = std::function<void(QSqlDatabase &, const Error *)>;

    explicit SqlExecutor(const Options &options);
    //! Closes it.
    ~SqlExecutor();
    SqlExecutor(const SqlExecutor &) = delete;
    SqlExecutor &operator=(const SqlExecutor &) = delete;

    //! Where \c before failed or the connection could not be opened, every job ends with that Error and is not run.
    template<class T>
    Task<T> run(Job<T> job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Task<T> future = promise->future();
        post([promise, work = std::move(job)](QSqlDatabase &database, const Error *failure) {
            if (!promise->isCanceled())
                promise->addResult(failure ? Result<T>(*failure) : work(database));
            promise->finish();
        });
        return future;
    }

    //! Runs \p item in its turn, or destroys it where it does not come to that.
    void post(Item item);

    //! Drops the jobs that have not begun (their tasks are cancelled), waits for the one that runs, and closes
    //! the connection; it must not run within a job. What is asked for later is dropped likewise.
    void close();

private:
    class State;

    std::unique_ptr<State> m_state;
};

} // namespace passwright
