// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/BulkEntry.h"

#include <QIcon>

namespace passwright {

//! The icons beside the words of a bulk reset.
class BulkIcons
{
public:
    [[nodiscard]] static QIcon get(BulkVerdict::Kind kind);
    [[nodiscard]] static QIcon get(BulkEntry::State state);
};

} // namespace passwright
