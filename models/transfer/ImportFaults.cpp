// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/ImportFaults.h"

#include "models/domain/InWorker.h"
#include "models/transfer/NewCsvFile.h"

namespace passwright {
namespace {

using Kind = ImportVerdict::Kind;

constexpr qsizetype pageSize = 500;

QStringList cells(const ImportRow &row, const QString &why)
{
    QStringList codes;
    for (const Refusal &refusal : row.verdict.refusals)
        codes << (refusal.detail.isEmpty() ? code(refusal.status) : code(refusal.status) + QLatin1Char(' ') + refusal.detail);
    return {QString::number(row.line), row.user.userName, toText(row.verdict.kind), codes.join(QLatin1String("; ")), why};
}

Result<qint64> writeNow(const ImportRows &rows, const QString &path, const ImportFaults::Words &words)
{
    NewCsvFile file(path);
    if (const auto created = file.create(); !created.ok())
        return created.error();
    const QList<QStringList> heading{{QStringLiteral("line"), QStringLiteral("username"), QStringLiteral("outcome"), QStringLiteral("codes"),
        QStringLiteral("why")}};
    if (const auto written = file.write(heading); !written.ok())
        return written.error();
    qint64 count = 0;
    for (const Kind kind : {Kind::Refused, Kind::NotKnown}) {
        for (qsizetype i = 0; i < rows.count(kind);) {
            QList<QStringList> page;
            for (; i < rows.count(kind) && page.size() < pageSize; ++i) {
                const ImportRow row = rows.at(kind, i);
                page << cells(row, words(row));
            }
            if (const auto written = file.write(page); !written.ok())
                return written.error();
            count += page.size();
        }
    }
    if (const auto synced = file.sync(); !synced.ok())
        return synced.error();
    if (const auto published = file.publish(); !published.ok())
        return published.error();
    return count;
}

} // namespace

Task<qint64> ImportFaults::write(std::shared_ptr<const ImportRows> rows, const QString &path, Words words)
{
    return inWorker<qint64>([rows = std::move(rows), path, words = std::move(words)] { return writeNow(*rows, path, words); });
}

} // namespace passwright
