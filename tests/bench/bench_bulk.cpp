// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// A bulk reset of 400 users, with its plan on the disk, and its floor in the same run: 400 keys of as many rounds,
// derived on all cores with nothing else.
#include "models/bulk/BulkDryRun.h"
#include "models/bulk/BulkRun.h"
#include "models/bulk/HandOverMemory.h"
#include "models/bulk/SearchBulkSource.h"
#include "models/crypto/CryptoGate.h"
#include "models/crypto/PasswordHash.h"
#include "tests/bench/BenchStore.h"
#include "tests/bench/Stopwatch.h"
#include "tests/support/databases/DatabaseServer.h"
#include "tests/support/databases/PostgresServer.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace passwright;

namespace {

constexpr int people = 400;
constexpr int rounds = 3;
constexpr double lowest = 0.95;

struct Taken
{
    double wall;
    double processor;
};

Taken bare()
{
    const SecureRandomSource random;
    const int threads = QThread::idealThreadCount();
    std::atomic<int> next = 0;
    const Stopwatch watch;
    std::vector<std::jthread> workers;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (int j = next++; j < people; j = next++)
                (void)PasswordHash::make(Secret::fromString(QStringLiteral("Tulip-Harbour-%1").arg(j)), PasswordHash::defaultRounds, random);
        });
    }
    workers.clear();
    return {watch.wall(), watch.processor()};
}

template<class Job>
BulkCounts toEnd(Job &job)
{
    QEventLoop loop;
    std::optional<Result<BulkCounts>> end;
    QObject::connect(&job, &Job::finished, &loop, [&](const Result<BulkCounts> &counts) {
        end = counts;
        loop.quit();
    });
    job.start();
    loop.exec();
    if (!end->ok())
        BenchStore::giveUp(end->error());
    return **end;
}

Taken bulk(BenchStore &store)
{
    const QTemporaryDir folder;
    const BulkPlan::Header header{.bulkId = newCid(), .title = QStringLiteral("everybody"), .begun = store.clock().nowUtc()};
    const auto plan = BenchStore::ended(BulkPlan::create(folder.path(), header));
    SearchBulkSource source(store.directory(), {}, store.caller(), header.title);
    BulkDryRun dryRun(store.directory(), source, plan, store.caller());
    toEnd(dryRun);

    HandOverMemory handOver;
    BulkRun run({.directory = store.directory(), .auditLog = store.auditLog(), .clock = store.clock(), .random = store.random(), .words = {}},
        plan, nullptr, &handOver, store.caller());
    const Stopwatch watch;
    const BulkCounts counts = toEnd(run);
    const Taken taken{watch.wall(), watch.processor()};
    if (counts.states.value(BulkEntry::State::Changed) != people)
        qFatal("%lld of %d were reset", static_cast<long long>(counts.states.value(BulkEntry::State::Changed)), people);
    return taken;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

//! Prints it; true where it is within the limit.
bool measure(const char *name, SqlStoreOptions options)
{
    BenchStore::create(options, people);
    options.rounds = PasswordHash::defaultRounds;
    BenchStore store(options);
    std::vector<double> ours;
    std::vector<double> floor;
    std::vector<double> share;
    std::vector<double> processor;
    Taken after = bare();
    for (int i = 0; i < rounds; ++i) {
        const Taken before = after;
        const Taken run = bulk(store);
        after = bare();
        const double wall = (before.wall + after.wall) / 2;
        ours.push_back(people / run.wall);
        floor.push_back(people / wall);
        share.push_back(wall / run.wall);
        processor.push_back(run.processor / ((before.processor + after.processor) / 2));
    }
    const bool isWithin = median(share) >= lowest;
    std::printf("bulk reset %-10s %5.1f users/s   bare keys %5.1f/s   share %.3f (processor time %.3f)   limit %.2f  %s\n", name,
        median(ours), median(floor), median(share), median(processor), lowest, isWithin ? "within" : "UNDER");
    std::fflush(stdout);
    return isWithin;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const QTemporaryDir folder;
    bool isWithin = measure("SQLite", {.path = folder.filePath(QStringLiteral("own.sqlite"))});
    PostgresServer server;
    server.createDatabase(QStringLiteral("bulk"));
    isWithin = measure("PostgreSQL", {.server = server.url(QStringLiteral("bulk")), .password = DatabaseServer::password()}) && isWithin;
    return isWithin ? 0 : 1;
}
