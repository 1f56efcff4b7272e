// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <utility>

namespace passwright {

//! A Result that comes later. A change is never cancelled through its task, or its outcome would be
//! lost: CallContext::stop asks for that.
template<class T>
using Task = QFuture<Result<T>>;

//! A task that is there already.
template<class T>
Task<T> readyTask(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

//! Calls \p handler(Result<T>) once in \p context's thread when the task ends; a cancelled task
//! gives Error::Kind::Cancelled. When the context dies first, the handler is never called.
//! (QFuture::then with a context aborts or loses the continuation on Qt 6.4.)
template<class T, class Handler>
void whenDone(QObject *context, const Task<T> &task, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, handle = std::function<void(Result<T>)>(std::forward<Handler>(handler))] {
            watcher->deleteLater();
            const auto future = watcher->future();
            if (future.isCanceled() || future.resultCount() == 0)
                handle(Error{.kind = Error::Kind::Cancelled});
            else
                handle(future.result());
        });
    watcher->setFuture(task);
}

//! A task of \p U that follows \p task of T: \p next takes the Result<T> in \p context's thread
//! and gives the Task<U> to go on with. \p context must outlive the chain, or it is cancelled.
template<class U, class T, class Next>
Task<U> chained(QObject *context, const Task<T> &task, Next &&next)
{
    auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    whenDone<T>(context, task, [context, promise, next = std::forward<Next>(next)](Result<T> result) mutable {
        whenDone<U>(context, next(std::move(result)), [promise](Result<U> last) {
            promise->addResult(std::move(last));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace passwright
