// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkCalls.h"
#include "models/bulk/BulkGauge.h"
#include "models/bulk/BulkPreparation.h"
#include "models/bulk/BulkRun.h"
#include "models/bulk/BulkRunStart.h"
#include "models/bulk/BulkSettling.h"

#include <QHash>
#include <QTimer>

#include <deque>

namespace passwright {

//! A run at work: settles what is open, then keeps the directory's window full from blocks of rows whose intents
//! are on the disk, and writes outcomes down with the next block. GUI thread.
class BulkRun::Private
{
public:
    Private(BulkRun *owner, const Parts &parts, BulkPlan::Opened plan, BulkSource *source, HandOver *handOver, const Caller &caller);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    void start();
    void stop();

private:
    void settle(const BulkRunStart::Held &held);
    void begin();

    void pump();
    void prepare();
    void makeReady(const QList<BulkEntry> &entries, const QList<Secret> &given);
    void send(const BulkCall &call);
    void answered(const BulkCall &call, const Result<Outcome> &result);
    void complete(const BulkEntry &entry);
    void refusedToBegin(const BulkCall &call, const Error &error);
    void notKnown(const BulkCall &call, const BulkEntry &entry);
    void ended(const BulkEntry &entry);
    void putBack(const BulkEntry &entry);
    void sendAgainAfter(const BulkCall &call, int ms);
    void intendAgain();
    void fail(const Error &error);
    void close();
    void tell();

    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool isGenerated() const;
    //! Nothing is sent before the task's end; its Error ends the run.
    template<class T, class Next>
    void await(const Task<T> &task, Next next);
    //! Work on a thread of the pool that may use what outlives the run: the destructor waits for it.
    template<class T, class Next>
    void inBackground(std::function<Result<T>()> work, Next next);

    BulkRun *q;
    Parts m_parts;
    BulkPlan::Opened m_plan;
    BulkPlan::Header m_header;
    BulkCalls m_calls;
    BulkRunStart m_start;
    std::shared_ptr<const BulkPreparation> m_preparation;
    BulkSettling m_settling;
    int m_window;

    std::deque<BulkCall> m_ready;      //!< their intents are on the disk; in order
    int m_inFlight = 0;
    QList<BulkEntry> m_ended;          //!< to be written down
    QList<BulkEntry> m_takenBack;      //!< whose generated passwords did not come about
    qint64 m_lastTaken = 0;
    bool m_isPreparing = false;
    bool m_isWaiting = false;
    bool m_isAtEnd = false;
    bool m_isStopping = false;
    bool m_isClosing = false;
    std::optional<Error> m_failure;
    int m_troubles = 0;                //!< rows in a row without a clear answer
    int m_busy = 0;                    //!< times in a row that it was told to wait
    bool m_isSettled = false;          //!< what an earlier run left open is looked through
    qint64 m_held = 0;                 //!< rows whose generated passwords the hand-over had at the start

    QFuture<void> m_background;
    qint64 m_total = 0;
    qint64 m_done = 0;
    BulkGauge m_gauge;
    QTimer m_ticking;
    QTimer m_waiting;
    QTimer m_renewing;
};

} // namespace passwright
