// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SampleDatabase.h"

#include "models/domain/InWorker.h"
#include "app/composition/SampleRows.h"
#include "models/crypto/PasswordHash.h"
#include "models/passwords/PasswordPresets.h"
#include "models/services/Caller.h"
#include "models/sql/SqlExecutor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace passwright {
namespace {

const auto adminName = QStringLiteral("admin");

QString makingPath(const QString &path)
{
    return path + QStringLiteral(".making");
}

QString copyPath(const QString &path)
{
    return path + QStringLiteral(".copy");
}

// With the files that SQLite keeps beside it.
void removeDatabase(const QString &path)
{
    for (const QLatin1String end : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")})
        QFile::remove(path + end);
}

Result<Done> makeRoom(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{.kind = Error::Kind::CannotWrite, .subject = folder};
    removeDatabase(makingPath(path));
    removeDatabase(copyPath(path));
    return Done{};
}

// A whole file that nobody has open: what is renamed later has no journal that must come along.
Result<Done> copyTo(const QString &path, QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (!query.exec())
        return Error{.kind = Error::Kind::CannotWrite, .subject = path, .detail = query.lastError().text()};
    return Done{};
}

Result<Done> publish(const QString &path)
{
    QFile copy(copyPath(path));
    copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (copy.rename(path) || QFile::exists(path)) // somebody else may have been quicker
        return Done{};
    return Error{.kind = Error::Kind::CannotWrite, .subject = path, .detail = copy.errorString()};
}

Caller sampleCaller()
{
    return {QStringLiteral("passwright"), QStringLiteral("help-desk-1"), QStringLiteral("127.0.0.1")};
}

} // namespace

SampleDatabase::SampleDatabase(SqlStore::Services services)
    : m_services(services)
{
}

QString SampleDatabase::password()
{
    return QStringLiteral("seven lamps in a garden");
}

QString SampleDatabase::totpKey()
{
    return QStringLiteral("KMCLCWN4YPMD2WO3");
}

Task<Done> SampleDatabase::make(const QString &path, std::optional<int> rounds)
{
    if (QFile::exists(path))
        return readyTask<Done>(Done{});

    const SqlStoreOptions options{.path = makingPath(path), .rounds = rounds};
    const NewUser admin{.userName = adminName, .password = Secret::fromString(password()),
        .displayName = QStringLiteral("Ada Min"), .firstName = QStringLiteral("Ada"), .lastName = QStringLiteral("Min"),
        .email = QStringLiteral("admin@example.org"), .isSuperUser = true};

    const auto room = inWorker<Done>([path] { return makeRoom(path); });
    const auto created = chained<SqlStore::Opened>(&m_context, room, [this, options, admin](const Result<Done> &ready) {
        return ready.ok() ? SqlStore::create(options, admin, nistDefaults(), m_services)
                          : readyTask<SqlStore::Opened>(ready.error());
    });
    const auto complete = chained<Done>(&m_context, created, [this, path, rounds](const Result<SqlStore::Opened> &store) {
        return store.ok() ? filled(*store, path, rounds.value_or(PasswordHash::defaultRounds)) : readyTask<Done>(store.error());
    });
    return chained<Done>(&m_context, complete, [path](const Result<Done> &done) {
        return inWorker<Done>([path, done] {
            Result<Done> published = done.ok() ? publish(path) : done;
            removeDatabase(makingPath(path));
            removeDatabase(copyPath(path));
            return published;
        });
    });
}

Task<Done> SampleDatabase::filled(const SqlStore::Opened &store, const QString &path, int rounds)
{
    const auto executor = std::make_shared<SqlExecutor>(SqlExecutor::Options{.path = store->path()});
    const SampleRows rows(m_services.clock.nowUtc(), rounds, m_services.random);
    const auto written = executor->run<Done>([rows](QSqlDatabase &database) {
        return rows.write(database, sampleUsers(), Secret::fromString(password()), totpKey());
    });
    const auto lived = chained<Done>(&m_context, written, [this, store](const Result<Done> &done) {
        return done.ok() ? used(store) : readyTask<Done>(done.error());
    });
    return chained<Done>(&m_context, lived, [this, store, executor, path](const Result<Done> &done) {
        if (!done.ok())
            return readyTask<Done>(done.error());
        const auto copied = executor->run<Done>([path](QSqlDatabase &database) { return copyTo(copyPath(path), database); });
        // Whoever waits keeps both: they drop what they have not begun when they die.
        return chained<Done>(&m_context, copied, [store, executor](const Result<Done> &last) { return readyTask<Done>(last); });
    });
}

// What an administrator did this morning, so that the trail is not empty.
Task<Done> SampleDatabase::used(const SqlStore::Opened &store)
{
    const Secret secret = Secret::fromString(password());
    const auto signedIn
        = store->directory().signIn({.userName = adminName, .password = secret}, sampleCaller().newContext());
    return chained<Done>(&m_context, signedIn, [this, store, secret](const Result<SignInOutcome> &admin) {
        if (!admin.ok())
            return readyTask<Done>(admin.error());
        if (!admin->session)
            return readyTask<Done>(Error{.detail = QStringLiteral("the sample's super-user cannot sign in")});
        const CallContext context = sampleCaller().withSession(*admin->session).newContext();
        const PasswordChange reset{.newPassword = secret, .userId = SampleRows::userId(QStringLiteral("mustchange")),
            .mustChange = true, .reason = QStringLiteral("Ticket 4711"), .verification = QStringLiteral("Called back")};
        QStringList toLock;
        for (const SampleUser &user : sampleUsers()) {
            if (user.state == SampleUser::State::Locked || user.state == SampleUser::State::LockedAndExpired)
                toLock.append(SampleRows::userId(user.userName));
        }
        return chained<Done>(&m_context, store->directory().changePassword(reset, context),
            [this, store, context, toLock](const Result<Outcome> &done) {
                return done.ok() ? lockThose(store, context, toLock) : readyTask<Done>(done.error());
            });
    });
}

Task<Done> SampleDatabase::lockThose(const SqlStore::Opened &store, const CallContext &caller, QStringList userIds)
{
    if (userIds.isEmpty())
        return store->directory().signOut(caller);
    CallContext context = caller;
    context.cid = newCid();
    const auto locked = store->directory().lock(userIds.takeFirst(), context);
    return chained<Done>(&m_context, locked, [this, store, caller, userIds](const Result<Outcome> &outcome) {
        return outcome.ok() ? lockThose(store, caller, userIds) : readyTask<Done>(outcome.error());
    });
}

} // namespace passwright
