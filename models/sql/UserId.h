// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"

#include <QString>

namespace passwright {

//! A new user_id as Zato makes them: "zusr" and a random UUID's number in lower-case Crockford base32.
[[nodiscard]] QString newUserId(const RandomSource &random);

} // namespace passwright
