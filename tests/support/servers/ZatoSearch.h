// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/ZatoAnswer.h"
#include "tests/support/servers/ZatoSettings.h"
#include "tests/support/servers/ZatoUser.h"

#include <QList>

namespace passwright {

//! POST /zato/sso/user/search, once the caller is known to be a super-user.
//!
//! user_id before username before everything else; names are compared in upper case, exactly or (with
//! is_name_exact false) as SQL's LIKE, whose wildcards count; sorted by display name and user name.
[[nodiscard]] ZatoAnswer zatoSearch(const QList<ZatoUser> &users, const QJsonObject &input, const ZatoSettings &settings);

//! What Python's int() makes of the field; \p fallback where it is not there. False where it fails:
//! \p error is Python's.
bool zatoInt(const QJsonObject &input, const char *key, qint64 fallback, qint64 &value, QString &error);

} // namespace passwright
