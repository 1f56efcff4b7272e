// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkPlanFile.h"

#include "models/bulk/BulkPlanHeader.h"
#include "models/bulk/BulkPlanRows.h"
#include "models/sql/SqlFile.h"
#include "models/sql/SqlStatement.h"
#include "models/sql/SqlTransaction.h"

#include <QDir>
#include <QFileInfo>

namespace passwright {
namespace {

constexpr int applicationId = 0x5057424c; // "PWBL", in SQLite's header
constexpr qint64 markNumber = 1;
constexpr const char *unmade = "bulk.unmade"; // its code

QString markOf(const QString &path)
{
    return path + QStringLiteral(".alive");
}

Result<int> number(QSqlDatabase &database, const QString &statement)
{
    auto query = execute(database, statement);
    if (!query.ok())
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<Done> set(QSqlDatabase &database, const QString &pragma)
{
    const auto done = execute(database, pragma);
    if (!done.ok())
        return done.error();
    return Done{};
}

} // namespace

QString BulkPlanFile::suffix()
{
    return QStringLiteral(".bulk");
}

BulkPlanFile::BulkPlanFile(QString path, std::unique_ptr<LifeMark> mark)
    : m_path(std::move(path))
    , m_mark(std::move(mark))
    , m_executor(std::make_unique<SqlExecutor>(SqlExecutor::Options{.path = m_path}))
{
}

BulkPlanFile::~BulkPlanFile()
{
    // Its jobs that have not begun are dropped: discard() may be one of them.
    m_executor.reset();
    if (m_isDiscarded)
        removeFiles();
}

Result<std::shared_ptr<BulkPlanFile>> BulkPlanFile::make(const QString &folder, const Header &header)
{
    const QString path = QDir(folder).absoluteFilePath(header.bulkId + suffix());
    const SqlFile file(path);
    if (const auto made = file.createFolder(); !made.ok())
        return made.error();
    auto mark = std::make_unique<LifeMark>(markOf(path), markNumber);
    if (const auto held = mark->hold(); !held.ok())
        return held.error();
    Result<Done> done = file.createPrivate();
    if (!done.ok())
        return done.error();
    std::shared_ptr<BulkPlanFile> plan(new BulkPlanFile(path, std::move(mark)));
    plan->m_header = header;
    done = plan->m_executor->run<Done>([state = plan.get(), header](QSqlDatabase &database) { return state->build(database, header); }).result();
    if (done.ok())
        done = file.sync();
    if (done.ok())
        return plan;
    (void)plan->discard().result();
    return done.error();
}

Result<std::shared_ptr<BulkPlanFile>> BulkPlanFile::openNow(const QString &given)
{
    const QString path = QFileInfo(given).absoluteFilePath();
    if (const auto usable = SqlFile(path).checkUsable(); !usable.ok())
        return usable.error();
    auto mark = std::make_unique<LifeMark>(markOf(path), markNumber);
    if (const auto held = mark->hold(); !held.ok())
        return held.error();
    std::shared_ptr<BulkPlanFile> plan(new BulkPlanFile(path, std::move(mark)));
    const auto header = plan->m_executor->run<Header>([state = plan.get()](QSqlDatabase &database) { return state->inspect(database); }).result();
    if (!header.ok()) {
        plan->m_isDiscarded = header.error().code == QLatin1String(unmade);
        return header.error();
    }
    plan->m_header = *header;
    return plan;
}

Result<Done> BulkPlanFile::build(QSqlDatabase &database, const Header &header) const
{
    if (const auto tuned = m_dialect.tuneOwn(database); !tuned.ok())
        return tuned.error();
    SqlTransaction transaction(database, m_dialect);
    if (const auto begun = transaction.begin(); !begun.ok())
        return begun.error();
    if (const auto rows = BulkPlanRows(database).createTable(); !rows.ok())
        return rows.error();
    BulkPlanHeader table(database);
    if (const auto made = table.createTable(); !made.ok())
        return made.error();
    if (const auto written = table.write(header); !written.ok())
        return written.error();
    for (const auto &[name, value] : {std::pair("application_id", applicationId), std::pair("user_version", currentVersion)}) {
        if (const auto done = set(database, QStringLiteral("PRAGMA %1 = %2").arg(QLatin1String(name)).arg(value)); !done.ok())
            return done.error();
    }
    return transaction.commit();
}

Result<BulkPlan::Header> BulkPlanFile::inspect(QSqlDatabase &database) const
{
    const auto kind = number(database, QStringLiteral("PRAGMA application_id"));
    if (!kind.ok())
        return kind.error();
    const auto tables = number(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables.ok())
        return tables.error();
    if (*kind == 0 && *tables == 0)
        return Error{.kind = Error::Kind::NotFound, .subject = m_path, .detail = QStringLiteral("cut off while it was made"), .code = QLatin1String(unmade)};
    if (*kind != applicationId)
        return Error{.kind = Error::Kind::Damaged, .subject = m_path, .detail = QStringLiteral("this is no bulk reset")};
    const auto version = number(database, QStringLiteral("PRAGMA user_version"));
    if (!version.ok())
        return version.error();
    if (*version > currentVersion)
        return Error{.kind = Error::Kind::SchemaTooNew, .subject = m_path, .detail = QString::number(*version)};
    return BulkPlanHeader(database).read();
}

Task<Done> BulkPlanFile::write(bool isSynced, Change change)
{
    return m_executor->run<Done>([this, isSynced, work = std::move(change)](QSqlDatabase &database) -> Result<Done> {
        const QString level = isSynced ? QStringLiteral("FULL") : QStringLiteral("NORMAL");
        if (const auto done = set(database, QStringLiteral("PRAGMA synchronous = %1").arg(level)); !done.ok())
            return done.error();
        SqlTransaction transaction(database, m_dialect);
        if (const auto begun = transaction.begin(); !begun.ok())
            return begun.error();
        if (const auto done = work(database); !done.ok())
            return done.error();
        return transaction.commit();
    });
}

Task<Done> BulkPlanFile::setHeader(const Header &header)
{
    m_header = header;
    return write(true, [header](QSqlDatabase &database) { return BulkPlanHeader(database).write(header); });
}

Task<Done> BulkPlanFile::add(const QList<BulkEntry> &entries)
{
    return write(false, [entries](QSqlDatabase &database) { return BulkPlanRows(database).add(entries); });
}

Task<QList<bool>> BulkPlanFile::contains(const QStringList &userIds)
{
    return m_executor->run<QList<bool>>([userIds](QSqlDatabase &database) { return BulkPlanRows(database).contains(userIds); });
}

Task<BulkPlan::Page> BulkPlanFile::page(const Query &query)
{
    return m_executor->run<Page>([query](QSqlDatabase &database) { return BulkPlanRows(database).page(query); });
}

Task<BulkCounts> BulkPlanFile::counts()
{
    const bool isGenerated = m_header.options.passwords == BulkOptions::Passwords::Generated;
    return m_executor->run<BulkCounts>([isGenerated](QSqlDatabase &database) { return BulkPlanRows(database).counts(isGenerated); });
}

Task<Done> BulkPlanFile::record(const QList<BulkEntry> &entries)
{
    return write(true, [entries](QSqlDatabase &database) { return BulkPlanRows(database).record(entries); });
}

Task<QList<BulkEntry>> BulkPlanFile::toDo(qint64 after, int most)
{
    return m_executor->run<QList<BulkEntry>>([after, most](QSqlDatabase &database) -> Result<QList<BulkEntry>> {
        const auto page = BulkPlanRows(database).page({.state = BulkEntry::State::Planned, .after = after, .limit = most});
        if (!page.ok())
            return page.error();
        return page->entries;
    });
}

Task<QList<BulkEntry>> BulkPlanFile::notKept(qint64 after, int most)
{
    return m_executor->run<QList<BulkEntry>>([after, most](QSqlDatabase &database) { return BulkPlanRows(database).notKept(after, most); });
}

Task<Done> BulkPlanFile::discard()
{
    m_isDiscarded = true;
    return m_executor->run<Done>([this](QSqlDatabase &database) -> Result<Done> {
        database.close();
        removeFiles();
        return QFileInfo::exists(m_path) ? Result<Done>(Error{.kind = Error::Kind::CannotWrite, .subject = m_path}) : Result<Done>(Done{});
    });
}

void BulkPlanFile::removeFiles() const
{
    for (const char *end : {"", "-wal", "-shm", "-journal", ".alive"})
        SqlFile(m_path + QLatin1String(end)).remove();
}

Task<bool> BulkPlanFile::isBegun()
{
    return m_executor->run<bool>([](QSqlDatabase &database) { return BulkPlanRows(database).isBegun(); });
}

} // namespace passwright
