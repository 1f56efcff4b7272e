// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/HandOver.h"

#include <QHash>

namespace passwright {

//! Generated passwords in memory alone: gone with the program.
class HandOverMemory final : public HandOver
{
public:
    [[nodiscard]] Result<Done> keep(const QList<HandOverEntry> &entries) override;
    [[nodiscard]] Result<Done> forEach(const std::function<bool(const HandOverEntry &)> &visit) override;
    [[nodiscard]] bool isLasting() const override { return false; }

private:
    QList<HandOverEntry> m_entries;
    QHash<qint64, qsizetype> m_places; //!< of the numbers among the entries
};

} // namespace passwright
