// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/LicenseSpringUser.h"

namespace passwright {

QList<LicenseSpringUser> licenseSpringSampleUsers()
{
    const QDateTime made(QDate(2026, 1, 15), QTime(9, 30, 0, 250), Qt::UTC);
    QList<LicenseSpringUser> users{
        {.id = 1001,
            .trueEmail = QStringLiteral("ann.archer@example.com"),
            .password = QStringLiteral("Ann-Archer-1!"),
            .firstName = QStringLiteral("Ann"),
            .lastName = QStringLiteral("Archer"),
            .isManager = true,
            .lastLogin = made.addDays(40)},
        {.id = 1002,
            .trueEmail = QStringLiteral("bob.baker@example.com"),
            .password = QStringLiteral("Bob-Baker-2!"),
            .firstName = QStringLiteral("Bob"),
            .lastName = QStringLiteral("Baker"),
            .isActive = false}};
    for (int i = 3; i <= 45; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0'));
        const QString password = QStringLiteral("License-User-%1!").arg(number);
        users << LicenseSpringUser{.id = 1000 + i,
            .trueEmail = QStringLiteral("user%1@example.com").arg(number),
            .password = password,
            .firstName = QStringLiteral("User"),
            .lastName = QStringLiteral("Number%1").arg(number),
            .initialPassword = password,
            .isInitialPassword = true};
    }
    for (LicenseSpringUser &user : users) {
        user.createdAt = made;
        user.updatedAt = made;
    }
    return users;
}

} // namespace passwright
