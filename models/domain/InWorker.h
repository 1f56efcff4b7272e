// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Task.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace passwright {

//! Runs \p work in a thread of the pool. One that is cancelled before it begins does not run.
template<class T>
Task<T> inWorker(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        if (!promise->isCanceled())
            promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace passwright
