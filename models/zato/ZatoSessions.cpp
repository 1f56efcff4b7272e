// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoSessions.h"

#include <algorithm>

namespace passwright {
namespace {

constexpr qsizetype most = 16;

} // namespace

std::optional<ZatoSessions::Caller> ZatoSessions::find(const Secret &ust) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&ust](const Known &known) { return known.ust == ust; });
    return found == m_known.end() ? std::nullopt : std::optional(found->caller);
}

void ZatoSessions::remember(const Secret &ust, const Caller &caller)
{
    forget(ust);
    m_known.append({ust, caller});
    if (m_known.size() > most)
        m_known.removeFirst();
}

void ZatoSessions::forget(const Secret &ust)
{
    m_known.removeIf([&ust](const Known &known) { return known.ust == ust; });
}

} // namespace passwright
