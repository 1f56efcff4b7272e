// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/domain/Secret.h"

namespace passwright {

//! The bytes of base32 text (RFC 4648). Case, spaces and padding do not matter, as keys are typed
//! and stored in all ways. Error InvalidInput (subject "base32") for anything else.
[[nodiscard]] Result<Secret> fromBase32(const Secret &text);

} // namespace passwright
