// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/Account.h"

#include <QStringList>

namespace passwright {

QString Account::bestName() const
{
    if (!displayName.isEmpty())
        return displayName;
    QStringList parts{firstName, middleName, lastName};
    parts.removeAll(QString());
    return parts.isEmpty() ? userName : parts.join(QLatin1Char(' '));
}

bool Account::isExpired(const QDateTime &nowUtc) const
{
    return passwordExpiry.isValid() && nowUtc >= passwordExpiry;
}

qint64 Account::daysToExpiry(const QDateTime &nowUtc) const
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    const qint64 left = nowUtc.msecsTo(passwordExpiry);
    return left >= 0 ? left / dayMs : -((-left + dayMs - 1) / dayMs);
}

} // namespace passwright
