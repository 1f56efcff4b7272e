// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserListCommand.h"

#include "app/cli/Columns.h"
#include "app/cli/Json.h"
#include "app/cli/Options.h"
#include "app/cli/UserQueryNames.h"
#include "models/items/UserStatus.h"
#include "models/services/SearchUsers.h"

#include <algorithm>

namespace passwright {
namespace {

constexpr qsizetype largestPage = 500;

QString day(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().date().toString(Qt::ISODate) : QString();
}

} // namespace

void UserListCommand::work()
{
    const bool isWithin = invocation().value(option::state) == QLatin1String("expires-within");
    if (invocation().has(option::days) && !isWithin)
        Q_EMIT finished(reporter().usage(tr("--days goes with --state expires-within.")));
    else
        find({});
}

void UserListCommand::find(const QString &after)
{
    const qsizetype wanted = invocation().number(option::limit).value_or(200) - m_users.size();
    const UserQuery query{.text = invocation().argument(0), .state = userStateFromText(invocation().value(option::state)),
        .days = invocation().number(option::days).value_or(30),
        .sort = userSortFromText(invocation().value(option::sort)).value_or(UserQuery::Sort::BestMatch),
        .isDescending = invocation().has(option::descending),
        .limit = static_cast<int>(std::min(wanted, largestPage)), .after = after};
    const Capabilities can = directory().capabilities();
    if ((query.state && !can.filtersStates) || (query.sort != UserQuery::Sort::BestMatch && !can.sorts)) {
        Q_EMIT finished(reporter().error({.kind = Error::Kind::NotSupported}));
        return;
    }
    then<UserPage>(SearchUsers(directory()).search(query, caller()), [this, wanted](const UserPage &page) {
        m_users += page.users;
        if (page.hasMore && page.users.size() < wanted)
            find(page.cursor);
        else
            show(page.hasMore);
    });
}

void UserListCommand::show(bool hasMore)
{
    const QDateTime now = tools().services.clock.nowUtc();
    const int aboutToExpire = directory().passwordRules().aboutToExpireDays;
    Columns columns;
    QJsonArray users;
    //: Column headings of a table at a terminal
    columns.add({tr("USER NAME"), tr("NAME"), tr("STATUS"), tr("LAST SET"), tr("EXPIRES"), tr("USER ID")});
    for (const Account &account : m_users) {
        const auto flags = UserStatus::of(account, now, aboutToExpire);
        columns.add({account.userName, account.bestName(), UserStatus::words(flags, account, now), day(account.passwordLastSet),
            day(account.passwordExpiry), account.userId});
        users.append(json::from(account));
    }
    if (m_users.isEmpty())
        say(tr("No user matches."));
    else
        reporter().printer().result(columns.lines().join(QLatin1Char('\n')));
    if (hasMore)
        say(tr("There are more: narrow the search, or raise --limit."));
    Q_EMIT finished(reporter().ok({}, {{QStringLiteral("users"), users}, {QStringLiteral("has_more"), hasMore}}));
}

} // namespace passwright
