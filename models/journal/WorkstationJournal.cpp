// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/journal/WorkstationJournal.h"

#include "models/journal/JournalFile.h"
#include "models/journal/JournalIntents.h"
#include "models/sql/LifeMark.h"
#include "models/sql/SqlCall.h"
#include "models/sql/SqlExecutor.h"
#include "models/sql/SqlTrailExport.h"
#include "models/sql/SqlTrailWriter.h"
#include "models/sql/SqliteDialect.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QThreadPool>

namespace passwright {
namespace {

constexpr int busyTimeoutMs = 10000; // off the GUI thread; several programs take their turns

AuditEvent fitted(AuditEvent event)
{
    for (QString *text : {&event.actorId, &event.actorName, &event.targetId, &event.targetName, &event.cid, &event.application,
             &event.remoteAddr, &event.host, &event.bulkId})
        *text = SqlCall::cut(*text);
    return event;
}

} // namespace

class WorkstationJournal::Private
{
public:
    using Events = SqlTrailWriter::Events;

    Private(const QString &path, const Clock &givenClock, SystemLog &givenLog)
        : clock(givenClock)
        , log(givenLog)
        , mark(path + QStringLiteral(".alive"), static_cast<qint64>(QRandomGenerator::system()->generate64() >> 2))
        , executor({.path = path, .busyTimeoutMs = busyTimeoutMs, .before = [this, path] {
            const auto provided = JournalFile(path, dialect).provide();
            return provided.ok() ? mark.hold() : provided;
        }})
    {
    }

    //! One row, with what \p work does to the open intents in the same transaction.
    Result<AuditEvent> write(QSqlDatabase &database, const AuditEvent &event, const std::function<Result<Done>(JournalIntents &)> &work)
    {
        const AuditEvent row = fitted(event);
        const auto written = SqlTrailWriter(database, dialect, log).write([&]() -> Result<Events> {
            JournalIntents intents(database);
            if (const auto done = work(intents); !done.ok())
                return done.error();
            return Events{row};
        });
        if (!written.ok())
            return written.error();
        if (!written->isKnown)
            return Error{.kind = Error::Kind::CannotWrite, .subject = database.databaseName(), .detail = written->detail};
        return written->events.first();
    }

    Result<QList<Intent>> unfinished(QSqlDatabase &database) const
    {
        const auto open = JournalIntents(database).all();
        if (!open.ok())
            return open.error();
        QList<Intent> found;
        for (const JournalIntents::Open &intent : *open) {
            const auto isAlive = mark.isHeld(intent.owner);
            if (!isAlive.ok())
                return isAlive.error();
            if (*isAlive)
                continue;
            const auto rows = AuditTrail(database).ofCall(intent.cid);
            if (!rows.ok())
                return rows.error();
            if (!rows->isEmpty())
                found << Intent{.event = rows->first(), .asked = intent.asked};
        }
        return found;
    }

    Result<Done> recordExport(QSqlDatabase &database, const QString &fileName, const CallContext &context)
    {
        const AuditEvent event{.time = clock.nowUtc(),
                               .kind = AuditEvent::Kind::Export,
                               .cid = context.cid,
                               .application = context.currentApp,
                               .remoteAddr = context.remoteAddr,
                               .host = context.host,
                               .reason = fileName,
                               .bulkId = context.bulkId};
        const auto written = write(database, event, [](JournalIntents &) -> Result<Done> { return Done{}; });
        if (!written.ok())
            return written.error();
        return Done{};
    }

    Result<qint64> exportTo(QSqlDatabase &database, const QString &path, Format format, const AuditQuery &query, const CallContext &context)
    {
        return SqlTrailExport(database, format, query, context.stop).writeTo(
            path, [&] { return recordExport(database, QFileInfo(path).fileName(), context); });
    }

    SqliteDialect dialect;
    const Clock &clock;
    SystemLog &log;
    LifeMark mark;
    SqlExecutor executor; // last: its jobs use all of the above
};

WorkstationJournal::WorkstationJournal(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

WorkstationJournal::~WorkstationJournal() = default;

Task<WorkstationJournal::Opened> WorkstationJournal::open(const QString &path, const Clock &clock, SystemLog &log)
{
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    Task<Opened> future = promise->future();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // On a thread of the pool and not on the executor's: a journal that did not open is destroyed there.
    QThreadPool::globalInstance()->start([promise, absolute, &clock, &log] {
        auto state = std::make_unique<Private>(absolute, clock, log);
        const Result<Done> inspected = state->executor.run<Done>([&state, &absolute](QSqlDatabase &database) {
            return JournalFile(absolute, state->dialect).adopt(database);
        }).result();
        promise->addResult(inspected.ok() ? Result<Opened>(Opened(new WorkstationJournal(std::move(state))))
                                          : Result<Opened>(inspected.error()));
        promise->finish();
    });
    return future;
}

Task<AuditEvent> WorkstationJournal::begin(const Intent &intent)
{
    return d->executor.run<AuditEvent>([state = d.get(), intent](QSqlDatabase &database) {
        return state->write(database, intent.event, [&](JournalIntents &intents) {
            return intents.add({.cid = intent.event.cid, .owner = state->mark.number(), .asked = intent.asked});
        });
    });
}

Task<AuditEvent> WorkstationJournal::end(const AuditEvent &outcome)
{
    return d->executor.run<AuditEvent>([state = d.get(), outcome](QSqlDatabase &database) {
        return state->write(database, outcome, [&](JournalIntents &intents) { return intents.remove(outcome.cid); });
    });
}

Task<QList<Intent>> WorkstationJournal::unfinished()
{
    return d->executor.run<QList<Intent>>([state = d.get()](QSqlDatabase &database) { return state->unfinished(database); });
}

Task<AuditPage> WorkstationJournal::read(const AuditQuery &query, const CallContext &context)
{
    Q_UNUSED(context)
    return d->executor.run<AuditPage>([query](QSqlDatabase &database) { return AuditTrail(database).read(query); });
}

Task<QList<AuditEvent>> WorkstationJournal::ofCall(const QString &cid, const CallContext &context)
{
    Q_UNUSED(context)
    return d->executor.run<QList<AuditEvent>>([state = d.get(), cid](QSqlDatabase &database) {
        return SqlTrailWriter(database, state->dialect, state->log).settledRowsOf(cid);
    });
}

Task<AuditVerdict> WorkstationJournal::verify(const QByteArray &expectedHead, const CallContext &context)
{
    Q_UNUSED(context)
    return d->executor.run<AuditVerdict>([expectedHead](QSqlDatabase &database) { return AuditTrail(database).verify(expectedHead); });
}

Task<Done> WorkstationJournal::recordExport(const QString &fileName, const CallContext &context)
{
    return d->executor.run<Done>([state = d.get(), fileName, context](QSqlDatabase &database) {
        return state->recordExport(database, fileName, context);
    });
}

Task<qint64> WorkstationJournal::exportTo(const QString &path, Format format, const AuditQuery &query, const CallContext &context)
{
    return d->executor.run<qint64>([state = d.get(), path, format, query, context](QSqlDatabase &database) {
        return state->exportTo(database, path, format, query, context);
    });
}

} // namespace passwright
