// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/CsvBulkSource.h"

#include "models/csv/CsvTable.h"
#include "models/csv/CsvValue.h"

#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>

#include <atomic>

namespace passwright {
namespace {

const auto userId = QStringLiteral("user_id");
const auto userName = QStringLiteral("username");
const auto newPassword = QStringLiteral("new_password");
const auto expiryDays = QStringLiteral("expiry_days");
const auto mustChange = QStringLiteral("must_change");
const auto reason = QStringLiteral("reason");

QStringList knownColumns()
{
    return {userId, userName, newPassword, expiryDays, mustChange, reason};
}

//! The file as far as it was read; for one thread.
struct Reading
{
    explicit Reading(const QString &path)
        : table(path, knownColumns())
    {
    }

    Result<Done> begin();
    BulkRow row(CsvReader::Record &record);

    CsvTable table;
    bool hasBegun = false;
    qint64 rows = 0;
};

Result<Done> Reading::begin()
{
    if (hasBegun)
        return Done{};
    if (const auto begun = table.begin(); !begun.ok())
        return begun.error();
    if (!table.heading().has(userId) && !table.heading().has(userName))
        return Error{.kind = Error::Kind::InvalidInput,
                     .detail = knownColumns().join(QLatin1String(", ")),
                     .code = QStringLiteral("csv.no_user_column")};
    hasBegun = true;
    return Done{};
}

BulkRow Reading::row(CsvReader::Record &record)
{
    const CsvHeading &heading = table.heading();
    BulkRow row{.number = ++rows,
                .line = record.line,
                .key = {.userId = heading.text(record, userId), .userName = heading.text(record, userName)},
                .reason = heading.text(record, reason),
                .badColumn = heading.misfit(record)};
    const QString days = heading.text(record, expiryDays);
    const QString demand = heading.text(record, mustChange);
    if (Secret password = heading.takeSecret(record, newPassword); !password.isEmpty())
        row.newPassword = std::move(password);
    if (!row.badColumn.isEmpty())
        return row;
    if (!days.isEmpty()) {
        row.expiryDays = wholeNumber(days, 1, CsvBulkSource::mostExpiryDays);
        if (!row.expiryDays)
            row.badColumn = expiryDays;
    }
    if (!demand.isEmpty()) {
        row.mustChange = yesOrNo(demand);
        if (!row.mustChange)
            row.badColumn = mustChange;
    }
    if (row.key == UserKey{})
        row.badColumn = heading.has(userName) ? userName : userId;
    return row;
}

} // namespace

class CsvBulkSource::Private
{
public:
    explicit Private(const QString &given)
        : path(QFileInfo(given).absoluteFilePath())
    {
        pool.setMaxThreadCount(1);
    }
    ~Private() { pool.waitForDone(); }
    Q_DISABLE_COPY_MOVE(Private)

    //! On the pool's one thread.
    template<class T>
    Task<T> run(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Task<T> task = promise->future();
        pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return task;
    }
    Result<QList<BulkRow>> read(int most);

    const QString path;
    std::unique_ptr<Reading> reading; // the pool's
    std::atomic<double> progress = 0;
    mutable QMutex mutex;
    QByteArray digest; // under the mutex
    QThreadPool pool;
};

Result<QList<BulkRow>> CsvBulkSource::Private::read(int most)
{
    if (!reading)
        reading = std::make_unique<Reading>(path);
    if (const auto begun = reading->begin(); !begun.ok())
        return begun.error();
    QList<BulkRow> rows;
    while (rows.size() < most) {
        auto record = reading->table.next();
        if (!record.ok())
            return record.error();
        if (!record->has_value()) {
            const QMutexLocker lock(&mutex);
            digest = reading->table.digest();
            break;
        }
        rows.append(reading->row(**record));
    }
    progress = reading->table.progress();
    return rows;
}

CsvBulkSource::CsvBulkSource(const QString &path)
    : d(std::make_unique<Private>(path))
{
}

CsvBulkSource::~CsvBulkSource() = default;

QString CsvBulkSource::title() const
{
    return QFileInfo(d->path).fileName();
}

Task<QList<BulkRow>> CsvBulkSource::next(int most)
{
    return d->run<QList<BulkRow>>([this, most] { return d->read(most); });
}

Task<Done> CsvBulkSource::rewind()
{
    return d->run<Done>([this]() -> Result<Done> {
        d->reading.reset();
        d->progress = 0;
        const QMutexLocker lock(&d->mutex);
        d->digest.clear();
        return Done{};
    });
}

QByteArray CsvBulkSource::digest() const
{
    const QMutexLocker lock(&d->mutex);
    return d->digest;
}

std::optional<double> CsvBulkSource::progress() const
{
    return d->progress;
}

QString CsvBulkSource::path() const
{
    return d->path;
}

} // namespace passwright
