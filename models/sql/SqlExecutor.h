// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Task.h"
#include "models/sql/SqlConnector.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace passwright {

//! Runs jobs on one connection, one after the other, on a thread that owns it.
//!
//! A connection to a server that was lost is found again before the next job; that job then ends with the Error of
//! the server that is still away, and a later one tries again. What a job had begun is never repeated here.
//! A job that is cancelled before it begins does not run; one that has begun runs to its end.
//! Tasks may be asked for from any thread.
class SqlExecutor
{
public:
    struct Options
    {
        QString path = {};        //!< of a SQLite file, absolute
        int busyTimeoutMs = 5000; //!< how long a statement waits for another process's lock
        //! Runs on the thread before the connection is opened: checks the file, or makes it.
        std::function<Result<Done>()> before = {};
        std::shared_ptr<const SqlConnector> server = {}; //!< in place of the file
        //! Runs on the thread when a connection is gone, before another is opened.
        std::function<void()> gone = {};
        int silenceSeconds = 75; //!< without any answer of the server; then the connection is given up
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

    //! Within a job alone: gives the job's connection up and opens it again.
    Result<Done> reconnect();
    //! Within a job alone: a server's connection is of no more use; the next job gets another one.
    void giveUp();

    //! Where \c before failed or the connection could not be opened at first, every job ends with that Error and
    //! is not run.
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
