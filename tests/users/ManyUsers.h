// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "HelpDesk.h"

#include <QSet>

#include <algorithm>

namespace passwright::test {

//! A directory of as many users as one likes, each made up when asked for: user0000007 is number 7 of those
//! sorted by user name, and the last but six of those sorted by expiry. Every tenth is locked. It holds
//! answers as HelpDeskDirectory does, and can give few users at a time.
class ManyUsers final : public HelpDeskDirectory
{
public:
    explicit ManyUsers(const SetClock &clock, int count)
        : HelpDeskDirectory(clock)
        , m_clock(clock)
        , m_count(count)
    {
        can.sorts = true;
        can.filtersStates = true;
    }

    [[nodiscard]] static QString nameOf(int number) { return QStringLiteral("user%1").arg(number, 7, 10, QLatin1Char('0')); }
    [[nodiscard]] static QString idOf(int number) { return QStringLiteral("zusr%1").arg(number, 26, 10, QLatin1Char('0')); }

    //! Of those who are looked at, so many at most are in one answer, or none: a directory that takes long.
    int mostLookedAt = 0;
    QSet<int> gone;    //!< who were deleted
    QStringList added; //!< user names before all others
    QList<CallContext> contexts;
    int mostAtOnce = 0; //!< searches that were under way together

    Task<UserPage> search(const UserQuery &query, const CallContext &context) override
    {
        queries << query;
        contexts << context;
        ++m_atOnce;
        mostAtOnce = std::max(mostAtOnce, m_atOnce);
        return later<UserPage>([this, query]() -> Result<UserPage> {
            --m_atOnce;
            return searchError ? Result<UserPage>(*searchError) : pageOf(query);
        });
    }

    [[nodiscard]] Account account(int number) const
    {
        if (number < 0) {
            Account account = madeUp(added.at(number + static_cast<int>(added.size())), QStringLiteral("New"));
            account.userId = QStringLiteral("zusrnew") + account.userName;
            return account;
        }
        Account account = madeUp(nameOf(number), QStringLiteral("Person %1").arg(number));
        account.userId = idOf(number);
        account.isLocked = number % 10 == 0;
        account.passwordExpiry = m_clock.nowUtc().addDays(1000).addSecs(-60LL * number);
        return account;
    }

private:
    [[nodiscard]] UserPage pageOf(const UserQuery &query) const
    {
        const bool isBackwards = (query.sort == UserQuery::Sort::Expiry) != query.isDescending;
        const int first = -static_cast<int>(added.size());
        const int step = isBackwards ? -1 : 1;
        int number = isBackwards ? m_count - 1 : first;
        if (!query.after.isEmpty())
            number = query.after.toInt() + step;
        UserPage page;
        if (query.state && *query.state != UserQuery::State::Locked)
            return page;
        if (query.text.size() == nameOf(0).size() && query.text.startsWith(QLatin1String("user"))) {
            page.users << account(query.text.mid(4).toInt());
            return page;
        }
        for (int looked = 0; number >= first && number < m_count; number += step, ++looked) {
            const bool isTired = mostLookedAt > 0 && looked == mostLookedAt;
            if (page.users.size() == query.limit || isTired) {
                page.hasMore = true;
                page.cursor = QString::number(number - step);
                return page;
            }
            if (gone.contains(number))
                continue;
            const Account each = account(number);
            const bool isFound = each.userName.startsWith(query.text) || each.displayName.startsWith(query.text);
            if (isFound && (!query.state || each.isLocked))
                page.users << each;
        }
        return page;
    }

    const SetClock &m_clock;
    int m_count;
    int m_atOnce = 0;
};

class ManyConnection final : public HelpDeskConnection
{
public:
    ManyConnection(const SetClock &clock, int count)
        : HelpDeskConnection(clock)
        , many(clock, count)
    {
    }
    [[nodiscard]] UserDirectory &directory() override { return many; }

    ManyUsers many;
};

} // namespace passwright::test
