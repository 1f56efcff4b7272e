// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/GeneratorKinds.h"

namespace passwright {

std::optional<Generator::Kind> generatorKindFromText(QStringView text)
{
    if (text == QLatin1String("random"))
        return Generator::Kind::Random;
    if (text == QLatin1String("passphrase"))
        return Generator::Kind::Passphrase;
    if (text == QLatin1String("phone"))
        return Generator::Kind::Phone;
    return std::nullopt;
}

} // namespace passwright
