// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/ImportVerdict.h"

namespace passwright {

QLatin1String toText(ImportVerdict::Kind kind)
{
    switch (kind) {
    case ImportVerdict::Kind::Add:
        return QLatin1String("add");
    case ImportVerdict::Kind::Change:
        return QLatin1String("change");
    case ImportVerdict::Kind::Unchanged:
        return QLatin1String("unchanged");
    case ImportVerdict::Kind::NotKnown:
        return QLatin1String("not_known");
    case ImportVerdict::Kind::Refused:
        break;
    }
    return QLatin1String("refused");
}

} // namespace passwright
