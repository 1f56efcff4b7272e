// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserShowCommand.h"

#include "app/cli/Columns.h"
#include "app/cli/Json.h"
#include "models/items/UserStatus.h"

namespace passwright {
namespace {

QString time(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) : QString();
}

} // namespace

void UserShowCommand::work()
{
    withUser(invocation().argument(0), [this](const Account &account) { show(account); });
}

void UserShowCommand::show(const Account &account)
{
    const QDateTime now = tools().services.clock.nowUtc();
    const auto flags = UserStatus::of(account, now, directory().passwordRules().aboutToExpireDays);
    const QList<std::pair<QString, QString>> facts{
        {tr("User name"), account.userName},
        {tr("User ID"), account.userId},
        {tr("Status"), UserStatus::words(flags, account, now)},
        {tr("Display name"), account.displayName},
        {tr("First name"), account.firstName},
        {tr("Middle name"), account.middleName},
        {tr("Last name"), account.lastName},
        {tr("E-mail"), account.email},
        {tr("Super-user"), account.isSuperUser ? tr("yes") : tr("no")},
        {tr("Locked since"), time(account.lockedTime)},
        {tr("Locked by"), account.lockedBy},
        {tr("One-time codes"), account.isTotpEnabled ? tr("yes") : tr("no")},
        {tr("Must change"), account.mustChange ? tr("yes") : tr("no")},
        {tr("Password last set"), time(account.passwordLastSet)},
        {tr("Password expiry"), time(account.passwordExpiry)},
        {tr("Cannot be read"), account.unreadable},
    };
    Columns columns;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            columns.add({name, value});
    }
    reporter().printer().result(columns.lines().join(QLatin1Char('\n')));
    Q_EMIT finished(reporter().ok({}, {{QStringLiteral("user"), json::from(account)}}));
}

} // namespace passwright
