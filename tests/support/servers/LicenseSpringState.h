// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/LicenseSpringSettings.h"
#include "tests/support/servers/LicenseSpringUser.h"

#include <QHash>

namespace passwright {

//! What the test server's calls share. One thread at a time.
struct LicenseSpringState
{
    LicenseSpringSettings settings = {};
    QList<LicenseSpringUser> users = {};
    QHash<QString, QDateTime> tokens = {}; //!< OAuth tokens and when they end, UTC

    //! By true_email, any case; null where there is none.
    [[nodiscard]] LicenseSpringUser *byEmail(const QString &email)
    {
        for (LicenseSpringUser &user : users) {
            if (user.trueEmail.compare(email, Qt::CaseInsensitive) == 0)
                return &user;
        }
        return nullptr;
    }
};

} // namespace passwright
