// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// One reset through the database door, and its floor in the same run: the derivation of one key, and one
// synced commit of the bare driver.
#include "models/audit/SystemLog.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/PasswordHash.h"
#include "models/crypto/SecureRandomSource.h"
#include "models/sql/SqlStore.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace passwright;

namespace {

class NoLog final : public SystemLog
{
public:
    void write(const AuditEvent &) override {}
};

const SystemClock systemClock;
const SecureRandomSource secureRandom;
NoLog noLog;

Secret password(int i)
{
    return Secret::fromString(QStringLiteral("Tulip-Harbour-Lantern-%1").arg(i));
}

template<class T>
T ended(Task<T> task)
{
    task.waitForFinished();
    return task.result().value();
}

void derivation(benchmark::State &state)
{
    int i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(PasswordHash::make(password(++i), PasswordHash::defaultRounds, secureRandom));
}

void syncedCommit(benchmark::State &state)
{
    const QTemporaryDir folder;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("floor"));
        database.setDatabaseName(folder.filePath(QStringLiteral("floor.sqlite")));
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous=FULL"));
        query.exec(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, password TEXT)"));
        query.exec(QStringLiteral("INSERT INTO t VALUES (1, '')"));
        for (auto _ : state) {
            query.exec(QStringLiteral("BEGIN IMMEDIATE"));
            query.exec(QStringLiteral("UPDATE t SET password = hex(randomblob(80)) WHERE id = 1"));
            query.exec(QStringLiteral("COMMIT"));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("floor"));
}

void reset(benchmark::State &state)
{
    const QTemporaryDir folder;
    SqlStoreOptions options;
    options.path = folder.filePath(QStringLiteral("own.sqlite"));
    const auto store = ended(SqlStore::create(options, {.userName = QStringLiteral("admin"), .password = password(0), .isSuperUser = true},
        PasswordRules{}, {systemClock, secureRandom, noLog}));
    CallContext context{.cid = newCid(), .currentApp = QStringLiteral("bench")};
    const auto signIn = ended(store->directory().signIn({.userName = QStringLiteral("admin"), .password = password(0)}, context));
    context.currentUst = signIn.session->ust;
    context.cid = newCid();
    const QString joan = ended(store->directory().addUser({.userName = QStringLiteral("joan"), .password = password(1)}, context)).userId;
    int i = 1;
    for (auto _ : state) {
        context.cid = newCid();
        const Outcome outcome = ended(store->directory().changePassword(
            {.newPassword = password(++i), .userId = joan, .passwordExpiryDays = 30, .mustChange = true}, context));
        if (outcome.kind != Outcome::Kind::Changed) {
            state.SkipWithError("the reset was not done");
            break;
        }
    }
}

} // namespace

BENCHMARK(derivation)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(8);
BENCHMARK(syncedCommit)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(8);
BENCHMARK(reset)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(8);

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
