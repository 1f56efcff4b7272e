// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/Outcome.h"

#include <algorithm>

namespace passwright {

bool Outcome::has(StatusCode status) const
{
    return std::any_of(refusals.begin(), refusals.end(), [status](const Refusal &r) { return r.status == status; });
}

Outcome Outcome::refused(const QString &cid, QList<Refusal> refusals)
{
    return {.kind = Kind::Refused, .cid = cid, .refusals = std::move(refusals)};
}

} // namespace passwright
