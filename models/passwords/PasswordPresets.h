// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordRules.h"

namespace passwright {

//! The defaults of Zato's sso.conf.
[[nodiscard]] PasswordRules zatoDefaults();

//! For new databases, after NIST SP 800-63B-4: at least 15 code points, a block list of the commonest
//! passwords beside Zato's, no rules of composition. The expiry stays Zato's 730 days.
[[nodiscard]] PasswordRules nistDefaults();

} // namespace passwright
