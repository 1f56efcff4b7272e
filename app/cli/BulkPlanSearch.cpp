// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BulkPlanSearch.h"

#include <QDir>

namespace passwright {

Result<BulkPlan::Opened> BulkPlanSearch::newest(const QString &folder, const QString &source, const QString &profileId)
{
    (void)BulkPlan::unfinished(folder).result(); // takes away what was never run
    BulkPlan::Opened newest;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.bulk")}, QDir::Files)) {
        const auto plan = BulkPlan::open(dir.absoluteFilePath(name)).result();
        if (!plan.ok())
            continue;
        const BulkPlan::Header header = (*plan)->header();
        if (header.sourcePath == source && header.profileId == profileId && (!newest || newest->header().begun < header.begun))
            newest = *plan;
    }
    return newest;
}

} // namespace passwright
