// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/BulkSlips.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace passwright {
namespace {

constexpr int pageSize = 500;

//! As little as is needed of each row: there may be very many.
struct Changed
{
    qint64 number = 0;
    qint64 expiry = 0; //!< milliseconds since 1970, UTC; 0: not known
    bool mustChange = false;
};
using Table = std::vector<Changed>;

Slip slipFor(const HandOverEntry &entry, const Changed &row)
{
    return {.name = entry.name,
        .userName = entry.userName,
        .password = entry.password,
        .expiry = row.expiry > 0 ? QDateTime::fromMSecsSinceEpoch(row.expiry, Qt::UTC) : QDateTime(),
        .mustChange = row.mustChange};
}

} // namespace

BulkSlips::BulkSlips(BulkPlan::Opened plan, std::shared_ptr<HandOver> handOver, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_handOver(std::move(handOver))
{
}

Task<Done> BulkSlips::forEachPage(BulkEntry::State state, qint64 after, const std::function<Task<Done>(const QList<BulkEntry> &)> &visit)
{
    return chained<Done>(this, m_plan->page({.state = state, .after = after, .limit = pageSize}), [this, state, visit](const Result<BulkPlan::Page> &page) {
        if (!page.ok())
            return readyTask<Done>(page.error());
        if (page->entries.isEmpty())
            return readyTask<Done>(Done{});
        return chained<Done>(this, visit(page->entries),
            [this, state, visit, more = page->hasMore, last = page->entries.constLast().number](const Result<Done> &visited) {
                return visited.ok() && more ? forEachPage(state, last, visit) : readyTask<Done>(visited);
            });
    });
}

Task<Done> BulkSlips::forEachChanged(const std::function<Task<Done>(const QList<BulkEntry> &)> &visit)
{
    return chained<Done>(this, forEachPage(BulkEntry::State::Changed, 0, visit), [this, visit](const Result<Done> &first) {
        return first.ok() ? forEachPage(BulkEntry::State::Partial, 0, visit) : readyTask<Done>(first);
    });
}

Task<BulkSlips::Made> BulkSlips::make()
{
    const auto table = std::make_shared<Table>();
    const auto collect = [table](const QList<BulkEntry> &entries) {
        for (const BulkEntry &entry : entries) {
            // Whether a partly done one has the flag is not told: its slip promises nothing.
            table->push_back({entry.number, entry.passwordExpiry.isValid() ? entry.passwordExpiry.toMSecsSinceEpoch() : 0,
                entry.mustChange && entry.state == BulkEntry::State::Changed});
        }
        return readyTask<Done>(Done{});
    };
    return chained<Made>(this, forEachChanged(collect), [table, handOver = m_handOver](const Result<Done> &collected) {
        if (!collected.ok())
            return readyTask<Made>(collected.error());
        std::sort(table->begin(), table->end(), [](const Changed &a, const Changed &b) { return a.number < b.number; });
        const Fill fill = [table, handOver](SlipSheet &sheet) -> Result<Done> {
            return handOver->forEach([&](const HandOverEntry &entry) {
                const auto row = std::lower_bound(table->begin(), table->end(), entry.number, [](const Changed &c, qint64 number) { return c.number < number; });
                if (row == table->end() || row->number != entry.number)
                    return true;
                return sheet.add(slipFor(entry, *row));
            });
        };
        return readyTask<Made>(Made{.fill = fill, .count = static_cast<qint64>(table->size())});
    });
}

Task<Done> BulkSlips::markHandedOver()
{
    return forEachChanged([this](const QList<BulkEntry> &entries) {
        QList<BulkEntry> kept;
        for (BulkEntry entry : entries) {
            if (!std::exchange(entry.isKept, true))
                kept.append(entry);
        }
        return kept.isEmpty() ? readyTask<Done>(Done{}) : m_plan->record(kept);
    });
}

} // namespace passwright
