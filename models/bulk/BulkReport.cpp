// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkReport.h"

#include "models/csv/CsvWriter.h"
#include "models/domain/InWorker.h"
#include "models/sql/SqlFile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <unistd.h>

namespace passwright {
namespace {

constexpr int pageSize = 1000;

QStringList heading()
{
    const auto columns = QStringLiteral("line,user_id,username,name,verdict,outcome,codes,cid,password_expiry,must_change");
    return columns.split(QLatin1Char(','));
}

QStringList cells(const BulkEntry &entry)
{
    QStringList codes;
    for (const Refusal &refusal : entry.refusals.isEmpty() ? entry.verdict.refusals : entry.refusals) {
        const QString text = code(refusal.status);
        codes << (refusal.detail.isEmpty() ? text : text + QLatin1Char(' ') + refusal.detail);
    }
    return {entry.line > 0 ? QString::number(entry.line) : QString(),
            entry.userId.isEmpty() ? entry.key.userId : entry.userId,
            entry.userName.isEmpty() ? entry.key.userName : entry.userName,
            entry.name,
            toText(entry.verdict.kind),
            toText(entry.state),
            codes.join(QStringLiteral("; ")),
            entry.cid,
            entry.passwordExpiry.isValid() ? entry.passwordExpiry.toUTC().toString(Qt::ISODate) : QString(),
            entry.mustChange ? QStringLiteral("true") : QStringLiteral("false")};
}

Error writeFailed(const QFile &file, const QString &path)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {.kind = isFull ? Error::Kind::NoSpace : Error::Kind::CannotWrite, .subject = path, .detail = file.errorString()};
}

Result<qint64> writeRows(BulkPlan &plan, const QString &draft, const QString &path)
{
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return writeFailed(file, path);
    CsvWriter writer(file);
    bool isTaken = writer.write(heading());
    qint64 rows = 0;
    BulkPlan::Query query{.limit = pageSize};
    for (bool hasMore = true; hasMore && isTaken;) {
        const auto page = plan.page(query).result();
        if (!page.ok())
            return page.error();
        for (const BulkEntry &entry : page->entries) {
            isTaken = isTaken && writer.write(cells(entry));
            query.after = entry.number;
            ++rows;
        }
        hasMore = page->hasMore;
    }
    if (!isTaken || !file.flush() || ::fsync(file.handle()) != 0)
        return writeFailed(file, path);
    return rows;
}

Result<qint64> writeNow(BulkPlan &plan, const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{.kind = Error::Kind::AlreadyExists, .subject = path};
    const SqlFile draft(path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128));
    if (const auto made = draft.createPrivate(); !made.ok()) {
        Error error = made.error();
        error.subject = path;
        return error;
    }
    Result<qint64> rows = writeRows(plan, draft.path(), path);
    if (rows.ok()) {
        if (const auto named = draft.publishAs(path); !named.ok())
            rows = named.error();
    }
    if (!rows.ok())
        draft.remove();
    return rows;
}

} // namespace

Task<qint64> BulkReport::write(const BulkPlan::Opened &plan, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return inWorker<qint64>([plan, absolute] { return writeNow(*plan, absolute); });
}

} // namespace passwright
