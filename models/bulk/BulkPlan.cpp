// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkPlan.h"

#include "models/bulk/BulkPlanFile.h"
#include "models/domain/InWorker.h"

#include <QDir>

#include <algorithm>

namespace passwright {
namespace {

Result<BulkPlan::Opened> shared(const Result<std::shared_ptr<BulkPlanFile>> &plan)
{
    return plan.ok() ? Result<BulkPlan::Opened>(BulkPlan::Opened(*plan)) : Result<BulkPlan::Opened>(plan.error());
}

//! When it was begun; nothing where nothing is left of it.
Result<std::optional<QDateTime>> unfinishedSince(BulkPlanFile &plan)
{
    const auto isBegun = plan.isBegun().result();
    if (!isBegun.ok())
        return isBegun.error();
    if (!*isBegun) {
        if (const auto gone = plan.discard().result(); !gone.ok())
            return gone.error();
        return std::optional<QDateTime>();
    }
    const auto counts = plan.counts().result();
    if (!counts.ok())
        return counts.error();
    // A plan says which entries of a hand-over file hold: once the slips are made, it is taken away.
    const bool isLeft = counts->toDo() > 0 || counts->notHandedOver > 0 || counts->states.value(BulkEntry::State::Unknown) > 0
        || !plan.header().handOverPath.isEmpty();
    return isLeft ? std::optional(plan.header().begun) : std::nullopt;
}

QStringList unfinishedIn(const QString &folder)
{
    QList<std::pair<QDateTime, QString>> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QLatin1Char('*') + BulkPlanFile::suffix()}, QDir::Files, QDir::Name)) {
        const QString path = dir.absoluteFilePath(name);
        // What is held, is no plan, or cannot be read is not for this program to resume.
        const auto plan = BulkPlanFile::openNow(path);
        if (!plan.ok())
            continue;
        const auto since = unfinishedSince(**plan);
        if (since.ok() && *since)
            found.append({**since, path});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList paths;
    for (const auto &[since, path] : std::as_const(found))
        paths << path;
    return paths;
}

} // namespace

Task<BulkPlan::Opened> BulkPlan::create(const QString &folder, const Header &header)
{
    return inWorker<Opened>([folder, header] { return shared(BulkPlanFile::make(folder, header)); });
}

Task<BulkPlan::Opened> BulkPlan::open(const QString &path)
{
    return inWorker<Opened>([path] { return shared(BulkPlanFile::openNow(path)); });
}

Task<QStringList> BulkPlan::unfinished(const QString &folder)
{
    return inWorker<QStringList>([folder]() -> Result<QStringList> { return unfinishedIn(folder); });
}

} // namespace passwright
