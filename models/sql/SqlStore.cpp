// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlStore.h"

#include "models/sql/MariaDbConnector.h"
#include "models/sql/MariaDbDialect.h"
#include "models/sql/PostgresConnector.h"
#include "models/sql/PostgresDialect.h"
#include "models/sql/SqlAuditLog.h"
#include "models/sql/SqlCreation.h"
#include "models/sql/SqlDirectory.h"
#include "models/sql/SqlFile.h"
#include "models/sql/SqlOpening.h"
#include "models/sql/SqliteDialect.h"
#include "models/sql/SqlRecovery.h"
#include "models/sql/SqlUserImporter.h"

#include <QFileInfo>
#include <QThreadPool>

namespace passwright {

class SqlStore::Private
{
public:
    using Before = std::function<Result<Done>(const SqlStoreOptions &, SqlRoom &)>;

    Private(const SqlStoreOptions &given, Services services, const Before &before)
        : options(absolute(given))
        , dialect(dialectFor(options))
        , room{.dialect = *dialect,
              .clock = services.clock,
              .random = services.random,
              .log = services.log,
              .sessions = SqlSessions(options.sessionMinutes),
              .reconnectSeconds = options.times.reconnectSeconds}
        , worker({.path = options.server ? options.server->title() : options.path,
                     .busyTimeoutMs = options.busyTimeoutMs,
                     .before = [this, before] { return before ? before(options, room) : Done{}; },
                     .server = connectorFor(options),
                     .gone = [this] { room.statements.clear(); },
                     .silenceSeconds = options.times.silenceSeconds},
              room)
        , directory(worker)
        , auditLog(worker)
        , importer(worker)
    {
        if (options.server)
            room.reconnect = [this] { return worker.executor().reconnect(); };
    }

    static SqlStoreOptions absolute(SqlStoreOptions options)
    {
        if (!options.server)
            options.path = QFileInfo(options.path).absoluteFilePath();
        return options;
    }

    static std::unique_ptr<const SqlDialect> dialectFor(const SqlStoreOptions &options)
    {
        if (!options.server)
            return std::make_unique<SqliteDialect>();
        if (options.server->engine == DatabaseUrl::Engine::PostgreSql)
            return std::make_unique<PostgresDialect>();
        return std::make_unique<MariaDbDialect>();
    }

    static std::shared_ptr<const SqlConnector> connectorFor(const SqlStoreOptions &options)
    {
        if (!options.server)
            return {};
        const ServerConnector::Options server{.url = *options.server,
            .password = options.password,
            .times = options.times,
            .lockTimeoutMs = options.busyTimeoutMs};
        if (options.server->engine == DatabaseUrl::Engine::PostgreSql)
            return std::make_shared<PostgresConnector>(server);
        return std::make_shared<MariaDbConnector>(server);
    }

    const SqlStoreOptions options;
    const std::unique_ptr<const SqlDialect> dialect;
    SqlRoom room;
    SqlWorker worker;
    SqlDirectory directory;
    SqlAuditLog auditLog;
    SqlUserImporter importer;
    SqlOpening::Opened opened;
    bool readableByOthers = false;
};

namespace {

Result<Done> checkFile(const SqlStoreOptions &options, SqlRoom &)
{
    return options.server ? Done{} : SqlFile(options.path).checkUsable();
}

CallContext ownContext()
{
    return {.cid = newCid(),
            .currentUst = {},
            .currentApp = QStringLiteral("passwright"),
            .remoteAddr = {},
            .host = QSysInfo::machineHostName()};
}

//! On a thread of the pool and not on the executor's: a store that did not open is destroyed there.
template<class T, class Work>
Task<T> inPool(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Task<T> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        if (!promise->isCanceled())
            promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

SqlStore::SqlStore(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

SqlStore::~SqlStore() = default;

Task<SqlStore::Opened> SqlStore::open(const SqlStoreOptions &options, Services services)
{
    return inPool<Opened>([options, services] { return opened(std::make_unique<Private>(options, services, checkFile)); });
}

Task<SqlStore::Found> SqlStore::look(const SqlStoreOptions &options, Services services)
{
    return inPool<Found>([options, services] {
        Private d(options, services, checkFile);
        const auto looked = d.worker.executor().run<Found>([&d](QSqlDatabase &database) -> Result<Found> {
            const auto found = SqlOpening(database, d.room, d.options).look();
            if (!found.ok())
                return found.error();
            return Found{.needsPreparation = found->version == 0,
                .needsUpgrade = found->version > 0 && found->version < SqlSchema::currentVersion};
        });
        return looked.result();
    });
}

Task<SqlStore::Opened> SqlStore::create(const SqlStoreOptions &options, const NewUser &firstSuperUser, const PasswordRules &rules,
    Services services)
{
    return inPool<Opened>([options, firstSuperUser, rules, services] {
        if (options.server) {
            auto state = std::make_unique<Private>(options, services, Private::Before());
            Private *d = state.get();
            const auto made = d->worker.executor().run<Done>([d, firstSuperUser, rules](QSqlDatabase &database) {
                return SqlCreation(d->options, d->room, firstSuperUser, rules).runIn(database);
            });
            const Result<Done> result = made.result();
            return result.ok() ? opened(std::move(state)) : Result<Opened>(result.error());
        }
        const auto make = [firstSuperUser, rules](const SqlStoreOptions &absolute, SqlRoom &room) {
            return SqlCreation(absolute, room, firstSuperUser, rules).run();
        };
        return opened(std::make_unique<Private>(options, services, make));
    });
}

Result<SqlStore::Opened> SqlStore::opened(std::unique_ptr<Private> state)
{
    Private *d = state.get();
    Task<SqlOpening::Opened> task = d->worker.executor().run<SqlOpening::Opened>(
        [d](QSqlDatabase &database) { return SqlOpening(database, d->room, d->options).run(); });
    const Result<SqlOpening::Opened> opened = task.result();
    if (!opened.ok())
        return opened.error();
    d->opened = *opened;
    d->readableByOthers = !d->options.server && SqlFile(d->options.path).readableByOthers();
    if (opened->isPrepared)
        d->worker.setPrepared();
    return Opened(new SqlStore(std::move(state)));
}

UserDirectory &SqlStore::directory()
{
    return d->directory;
}

AuditLog &SqlStore::auditLog()
{
    return d->auditLog;
}

UserImporter *SqlStore::userImporter()
{
    return isOwn() ? &d->importer : nullptr;
}

QString SqlStore::path() const
{
    return d->worker.path();
}

bool SqlStore::isOwn() const
{
    return d->opened.isOwn;
}

bool SqlStore::needsPreparation() const
{
    return !d->worker.isPrepared();
}

bool SqlStore::readableByOthers() const
{
    return d->readableByOthers;
}

QString SqlStore::upgradeBackup() const
{
    return d->opened.upgradeBackup;
}

Task<QString> SqlStore::prepare()
{
    Private *state = d.get();
    return d->worker.executor().run<QString>([state](QSqlDatabase &database) {
        auto backup = SqlOpening(database, state->room, state->options).prepare(ownContext());
        if (backup.ok())
            state->worker.setPrepared();
        return backup;
    });
}

Task<Outcome> SqlStore::recover(const QString &userNameOrId, const Secret &newPassword, const CallContext &context)
{
    return d->worker.call<Outcome>(context, [userNameOrId, newPassword](const SqlCall &call) {
        return SqlRecovery(call).run(userNameOrId, newPassword);
    });
}

} // namespace passwright
