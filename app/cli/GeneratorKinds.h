// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/passwords/Generator.h"

#include <QStringView>

#include <optional>

namespace passwright {

//! The kind that "random", "passphrase" or "phone" names; nothing for any other text.
[[nodiscard]] std::optional<Generator::Kind> generatorKindFromText(QStringView text);

} // namespace passwright
