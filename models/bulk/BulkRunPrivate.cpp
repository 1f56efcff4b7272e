// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkRunPrivate.h"

#include "models/bulk/BulkTrouble.h"
#include "models/domain/InWorker.h"

#include <algorithm>
#include <chrono>

namespace passwright {
namespace {

using State = BulkEntry::State;
using namespace std::chrono_literals;

constexpr int blocksOfWindow = 2;
constexpr int smallestBlock = 8;
constexpr int mostTroubles = 3;
constexpr int mostBusy = 60;
constexpr auto progressEvery = 250ms;
constexpr auto renewEvery = 2min;

} // namespace

BulkRun::Private::Private(BulkRun *owner, const Parts &parts, BulkPlan::Opened plan, BulkSource *source, HandOver *handOver, const Caller &caller)
    : q(owner)
    , m_parts(parts)
    , m_plan(std::move(plan))
    , m_header(m_plan->header())
    , m_calls(*owner, parts.directory, parts.auditLog, m_header, caller)
    , m_start(*owner, *m_plan, source, handOver)
    , m_preparation(std::make_shared<const BulkPreparation>(parts.clock, parts.random, parts.words, parts.directory.passwordRules(),
          m_header.options.generator, m_start.handOver()))
    , m_settling(*owner, *m_plan, m_calls)
    , m_window(std::max(1, parts.directory.capabilities().changesAtOnce))
{
    QObject::connect(&m_ticking, &QTimer::timeout, owner, [this] { tell(); });
    QObject::connect(&m_waiting, &QTimer::timeout, owner, [this] { intendAgain(); });
    QObject::connect(&m_renewing, &QTimer::timeout, owner, [this] { m_parts.directory.renewSession(m_calls.caller().newContext()); });
    m_waiting.setSingleShot(true);
}

BulkRun::Private::~Private()
{
    m_background.waitForFinished();
}

bool BulkRun::Private::isGenerated() const
{
    return m_header.options.passwords == BulkOptions::Passwords::Generated;
}

template<class T, class Next>
void BulkRun::Private::await(const Task<T> &task, Next next)
{
    m_isPreparing = true;
    whenDone<T>(q, task, [this, next](const Result<T> &result) {
        m_isPreparing = false;
        if (result.ok())
            next(*result);
        else
            fail(result.error());
    });
}

template<class T, class Next>
void BulkRun::Private::inBackground(std::function<Result<T>()> work, Next next)
{
    const Task<T> task = inWorker<T>(std::move(work));
    m_background = QFuture<void>(task);
    whenDone<T>(q, task, std::move(next));
}

void BulkRun::Private::start()
{
    m_ticking.start(progressEvery);
    if (m_parts.directory.capabilities().renewsSession)
        m_renewing.start(renewEvery);
    if (const auto checked = m_start.check(); !checked.ok()) {
        m_failure = checked.error();
        QMetaObject::invokeMethod(q, [this] { close(); }, Qt::QueuedConnection);
        return;
    }
    await(m_plan->counts(), [this](const BulkCounts &counts) {
        m_total = counts.rows() - counts.states.value(State::LeftOut);
        m_done = m_total - counts.toDo();
        m_gauge.note(m_done);
        await(m_start.look(), [this](const BulkRunStart::Held &held) { settle(held); });
    });
}

void BulkRun::Private::settle(const BulkRunStart::Held &held)
{
    m_isPreparing = true;
    m_held = held ? held->size() : 0;
    m_settling.run(
        held,
        [this](const BulkEntry &before, const BulkEntry &after) {
            m_done -= before.state == State::Intended ? 0 : 1;
            if (after.state == State::Planned)
                putBack(after);
            else
                ended(after);
        },
        [this](const std::optional<Error> &error) {
            m_isPreparing = false;
            m_isSettled = !error && !m_isStopping;
            if (error)
                fail(*error);
            else
                begin();
        });
}

void BulkRun::Private::begin()
{
    if (m_ended.isEmpty() || m_isStopping)
        return pump();
    // What was put back is taken up with the first block: it has to be on the disk before.
    await(m_plan->record(m_ended), [this](Done) {
        m_ended.clear();
        pump();
    });
}

bool BulkRun::Private::isIdle() const
{
    return m_inFlight == 0 && !m_isPreparing;
}

void BulkRun::Private::pump()
{
    if (m_isClosing)
        return;
    if (m_failure || m_isStopping) {
        if (isIdle())
            close();
        return;
    }
    if (m_isWaiting)
        return;
    while (m_inFlight < m_window && !m_ready.empty()) {
        const BulkCall call = m_ready.front();
        m_ready.pop_front();
        send(call);
    }
    if (!m_isPreparing && !m_isAtEnd && static_cast<int>(m_ready.size()) < m_window)
        prepare();
    if (m_isAtEnd && m_ready.empty() && isIdle())
        close();
}

void BulkRun::Private::prepare()
{
    const int block = std::max(smallestBlock, blocksOfWindow * m_window);
    await(m_plan->toDo(m_lastTaken, block), [this](const QList<BulkEntry> &entries) {
        if (entries.isEmpty()) {
            m_isAtEnd = true;
            return pump();
        }
        m_lastTaken = entries.last().number;
        if (isGenerated())
            return makeReady(entries, {});
        await(m_start.given()->of(entries), [this, entries](const QList<Secret> &given) { makeReady(entries, given); });
    });
}

void BulkRun::Private::makeReady(const QList<BulkEntry> &entries, const QList<Secret> &given)
{
    m_isPreparing = true;
    const QList<BulkEntry> takenBack = std::exchange(m_takenBack, {});
    inBackground<QList<BulkCall>>([preparation = m_preparation, entries, given, takenBack] { return preparation->calls(entries, given, takenBack); },
        [this, takenBack](const Result<QList<BulkCall>> &calls) {
            if (!calls.ok()) {
                m_isPreparing = false;
                m_takenBack = takenBack + m_takenBack;
                return fail(calls.error());
            }
            const QList<BulkEntry> written = std::exchange(m_ended, {});
            QList<BulkEntry> rows = written;
            for (const BulkCall &call : *calls)
                rows.append(call.entry);
            whenDone<Done>(q, m_plan->record(rows), [this, written, calls = *calls](const Result<Done> &recorded) {
                m_isPreparing = false;
                if (!recorded.ok()) {
                    m_ended = written + m_ended;
                    return fail(recorded.error());
                }
                m_ready.insert(m_ready.end(), calls.begin(), calls.end());
                pump();
            });
        });
}

void BulkRun::Private::send(const BulkCall &call)
{
    ++m_inFlight;
    whenDone<Outcome>(q, m_calls.change(call), [this, call](const Result<Outcome> &result) { answered(call, result); });
}

void BulkRun::Private::answered(const BulkCall &call, const Result<Outcome> &result)
{
    if (!result.ok())
        return refusedToBegin(call, result.error());
    m_busy = 0;
    const auto trouble = result->kind == Outcome::Kind::Refused ? BulkTrouble::ofCaller(*result) : std::nullopt;
    if (trouble) {
        --m_inFlight;
        putBack(call.entry);
        return fail(*trouble);
    }
    const BulkEntry entry = BulkCalls::with(call.entry, *result);
    if (entry.state == State::Unknown)
        return notKnown(call, entry);
    complete(entry);
}

void BulkRun::Private::complete(const BulkEntry &entry)
{
    m_troubles = 0;
    whenDone<BulkEntry>(q, m_calls.completed(entry), [this](const Result<BulkEntry> &completed) {
        --m_inFlight;
        ended(*completed);
        pump();
    });
}

// An Error says that nothing was changed.
void BulkRun::Private::refusedToBegin(const BulkCall &call, const Error &error)
{
    --m_inFlight;
    const auto waitMs = BulkTrouble::wait(error, m_busy);
    if (waitMs && m_busy < mostBusy)
        return sendAgainAfter(call, *waitMs);
    const auto refusal = BulkTrouble::ofRow(error);
    const bool isOfServer = BulkTrouble::isOfServer(error);
    m_troubles += isOfServer ? 1 : 0;
    if (!refusal || (isOfServer && m_troubles >= mostTroubles)) {
        putBack(call.entry);
        return fail(error);
    }
    BulkEntry entry = call.entry;
    entry.state = State::Refused;
    entry.refusals = {*refusal};
    ended(entry);
    pump();
}

void BulkRun::Private::notKnown(const BulkCall &call, const BulkEntry &entry)
{
    ++m_troubles;
    whenDone<BulkEntry>(q, m_calls.byTrail(entry), [this, call, entry](const Result<BulkEntry> &told) {
        const State state = told.ok() ? told->state : State::Unknown;
        const Error lost{.kind = Error::Kind::NotReachable, .code = QStringLiteral("net.lost"), .cid = entry.cid};
        if (state != State::Unknown && state != State::Planned)
            return complete(*told);
        --m_inFlight;
        if (state == State::Planned) {
            if (m_troubles < mostTroubles)
                return sendAgainAfter(call, BulkTrouble::shortestWaitMs);
            putBack(entry);
            return fail(lost);
        }
        ended(entry);
        if (!told.ok())
            return fail(told.error());
        if (m_troubles >= mostTroubles)
            return fail(lost);
        pump();
    });
}

void BulkRun::Private::ended(const BulkEntry &entry)
{
    if (isGenerated() && entry.state == State::Refused)
        m_takenBack.append(entry);
    m_ended.append(entry);
    ++m_done;
    Q_EMIT q->rowEnded(entry);
}

void BulkRun::Private::putBack(const BulkEntry &entry)
{
    BulkEntry planned = entry;
    planned.state = State::Planned;
    planned.isKept = false;
    planned.refusals.clear();
    m_ended.append(planned);
    if (isGenerated())
        m_takenBack.append(planned);
}

void BulkRun::Private::sendAgainAfter(const BulkCall &call, int ms)
{
    const auto place = std::find_if(m_ready.begin(), m_ready.end(), [&](const BulkCall &other) { return other.entry.number > call.entry.number; });
    m_ready.insert(place, call);
    if (m_isStopping || m_failure)
        return pump();
    if (!m_isWaiting) {
        ++m_busy;
        m_isWaiting = true;
        m_waiting.start(ms);
    } else {
        m_waiting.start(std::max(ms, m_waiting.remainingTime()));
    }
}

// Under new correlation IDs and at a new time: what is looked for after a crash is what is sent now.
void BulkRun::Private::intendAgain()
{
    if (m_isPreparing) {
        m_waiting.start(BulkTrouble::shortestWaitMs);
        return;
    }
    QList<BulkEntry> entries = std::exchange(m_ended, {});
    const QList<BulkEntry> written = entries;
    for (BulkCall &call : m_ready) {
        call.entry.cid = newCid();
        call.entry.sentAt = m_parts.clock.nowUtc();
        entries.append(call.entry);
    }
    m_isPreparing = true;
    whenDone<Done>(q, m_plan->record(entries), [this, written](const Result<Done> &recorded) {
        m_isPreparing = false;
        m_isWaiting = false;
        if (!recorded.ok()) {
            m_ended = written + m_ended;
            return fail(recorded.error());
        }
        pump();
    });
}

void BulkRun::Private::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
    pump();
}

