// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/CsvBulkSource.h"

#include "models/csv/CsvHeading.h"
#include "models/csv/CsvValue.h"
#include "models/csv/DigestDevice.h"

#include <QFile>
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

//! The file as far as it was read; for one thread.
struct Reading
{
    explicit Reading(const QString &path)
        : file(path)
        , isOpen(QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    {
    }

    Result<Done> begin();
    BulkRow row(CsvReader::Record &record);

    QFile file;
    bool isOpen;
    DigestDevice device{file};
    CsvReader reader{device};
    std::optional<CsvHeading> heading;
    qint64 rows = 0;
};

Result<Done> Reading::begin()
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error{.kind = Error::Kind::NotFound, .subject = file.fileName()};
    if (!isOpen)
        return Error{.kind = Error::Kind::CannotOpen,
                     .subject = file.fileName(),
                     .detail = info.isFile() ? file.errorString() : QStringLiteral("not a regular file")};
    const QStringList known{userId, userName, newPassword, expiryDays, mustChange, reason};
    auto read = CsvHeading::read(reader, known);
    if (!read.ok())
        return read.error();
    if (!read->has(userId) && !read->has(userName))
        return Error{.kind = Error::Kind::InvalidInput,
                     .detail = known.join(QLatin1String(", ")),
                     .code = QStringLiteral("csv.no_user_column")};
    heading = *std::move(read);
    return Done{};
}

BulkRow Reading::row(CsvReader::Record &record)
{
    BulkRow row{.number = ++rows,
                .line = record.line,
                .key = {.userId = heading->text(record, userId), .userName = heading->text(record, userName)},
                .reason = heading->text(record, reason),
                .badColumn = heading->misfit(record)};
    const QString days = heading->text(record, expiryDays);
    const QString demand = heading->text(record, mustChange);
    if (Secret password = heading->takeSecret(record, newPassword); !password.isEmpty())
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
        row.badColumn = heading->has(userName) ? userName : userId;
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
    if (!reading->heading) {
        if (const auto begun = reading->begin(); !begun.ok())
            return begun.error();
    }
    QList<BulkRow> rows;
    while (rows.size() < most) {
        auto record = reading->reader.next();
        if (!record.ok()) {
            Error error = record.error();
            if (error.subject.isEmpty())
                error.subject = path;
            return error;
        }
        if (!record->has_value()) {
            const QMutexLocker lock(&mutex);
            digest = reading->device.digest();
            break;
        }
        if (!(*record)->isEmpty())
            rows.append(reading->row(**record));
    }
    const qint64 size = reading->file.size();
    const double part = size > 0 ? static_cast<double>(reading->reader.position()) / static_cast<double>(size) : 1;
    progress = qBound(0.0, part, 1.0);
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
