// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkSettling.h"

namespace passwright {
namespace {

using State = BulkEntry::State;

constexpr int pageSize = 200;

} // namespace

BulkSettling::BulkSettling(QObject &context, BulkPlan &plan, BulkCalls &calls)
    : m_context(context)
    , m_plan(plan)
    , m_calls(calls)
{
}

void BulkSettling::run(const std::optional<QSet<qint64>> &held, Each each, Ended ended)
{
    m_held = held;
    m_each = std::move(each);
    m_ended = std::move(ended);
    readPage(State::Intended, 0);
}

void BulkSettling::readPage(State state, qint64 after)
{
    const auto page = m_plan.page({.state = state, .after = after, .limit = pageSize});
    whenDone<BulkPlan::Page>(&m_context, page, [this, state](const Result<BulkPlan::Page> &found) {
        if (!found.ok())
            m_ended(found.error());
        else if (!found->entries.isEmpty())
            settle(found->entries, state);
        else if (state == State::Intended)
            readPage(State::Unknown, 0);
        else if (m_held)
            readNotKept(0);
        else
            m_ended({});
    });
}

void BulkSettling::settle(QList<BulkEntry> open, State state)
{
    if (m_isStopping)
        return m_ended({});
    const BulkEntry first = open.takeFirst();
    whenDone<BulkEntry>(&m_context, m_calls.settled(first), [this, open, state, first](const Result<BulkEntry> &settled) {
        if (!settled.ok())
            return m_ended(settled.error());
        const BulkEntry found = orLost(*settled);
        if (found.state != first.state)
            m_each(first, found);
        if (open.isEmpty())
            readPage(state, first.number);
        else
            settle(open, state);
    });
}

void BulkSettling::readNotKept(qint64 after)
{
    if (m_isStopping)
        return m_ended({});
    whenDone<QList<BulkEntry>>(&m_context, m_plan.notKept(after, pageSize), [this](const Result<QList<BulkEntry>> &entries) {
        if (!entries.ok() || entries->isEmpty())
            return m_ended(entries.ok() ? std::nullopt : std::optional(entries.error()));
        for (const BulkEntry &entry : *entries) {
            const BulkEntry found = orLost(entry);
            if (found.state != entry.state)
                m_each(entry, found);
        }
        readNotKept(entries->last().number);
    });
}

BulkEntry BulkSettling::orLost(const BulkEntry &entry) const
{
    BulkEntry found = entry;
    const bool isSet = entry.state == State::Changed || entry.state == State::Partial;
    if (m_held && isSet && !entry.isKept && !m_held->contains(entry.number))
        found.state = State::Planned;
    return found;
}

} // namespace passwright