void BulkRun::Private::stop()
{
    if (m_isClosing || m_isStopping)
        return;
    m_isStopping = true;
    m_settling.stop();
    pump();
}

void BulkRun::Private::close()
{
    m_isClosing = true;
    m_waiting.stop();
    m_renewing.stop();
    for (const BulkCall &call : m_ready)
        putBack(call.entry);
    m_ready.clear();
    const auto finish = [this](const Result<BulkCounts> &counts) {
        m_ticking.stop();
        tell();
        if (m_failure)
            return Q_EMIT q->finished(*m_failure);
        Result<BulkCounts> told = counts;
        // What the plan cannot know: the hand-over in memory still has them.
        if (told.ok())
            told->notHandedOver = m_isSettled ? 0 : std::max(qint64{0}, told->notHandedOver - m_held);
        Q_EMIT q->finished(told);
    };
    inBackground<Done>([preparation = m_preparation, rows = m_takenBack] { return preparation->takeBack(rows); },
        [this, finish](const Result<Done> &takenBack) {
            if (!takenBack.ok() && !m_failure)
                m_failure = takenBack.error();
            const auto recorded = m_ended.isEmpty() ? readyTask<Done>(Done{}) : m_plan->record(m_ended);
            const auto counts = chained<BulkCounts>(q, recorded, [this](const Result<Done> &done) {
                if (!done.ok() && !m_failure)
                    m_failure = done.error();
                return m_plan->counts();
            });
            whenDone<BulkCounts>(q, counts, finish);
        });
}

void BulkRun::Private::tell()
{
    m_gauge.note(m_done);
    Q_EMIT q->progressed(m_gauge.progress(m_total, m_total > 0 ? std::optional(double(m_done) / double(m_total)) : std::nullopt));
}

} // namespace passwright
