// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/UserQueryNames.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <utility>

namespace passwright {
namespace {

template<class Enum, std::size_t size>
using Names = std::array<std::pair<Enum, QLatin1String>, size>;

constexpr Names<UserQuery::State, 6> states{{
    {UserQuery::State::Locked, QLatin1String("locked")},
    {UserQuery::State::MustChange, QLatin1String("must-change")},
    {UserQuery::State::Expired, QLatin1String("expired")},
    {UserQuery::State::ExpiresWithin, QLatin1String("expires-within")},
    {UserQuery::State::NotApproved, QLatin1String("not-approved")},
    {UserQuery::State::SuperUser, QLatin1String("super-user")},
}};
constexpr Names<UserQuery::Sort, 4> sorts{{
    {UserQuery::Sort::Name, QLatin1String("name")},
    {UserQuery::Sort::UserName, QLatin1String("user-name")},
    {UserQuery::Sort::LastSet, QLatin1String("last-set")},
    {UserQuery::Sort::Expiry, QLatin1String("expiry")},
}};

template<class Enum, std::size_t size>
QStringList all(const Names<Enum, size> &names)
{
    QStringList texts;
    for (const auto &row : names)
        texts.append(row.second);
    return texts;
}

template<class Enum, std::size_t size>
std::optional<Enum> valueOf(QStringView text, const Names<Enum, size> &names)
{
    const auto found = std::find_if(names.begin(), names.end(), [text](const auto &row) { return text == row.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QStringList userStateNames()
{
    return all(states);
}

std::optional<UserQuery::State> userStateFromText(QStringView text)
{
    return valueOf(text, states);
}

QStringList userSortNames()
{
    return all(sorts);
}

std::optional<UserQuery::Sort> userSortFromText(QStringView text)
{
    return valueOf(text, sorts);
}

} // namespace passwright
