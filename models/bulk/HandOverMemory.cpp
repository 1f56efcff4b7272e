// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/HandOverMemory.h"

namespace passwright {

Result<Done> HandOverMemory::keep(const QList<HandOverEntry> &entries)
{
    for (const HandOverEntry &entry : entries) {
        const auto place = m_places.constFind(entry.number);
        if (place != m_places.constEnd()) {
            m_entries[*place] = entry;
            continue;
        }
        m_places.insert(entry.number, m_entries.size());
        m_entries.append(entry);
    }
    return Done{};
}

Result<Done> HandOverMemory::forEach(const std::function<bool(const HandOverEntry &)> &visit)
{
    for (const HandOverEntry &entry : std::as_const(m_entries)) {
        if (!entry.password.isEmpty() && !visit(entry))
            break;
    }
    return Done{};
}

} // namespace passwright
