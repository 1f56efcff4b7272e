// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/ProfileFields.h"

#include <algorithm>
#include <utility>

namespace passwright::profilefields {
namespace {

template<class Enum, std::size_t size>
using Names = std::array<std::pair<Enum, QLatin1String>, size>;

constexpr Names<Profile::Kind, 4> kinds{{
    {Profile::Kind::LocalDatabase, QLatin1String("local")},
    {Profile::Kind::ZatoServer, QLatin1String("zato")},
    {Profile::Kind::LicenseSpring, QLatin1String("licensespring")},
    {Profile::Kind::DatabaseServer, QLatin1String("database_server")},
}};
constexpr Names<Profile::Behaviour, 3> behaviours{{
    {Profile::Behaviour::FindOut, QLatin1String("find_out")},
    {Profile::Behaviour::AsDocumented, QLatin1String("as_documented")},
    {Profile::Behaviour::As33, QLatin1String("as_3.3")},
}};
constexpr Names<Profile::Proxy, 3> proxies{{
    {Profile::Proxy::System, QLatin1String("system")},
    {Profile::Proxy::None, QLatin1String("none")},
    {Profile::Proxy::Own, QLatin1String("own")},
}};

template<class Enum, std::size_t size>
QLatin1String nameOf(Enum value, const Names<Enum, size> &names)
{
    return std::find_if(names.begin(), names.end(), [value](const auto &row) { return row.first == value; })->second;
}

template<class Enum, std::size_t size>
std::optional<Enum> valueOf(QStringView text, const Names<Enum, size> &names)
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

const TextField &placeField(Profile::Kind kind)
{
    const auto member = kind == Profile::Kind::LocalDatabase ? &Profile::databasePath
        : kind == Profile::Kind::DatabaseServer              ? &Profile::databaseUrl
                                                             : &Profile::address;
    return *std::find_if(textFields.begin(), textFields.end(), [member](const TextField &field) { return field.member == member; });
}

bool isHttp(Profile::Kind kind)
{
    return kind == Profile::Kind::ZatoServer || kind == Profile::Kind::LicenseSpring;
}

} // namespace passwright::profilefields
