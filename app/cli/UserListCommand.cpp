// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserListCommand.h"

#include "app/cli/Columns.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "models/items/UserStatus.h"
#include "models/services/SearchUsers.h"

namespace passwright {
namespace {

QString day(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().date().toString(Qt::ISODate) : QString();
}

} // namespace

void UserListCommand::work()
{
    const UserQuery query{.text = invocation().argument(0), .limit = invocation().number(option::limit).value_or(200)};
    then<UserPage>(SearchUsers(directory()).search(query, caller()), [this](const UserPage &page) { show(page); });
}

void UserListCommand::show(const UserPage &page)
{
    const QDateTime now = tools().services.clock.nowUtc();
    const int aboutToExpire = directory().passwordRules().aboutToExpireDays;
    Columns columns;
    QJsonArray users;
    //: Column headings of a table at a terminal
    columns.add({tr("USER NAME"), tr("NAME"), tr("STATUS"), tr("LAST SET"), tr("EXPIRES"), tr("USER ID")});
    for (const Account &account : page.users) {
        const auto flags = UserStatus::of(account, now, aboutToExpire);
        columns.add({account.userName, account.bestName(), UserStatus::words(flags, account, now), day(account.passwordLastSet),
            day(account.passwordExpiry), account.userId});
        users.append(json::from(account));
    }
    if (page.users.isEmpty())
        say(tr("No user matches."));
    else
        reporter().printer().result(columns.lines().join(QLatin1Char('\n')));
    if (page.hasMore)
        say(tr("There are more: narrow the search, or raise --limit."));
    Q_EMIT finished(reporter().ok({}, {{QStringLiteral("users"), users}, {QStringLiteral("has_more"), page.hasMore}}));
}

} // namespace passwright
