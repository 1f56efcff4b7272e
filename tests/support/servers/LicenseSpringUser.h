// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace passwright {

//! A license user of the test server. The password is plain text: this is a test server.
struct LicenseSpringUser
{
    qint64 id = 0;
    QString trueEmail = {}; //!< the name that the person signs in with
    QString password = {};
    QString firstName = {};
    QString lastName = {};
    bool isActive = true;
    bool isManager = false;
    QString initialPassword = {}; //!< the server shows it to whoever has the key
    bool isInitialPassword = false;
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    QDateTime lastLogin = {};
};

//! 45 people: ann.archer@example.com / Ann-Archer-1!, bob.baker@example.com / Bob-Baker-2! (not active),
//! and user03@example.com to user45@example.com / License-User-03! to -45!; ids 1001 to 1045.
[[nodiscard]] QList<LicenseSpringUser> licenseSpringSampleUsers();

} // namespace passwright
