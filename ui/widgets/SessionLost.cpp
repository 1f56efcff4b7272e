// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SessionLost.h"

namespace passwright {

bool isSessionLost(const Error &error)
{
    return error.code == code(StatusCode::SessionNotFound) || error.code == code(StatusCode::SessionExpired);
}

bool isSessionLost(const Outcome &outcome)
{
    return outcome.kind == Outcome::Kind::Refused
        && (outcome.has(StatusCode::SessionNotFound) || outcome.has(StatusCode::SessionExpired));
}

} // namespace passwright
