// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Task.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace passwright {

//! The thread that a remote directory works in, so that JSON, signing and TLS are never felt in the
//! window. Work runs on a Worker that lives there.
//!
//! run() may be called from any thread. The destructor destroys the worker in its thread and waits until
//! every task has ended; one that the worker's end cut off ends as cancelled.
template<class Worker>
class RestThread
{
public:
    //! \p make runs in the new thread.
    explicit RestThread(std::function<std::unique_ptr<Worker>()> make)
    {
        m_thread.setObjectName(QStringLiteral("rest"));
        m_root.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_root, [this, make = std::move(make)] { m_worker = make(); }, Qt::QueuedConnection);
    }
    ~RestThread()
    {
        QMetaObject::invokeMethod(&m_root, [this] {
            m_worker.reset();
            m_isEnding = true;
            quitWhenDone();
        }, Qt::QueuedConnection);
        m_thread.wait();
    }
    RestThread(const RestThread &) = delete;
    RestThread &operator=(const RestThread &) = delete;

    //! \p call gets the worker and gives its task; the result is that task's.
    template<class T>
    Task<T> run(std::function<Task<T>(Worker &)> call)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QMetaObject::invokeMethod(&m_root, [this, promise, call = std::move(call)] {
            ++m_underWay;
            // The root outlives the worker, so that a task that ends with the worker still arrives.
            whenDone<T>(&m_root, call(*m_worker), [this, promise](Result<T> result) {
                promise->addResult(std::move(result));
                promise->finish();
                --m_underWay;
                quitWhenDone();
            });
        }, Qt::QueuedConnection);
        return promise->future();
    }

private:
    void quitWhenDone()
    {
        if (!m_isEnding || m_underWay != 0)
            return;
        // What ended last is deleted later, and with it what it alone held on to: before the thread is gone.
        QMetaObject::invokeMethod(&m_root, [this] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            m_thread.quit();
        }, Qt::QueuedConnection);
    }

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; // this and what follows: in the thread alone
    int m_underWay = 0;
    bool m_isEnding = false;
    QObject m_root;
};

} // namespace passwright
