// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/GeneratorOptions.h"

namespace passwright {

Generator::Options generatorOptions(Preferences::GeneratorKind kind)
{
    switch (kind) {
    case Preferences::GeneratorKind::Random:
        return {.kind = Generator::Kind::Random};
    case Preferences::GeneratorKind::Passphrase:
        return {.kind = Generator::Kind::Passphrase};
    case Preferences::GeneratorKind::Phone:
        return {.kind = Generator::Kind::Phone};
    }
    return {};
}

} // namespace passwright
