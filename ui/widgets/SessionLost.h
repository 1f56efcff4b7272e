// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/domain/Outcome.h"

namespace passwright {

//! True where it says that the caller's session is gone (E007001, E007002): nothing was changed, and
//! one has to sign in again.
[[nodiscard]] bool isSessionLost(const Error &error);
[[nodiscard]] bool isSessionLost(const Outcome &outcome);

} // namespace passwright
