// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkDryRun.h"

#include "models/bulk/BulkGauge.h"
#include "models/bulk/BulkJudge.h"
#include "models/domain/InWorker.h"

#include <QTimer>

#include <deque>

namespace passwright {
namespace {

constexpr int mostWaiting = 2; // batches before each stage
constexpr int progressMs = 250;

} // namespace

// Three stages, each with one batch at a time, so that reading goes on while the directory looks up and the
// plan writes.
class BulkDryRun::Private
{
public:
    struct Batch
    {
        QList<BulkRow> rows = {};
        QList<UserLookup> found = {};
    };

    Private(BulkDryRun *owner, UserDirectory &givenDirectory, BulkSource &givenSource, BulkPlan::Opened givenPlan, Caller givenCaller)
        : q(owner)
        , directory(givenDirectory)
        , source(givenSource)
        , plan(std::move(givenPlan))
        , caller(givenCaller.withStop(stopping.get_token()))
        , judge({.options = plan->header().options,
                 .can = directory.capabilities(),
                 .rules = directory.passwordRules(),
                 .caller = caller.session().value_or(Session{})})
    {
    }

    void pump()
    {
        if (failure) {
            if (!isReading && !isLookingUp && !isJudging)
                end(*failure);
            return;
        }
        if (!isReading && !isAtEnd && read.size() < mostWaiting)
            readNext();
        if (!isLookingUp && !read.empty() && lookedUp.size() < mostWaiting)
            lookUpNext();
        if (!isJudging && !lookedUp.empty())
            judgeNext();
        if (isAtEnd && read.empty() && lookedUp.empty() && !isReading && !isLookingUp && !isJudging)
            close();
    }

    void fail(const Error &error)
    {
        if (!failure)
            failure = error;
        pump();
    }

    void readNext()
    {
        isReading = true;
        whenDone<QList<BulkRow>>(q, source.next(UserDirectory::mostLookUps), [this](const Result<QList<BulkRow>> &rows) {
            isReading = false;
            if (!rows.ok())
                return fail(rows.error());
            if (rows->isEmpty())
                isAtEnd = true;
            else
                read.push_back({.rows = *rows});
            pump();
        });
    }

    void lookUpNext()
    {
        Batch batch = std::move(read.front());
        read.pop_front();
        QList<UserKey> keys;
        for (const BulkRow &row : std::as_const(batch.rows)) {
            if (judge.namesSomebody(row))
                keys.append(row.key);
        }
        isLookingUp = true;
        const auto task = keys.isEmpty() ? readyTask<QList<UserLookup>>(QList<UserLookup>()) : directory.lookUp(keys, caller.newContext());
        whenDone<QList<UserLookup>>(q, task, [this, batch, asked = keys.size()](const Result<QList<UserLookup>> &found) mutable {
            isLookingUp = false;
            if (!found.ok())
                return fail(found.error());
            if (found->size() != asked)
                return fail({.kind = Error::Kind::Internal, .detail = QStringLiteral("%1 keys were looked up, %2 found").arg(asked).arg(found->size())});
            batch.found = *found;
            lookedUp.push_back(std::move(batch));
            pump();
        });
    }

    void judgeNext()
    {
        const Batch batch = std::move(lookedUp.front());
        lookedUp.pop_front();
        isJudging = true;
        QStringList userIds;
        for (const UserLookup &lookup : batch.found) {
            if (lookup.kind == UserLookup::Kind::Found)
                userIds.append(lookup.account.userId);
        }
        const auto known = chained<QList<BulkEntry>>(q, plan->contains(userIds), [this, batch, userIds](const Result<QList<bool>> &contained) {
            if (!contained.ok())
                return readyTask<QList<BulkEntry>>(contained.error());
            QSet<QString> isThere;
            for (qsizetype i = 0; i < userIds.size(); ++i) {
                if (contained->at(i))
                    isThere.insert(userIds.at(i));
            }
            // Given passwords are rated, which takes longer than a frame.
            return inWorker<QList<BulkEntry>>([batch, isThere, judging = judge]() -> Result<QList<BulkEntry>> {
                return judging.entries(batch.rows, batch.found, isThere);
            });
        });
        const auto added = chained<Done>(q, known, [this](const Result<QList<BulkEntry>> &entries) {
            return entries.ok() ? plan->add(*entries) : readyTask<Done>(entries.error());
        });
        whenDone<Done>(q, added, [this, rows = batch.rows.size()](const Result<Done> &result) {
            isJudging = false;
            if (!result.ok())
                return fail(result.error());
            done += rows;
            pump();
        });
    }

    void close()
    {
        isJudging = true; // nothing else begins
        BulkPlan::Header header = plan->header();
        header.sourceDigest = source.digest();
        const auto counts = chained<BulkCounts>(q, plan->setHeader(header), [this](const Result<Done> &set) {
            return set.ok() ? plan->counts() : readyTask<BulkCounts>(set.error());
        });
        whenDone<BulkCounts>(q, counts, [this](const Result<BulkCounts> &result) { end(failure ? Result<BulkCounts>(*failure) : result); });
    }

    void end(const Result<BulkCounts> &result)
    {
        if (isEnded)
            return;
        isEnded = true;
        ticking.stop();
        tell();
        Q_EMIT q->finished(result);
    }

    void tell()
    {
        gauge.note(done);
        const std::optional<double> fraction = isAtEnd ? std::optional(1.0) : source.progress();
        Q_EMIT q->progressed(gauge.progress(isAtEnd && isEnded ? std::optional(done) : std::nullopt, fraction));
    }

    BulkDryRun *q;
    UserDirectory &directory;
    BulkSource &source;
    BulkPlan::Opened plan;
    std::stop_source stopping;
    Caller caller;
    BulkJudge judge;

    std::deque<Batch> read;
    std::deque<Batch> lookedUp;
    bool isReading = false;
    bool isLookingUp = false;
    bool isJudging = false;
    bool isAtEnd = false;
    bool isEnded = false;
    std::optional<Error> failure;
    qint64 done = 0;
    BulkGauge gauge;
    QTimer ticking;
};

BulkDryRun::BulkDryRun(UserDirectory &directory, BulkSource &source, BulkPlan::Opened plan, const Caller &caller, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, directory, source, std::move(plan), caller))
{
    connect(&d->ticking, &QTimer::timeout, this, [this] { d->tell(); });
}

void BulkDryRun::start()
{
    d->gauge.note(0);
    d->ticking.start(progressMs);
    if (const auto can = d->judge.checkOptions(); !can.ok()) {
        d->failure = can.error();
        QMetaObject::invokeMethod(this, [this] { d->pump(); }, Qt::QueuedConnection);
        return;
    }
    d->isReading = true;
    whenDone<Done>(this, d->source.rewind(), [this](const Result<Done> &rewound) {
        d->isReading = false;
        if (rewound.ok())
            d->pump();
        else
            d->fail(rewound.error());
    });
}

void BulkDryRun::stop()
{
    d->stopping.request_stop();
    if (!d->isEnded)
        d->fail({.kind = Error::Kind::Cancelled});
}

} // namespace passwright
