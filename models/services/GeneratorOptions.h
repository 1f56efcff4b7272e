// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/passwords/Generator.h"
#include "models/services/Preferences.h"

namespace passwright {

//! What the generator takes for a kind that a person prefers, at its usual size.
[[nodiscard]] Generator::Options generatorOptions(Preferences::GeneratorKind kind);

} // namespace passwright
