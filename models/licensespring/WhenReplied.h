// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rest/RestReply.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <utility>

namespace passwright {

//! Calls \p handler(const RestReply &) once in \p context's thread when the request has ended. One that was
//! given up without a word counts as sent. When the context dies first, the handler is never called, and
//! what it holds is let go.
template<class Handler>
void whenReplied(QObject *context, const QFuture<RestReply> &request, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<RestReply>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, handle = std::function<void(const RestReply &)>(std::forward<Handler>(handler))] {
            watcher->deleteLater();
            const auto future = watcher->future();
            if (future.isCanceled() || future.resultCount() == 0)
                handle(RestFailure{.kind = RestFailure::Kind::Cancelled});
            else
                handle(future.result());
        });
    watcher->setFuture(request);
}

} // namespace passwright
