// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlUserImporter.h"

#include "models/sql/SqlUserIndex.h"

#include <vector>

namespace passwright {
namespace {

template<class T>
Result<T> ended(Task<T> task)
{
    task.waitForFinished();
    return task.isCanceled() || task.resultCount() == 0 ? Result<T>(Error{.kind = Error::Kind::Cancelled}) : task.result();
}

} // namespace

SqlUserImporter::SqlUserImporter(SqlWorker &worker)
    : m_worker(worker)
{
    m_batches.setMaxThreadCount(1);
}

SqlUserImporter::~SqlUserImporter()
{
    m_isClosing = true;
    m_batches.waitForDone();
}

Task<QList<ImportVerdict>> SqlUserImporter::judge(const QList<ImportedUser> &users, const CallContext &context)
{
    return m_worker.read<QList<ImportVerdict>>(context, [users](const SqlCall &call) { return SqlUserImport(call).judge(users); });
}

Task<UserImporter::Batch> SqlUserImporter::bring(const QList<ImportedUser> &users, const CallContext &context)
{
    auto promise = std::make_shared<QPromise<Result<Batch>>>();
    promise->start();
    Task<Batch> task = promise->future();
    m_batches.start([this, promise, users, context] {
        promise->addResult(run(users, context));
        promise->finish();
    });
    return task;
}

Result<UserImporter::Batch> SqlUserImporter::run(const QList<ImportedUser> &users, const CallContext &context)
{
    const auto verdicts = ended(judge(users, context));
    if (!verdicts.ok())
        return verdicts.error();
    const auto hashes = derive(users, *verdicts);
    if (!hashes.ok())
        return hashes.error();
    return ended(m_worker.call<Batch>(context, [&](const SqlCall &call) {
        auto batch = SqlUserImport(call).write(users, *hashes);
        // Else a million users would be left for the searches to come; what fails here, they see to.
        (void)SqlUserIndex(call.database(), call.room().dialect).follow();
        return batch;
    }));
}

Result<SqlUserImport::Hashes> SqlUserImporter::derive(const QList<ImportedUser> &users, const QList<ImportVerdict> &verdicts)
{
    const SqlRoom &room = m_worker.room();
    std::vector<std::optional<PasswordHash>> made(static_cast<size_t>(users.size()));
    for (qsizetype i = 0; i < users.size(); ++i) {
        const Secret &password = users.at(i).password;
        if (verdicts.at(i).kind != ImportVerdict::Kind::Add || password.isEmpty())
            continue;
        m_keys.start([this, &room, password, &hash = made[static_cast<size_t>(i)]] {
            if (!m_isClosing)
                hash = PasswordHash::make(password, room.settings.rounds, room.random, room.settings.saltSize);
        });
    }
    m_keys.waitForDone();
    if (m_isClosing)
        return Error{.kind = Error::Kind::Cancelled};
    SqlUserImport::Hashes hashes;
    for (qsizetype i = 0; i < users.size(); ++i) {
        if (const auto &hash = made[static_cast<size_t>(i)])
            hashes.insert(i, *hash);
    }
    return hashes;
}

} // namespace passwright
