// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/UserStatus.h"

#include <QIcon>

namespace passwright {

//! The icon beside the words for a user's status.
[[nodiscard]] QIcon statusIcon(UserStatus::Flag flag);

} // namespace passwright
