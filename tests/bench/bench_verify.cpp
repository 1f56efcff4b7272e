// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
// Verifying a trail of 1,000,000 rows through the trail's own interface, and its floors in the same run: SHA-256 of
// the same bytes, row by row, and the engine's own client library reading the same rows and nothing more.
#include "models/crypto/CryptoGate.h"
#include "tests/bench/BareRows.h"
#include "tests/bench/BenchStore.h"
#include "tests/bench/BenchTrail.h"
#include "tests/bench/Stopwatch.h"
#include "tests/support/RawDatabase.h"
#include "tests/support/databases/MariaDbServer.h"
#include "tests/support/databases/PostgresServer.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace passwright;

namespace {

constexpr int rows = 1'000'000;
constexpr int rounds = 5;
constexpr double limit = 4;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

//! Prints it; true where it is within the limit.
bool measure(const char *name, const SqlStoreOptions &options, RawDatabase &raw)
{
    const BenchTrail trail = BenchTrail::append(raw.database(), rows);
    BenchStore store(options);
    std::vector<double> hashing;
    std::vector<double> reading;
    std::vector<double> verifying;
    std::vector<double> processor;
    std::vector<double> ratio;
    for (int i = 0; i < rounds; ++i) {
        const double before = trail.bareHashing();
        const Stopwatch watch;
        const AuditVerdict verdict = BenchStore::ended(store.auditLog().verify({}, store.caller().newContext()));
        verifying.push_back(watch.wall());
        processor.push_back(watch.processor());
        if (verdict.kind != AuditVerdict::Kind::Whole || verdict.rows < rows)
            qFatal("%lld rows are not a whole chain", static_cast<long long>(verdict.rows));
        hashing.push_back((before + trail.bareHashing()) / 2);
        reading.push_back(BareRows::read(raw.database(), rows));
        ratio.push_back(verifying.back() / hashing.back());
    }
    const bool isWithin = median(ratio) <= limit;
    std::printf("verify %-10s %6.2f s (processor time %5.2f s)   bare SHA-256 of its %lld MiB %5.2f s   the engine hands its rows over in %5.2f s"
                "   ratio %5.2f   limit %.0f  %s\n",
        name, median(verifying), median(processor), static_cast<long long>(trail.size() / 1024 / 1024), median(hashing), median(reading),
        median(ratio), limit, isWithin ? "within" : "OVER");
    std::fflush(stdout);
    return isWithin;
}

bool measureFile()
{
    const QTemporaryDir folder;
    const SqlStoreOptions options{.path = folder.filePath(QStringLiteral("own.sqlite"))};
    BenchStore::create(options);
    RawDatabase raw(options.path);
    return measure("SQLite", options, raw);
}

template<class Server>
bool measureServer(const char *name)
{
    Server server;
    server.createDatabase(QStringLiteral("verify"));
    const SqlStoreOptions options{.server = server.url(QStringLiteral("verify")), .password = DatabaseServer::password()};
    BenchStore::create(options);
    const auto raw = server.raw(QStringLiteral("verify"));
    return measure(name, options, *raw);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto gate = CryptoGate::open();
    if (!gate)
        return 6;
    const QStringList engines = app.arguments().mid(1);
    const auto isAsked = [&engines](const char *engine) { return engines.isEmpty() || engines.contains(QLatin1String(engine)); };
    bool isWithin = true;
    if (isAsked("sqlite"))
        isWithin = measureFile();
    if (isAsked("postgresql"))
        isWithin = measureServer<PostgresServer>("PostgreSQL") && isWithin;
    if (isAsked("mariadb"))
        isWithin = measureServer<MariaDbServer>("MariaDB") && isWithin;
    return isWithin ? 0 : 1;
}
