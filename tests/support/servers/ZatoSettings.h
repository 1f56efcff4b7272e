// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/PasswordRules.h"
#include "models/passwords/PasswordPresets.h"

#include <QStringList>

namespace passwright {

//! What a Zato server reads from its sso.conf; the defaults are Zato's.
struct ZatoSettings
{
    PasswordRules rules = zatoDefaults();
    QStringList applications = {QStringLiteral("CRM")};
    int sessionMinutes = 60;
    int pageSize = 50;
    int largestPage = 100;
    bool encryptsEmail = true; //!< then nobody can be looked up by e-mail
};

} // namespace passwright
