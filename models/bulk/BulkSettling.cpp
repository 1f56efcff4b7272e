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

void BulkSettling::run(Each each, Ended ended)
{
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
        if (settled->state != first.state)
            m_each(first, *settled);
        if (open.isEmpty())
            readPage(state, first.number);
        else
            settle(open, state);
    });
}

} // namespace passwright
