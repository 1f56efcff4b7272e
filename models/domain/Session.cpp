// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/Session.h"

#include <algorithm>

namespace passwright {

bool SignInOutcome::has(StatusCode status) const
{
    return std::any_of(refusals.begin(), refusals.end(), [status](const Refusal &r) { return r.status == status; });
}

} // namespace passwright
