// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// The dry run of a CSV file of 1,000,000 lines: lines a second, and how much the peak of the program's memory grows
// over that of the program with its database open and somebody signed in.
//
// Usage: bench_dryrun USERS... It starts itself for each step: what made the users and the file leaves no memory behind.
#include "models/bulk/BulkDryRun.h"
#include "models/bulk/CsvBulkSource.h"
#include "models/crypto/CryptoGate.h"
#include "models/csv/CsvWriter.h"
#include "tests/bench/BenchStore.h"
#include "tests/bench/BenchUsers.h"
#include "tests/bench/ProcessMemory.h"
#include "tests/bench/Stopwatch.h"
#include "tests/support/RawDatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace passwright;

namespace {

constexpr int lines = 1'000'000;
constexpr double limitMiB = 64;

//! A database of so many users, listed for searches.
int makeUsers(const QString &database, int users)
{
    BenchStore::create({.path = database});
    RawDatabase raw(database);
    BenchUsers(SystemClock().nowUtc()).add(raw, users);
    const BenchStore listed({.path = database});
    return 0;
}

//! Lines that name each user as often as it takes, and now and then nobody.
int makeList(const QString &list, int users)
{
    constexpr int everyUnknown = 1000;
    QFile file(list);
    CsvWriter writer(file);
    bool isWritten = file.open(QIODevice::WriteOnly) && writer.write({QStringLiteral("username"), QStringLiteral("expiry_days"), QStringLiteral("reason")});
    for (int i = 0; isWritten && i < lines; ++i) {
        const QString name = i % everyUnknown == 0 ? QStringLiteral("nobody%1").arg(i) : BenchUsers::userName(i % users);
        isWritten = writer.write({name, QStringLiteral("30"), QStringLiteral("moved to the new directory, INC-%1").arg(i)});
    }
    return isWritten && file.flush() ? 0 : 1;
}

int run(const QString &database, const QString &list, int users)
{
    BenchStore store({.path = database});
    const double idle = ProcessMemory::peakMiB();

    const QTemporaryDir folder;
    CsvBulkSource source(list);
    const BulkPlan::Header header{.bulkId = newCid(), .title = source.title(), .sourcePath = source.path(), .begun = store.clock().nowUtc()};
    const auto plan = BenchStore::ended(BulkPlan::create(folder.path(), header));
    BulkDryRun dryRun(store.directory(), source, plan, store.caller());
    std::optional<Result<BulkCounts>> end;
    QObject::connect(&dryRun, &BulkDryRun::finished, qApp, [&end](const Result<BulkCounts> &counts) {
        end = counts;
        QCoreApplication::quit();
    });
    const Stopwatch watch;
    dryRun.start();
    QCoreApplication::exec();
    const double taken = watch.wall();
    if (!end->ok())
        BenchStore::giveUp(end->error());
    const qint64 found = (*end)->verdicts.value(BulkVerdict::Kind::WillChange);
    if ((*end)->rows() != lines || found == 0)
        qFatal("%lld rows, %lld to be changed", static_cast<long long>((*end)->rows()), static_cast<long long>(found));

    const double peak = ProcessMemory::peakMiB();
    const bool isWithin = peak - idle <= limitMiB;
    std::printf("dry run of %d lines, %7d users: %6.0f lines/s (%.1f s, processor time %.1f s)   peak %.1f MiB, idle %.1f MiB,"
                " grown by %.1f MiB   limit %.0f MiB  %s\n",
        lines, users, lines / taken, taken, watch.processor(), peak, idle, peak - idle, limitMiB, isWithin ? "within" : "OVER");
    return isWithin ? 0 : 1;
}

int step(const QStringList &words)
{
    QStringList arguments = QCoreApplication::arguments().first(1) + words;
    return QProcess::execute(arguments.takeFirst(), arguments);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const QStringList words = app.arguments().mid(1);
    const int users = words.value(1).toInt();
    if (words.value(0) == QLatin1String("make-users"))
        return makeUsers(words.value(2), users);
    if (words.value(0) == QLatin1String("make-list"))
        return makeList(words.value(2), users);
    if (words.value(0) == QLatin1String("run"))
        return run(words.value(2), words.value(3), users);

    bool isWithin = !words.isEmpty();
    for (const QString &count : words) {
        const QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("own.sqlite"));
        const QString list = folder.filePath(QStringLiteral("list.csv"));
        isWithin = step({QStringLiteral("make-users"), count, database}) == 0 && step({QStringLiteral("make-list"), count, list}) == 0
            && step({QStringLiteral("run"), count, database, list}) == 0 && isWithin;
    }
    return isWithin ? 0 : 1;
}
