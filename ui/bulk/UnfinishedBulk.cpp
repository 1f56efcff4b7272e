// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/UnfinishedBulk.h"

#include <utility>

namespace passwright {

UnfinishedBulk::UnfinishedBulk(QString folder, QString profileId, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_profileId(std::move(profileId))
{
}

void UnfinishedBulk::load()
{
    m_seen.clear();
    whenDone<QStringList>(this, BulkPlan::unfinished(m_folder), [this, asked = ++m_asked](const Result<QStringList> &paths) {
        if (asked == m_asked)
            look(paths.ok() ? *paths : QStringList(), asked);
    });
}

void UnfinishedBulk::look(QStringList paths, quint64 asked)
{
    if (asked != m_asked)
        return;
    if (paths.isEmpty()) {
        m_found = std::exchange(m_seen, {});
        Q_EMIT changed();
        return;
    }
    const QString path = paths.takeFirst();
    whenDone<BulkPlan::Opened>(this, BulkPlan::open(path), [this, path, paths, asked](const Result<BulkPlan::Opened> &plan) {
        // One that another program has taken up meanwhile is not ours to tell of.
        if (!plan.ok() || (*plan)->header().profileId != m_profileId) {
            look(paths, asked);
            return;
        }
        whenDone<BulkCounts>(this, (*plan)->counts(), [this, path, paths, asked, held = *plan](const Result<BulkCounts> &counts) {
            if (counts.ok() && asked == m_asked)
                m_seen.append({path, held->header(), *counts});
            look(paths, asked);
        });
    });
}

void UnfinishedBulk::discardFirst()
{
    if (m_found.isEmpty())
        return;
    whenDone<BulkPlan::Opened>(this, BulkPlan::open(m_found.constFirst().path), [this](const Result<BulkPlan::Opened> &plan) {
        if (!plan.ok()) {
            Q_EMIT failed(plan.error());
            load();
            return;
        }
        whenDone<Done>(this, (*plan)->discard(), [this, held = *plan](const Result<Done> &gone) {
            if (!gone.ok())
                Q_EMIT failed(gone.error());
            load();
        });
    });
}

} // namespace passwright
