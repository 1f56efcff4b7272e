// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/ProfileFields.h"

#include <algorithm>
#include <utility>

namespace passwright::profilefields {
namespace {

template<class Enum>
using Names = std::array<std::pair<Enum, QLatin1String>, 3>;

constexpr Names<Profile::Kind> kinds{{
    {Profile::Kind::LocalDatabase, QLatin1String("local")},
    {Profile::Kind::ZatoServer, QLatin1String("zato")},
    {Profile::Kind::LicenseSpring, QLatin1String("licensespring")},
}};
constexpr Names<Profile::Behaviour> behaviours{{
    {Profile::Behaviour::FindOut, QLatin1String("find_out")},
    {Profile::Behaviour::AsDocumented, QLatin1String("as_documented")},
    {Profile::Behaviour::As33, QLatin1String("as_3.3")},
}};
constexpr Names<Profile::Proxy> proxies{{
    {Profile::Proxy::System, QLatin1String("system")},
    {Profile::Proxy::None, QLatin1String("none")},
    {Profile::Proxy::Own, QLatin1String("own")},
}};

template<class Enum>
QLatin1String nameOf(Enum value, const Names<Enum> &names)
{
    return std::find_if(names.begin(), names.end(), [value](const auto &row) { return row.first == value; })->second;
}

template<class Enum>
std::optional<Enum> valueOf(QStringView text, const Names<Enum> &names)
{
    const auto found = std::find_if(names.begin(), names.end(), [text](const auto &row) { return text == row.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QLatin1String toText(Profile::Kind kind)
{
    return nameOf(kind, kinds);
}

std::optional<Profile::Kind> kindFromText(QStringView text)
{
    return valueOf(text, kinds);
}

QLatin1String toText(Profile::Behaviour behaviour)
{
    return nameOf(behaviour, behaviours);
}

std::optional<Profile::Behaviour> behaviourFromText(QStringView text)
{
    return valueOf(text, behaviours);
}

QLatin1String toText(Profile::Proxy proxy)
{
    return nameOf(proxy, proxies);
}

std::optional<Profile::Proxy> proxyFromText(QStringView text)
{
    return valueOf(text, proxies);
}

bool saysWhere(const Profile &profile)
{
    return !(profile.kind == Profile::Kind::LocalDatabase ? profile.databasePath : profile.address).isEmpty();
}

} // namespace passwright::profilefields
