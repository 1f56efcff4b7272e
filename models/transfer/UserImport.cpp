// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/UserImport.h"

#include "models/domain/InWorker.h"
#include "models/transfer/CsvUserList.h"

namespace passwright {
namespace {

using Kind = ImportVerdict::Kind;

void count(ImportCounts &counts, const ImportRow &row, bool hasPassword)
{
    ++counts.rows;
    switch (row.verdict.kind) {
    case Kind::Add:
        ++counts.added;
        counts.withoutPassword += hasPassword ? 0 : 1;
        break;
    case Kind::Change:
        ++counts.changed;
        break;
    case Kind::Unchanged:
        ++counts.unchanged;
        break;
    case Kind::Refused:
        ++counts.refused;
        break;
    case Kind::NotKnown:
        ++counts.notKnown;
        return;
    }
    counts.passwordsLeft += row.verdict.leavesPassword ? 1 : 0;
}

} // namespace

UserImport::UserImport(UserImporter &importer, const QString &path, const Caller &caller, QObject *parent)
    : QObject(parent)
    , m_importer(importer)
    , m_caller(caller)
    , m_list(std::make_shared<CsvUserList>(path))
    , m_bulkId(newCid())
{
}

void UserImport::start(Mode mode)
{
    m_mode = mode;
    readNext();
}

QByteArray UserImport::digest() const
{
    return m_list->digest();
}

void UserImport::readNext()
{
    const auto read = [list = m_list] { return list->next(mostRows, mostPasswords); };
    whenDone<QList<ImportRow>>(this, inWorker<QList<ImportRow>>(read), [this](Result<QList<ImportRow>> rows) {
        m_counts.passedOver = m_list->passedOver();
        if (!rows.ok())
            Q_EMIT finished(rows.error());
        else if (rows->isEmpty() || m_stops)
            end(!rows->isEmpty());
        else
            handle(*std::move(rows));
    });
}

void UserImport::handle(QList<ImportRow> rows)
{
    m_rows = std::move(rows);
    QList<ImportedUser> users;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).verdict.kind == Kind::Refused)
            continue;
        users << m_rows.at(i).user;
        places << i;
    }
    if (users.isEmpty())
        return take({}, {});
    CallContext context = m_caller.newContext();
    context.bulkId = m_bulkId;
    if (m_mode == Mode::Run) {
        whenDone<UserImporter::Batch>(this, m_importer.bring(users, context), [this, places](const Result<UserImporter::Batch> &batch) {
            if (batch.ok())
                take(places, *batch);
            else
                Q_EMIT finished(batch.error());
        });
        return;
    }
    whenDone<QList<ImportVerdict>>(this, m_importer.judge(users, context), [this, places](const Result<QList<ImportVerdict>> &verdicts) {
        if (verdicts.ok())
            take(places, {.verdicts = *verdicts});
        else
            Q_EMIT finished(verdicts.error());
    });
}

void UserImport::take(const QList<qsizetype> &places, const UserImporter::Batch &batch)
{
    for (qsizetype i = 0; i < places.size(); ++i)
        m_rows[places.at(i)].verdict = batch.verdicts.at(i);
    for (ImportRow &row : m_rows) {
        const bool hasPassword = !row.user.password.isEmpty();
        row.user.password = {};
        const bool isWritten = row.verdict.kind == Kind::Add || row.verdict.kind == Kind::Change;
        if (!batch.isKnown && isWritten)
            row.verdict.kind = Kind::NotKnown;
        count(m_counts, row, hasPassword);
    }
    Q_EMIT rowsDone(m_rows);
    Q_EMIT progressed(m_counts, m_list->progress());
    if (batch.isKnown)
        readNext();
    else
        end(true);
}

void UserImport::end(bool isStopped)
{
    m_counts.isStopped = isStopped;
    Q_EMIT finished(m_counts);
}

} // namespace passwright
