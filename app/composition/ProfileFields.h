// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/Profile.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

namespace passwright::profilefields {

//! A field of a profile that is plain text, with its name in the settings and in profile files.
struct TextField
{
    QLatin1String settingsKey;
    QLatin1String fileKey;
    QString Profile::*member;
};

//! All of them but the id and the name.
inline constexpr std::array textFields{
    TextField{QLatin1String("database"), QLatin1String("database"), &Profile::databasePath},
    TextField{QLatin1String("databaseUrl"), QLatin1String("url"), &Profile::databaseUrl},
    TextField{QLatin1String("zatoSecrets"), QLatin1String("zato_secrets"), &Profile::secretsPath},
    TextField{QLatin1String("policy"), QLatin1String("policy"), &Profile::policyPath},
    TextField{QLatin1String("address"), QLatin1String("address"), &Profile::address},
    TextField{QLatin1String("authorities"), QLatin1String("authorities"), &Profile::authoritiesPath},
    TextField{QLatin1String("proxyAddress"), QLatin1String("proxy_address"), &Profile::proxyAddress},
    TextField{QLatin1String("application"), QLatin1String("application"), &Profile::application},
    TextField{QLatin1String("apiKey"), QLatin1String("api_key"), &Profile::apiKey},
    TextField{QLatin1String("managementAddress"), QLatin1String("management_address"), &Profile::managementAddress},
    TextField{QLatin1String("tokenAddress"), QLatin1String("token_address"), &Profile::tokenAddress},
    TextField{QLatin1String("clientId"), QLatin1String("client_id"), &Profile::clientId},
};

//! Those of them that name a file.
inline constexpr std::array pathFields{&Profile::databasePath, &Profile::secretsPath, &Profile::policyPath, &Profile::authoritiesPath};

//! "local", "zato", "licensespring", "database_server".
[[nodiscard]] QLatin1String toText(Profile::Kind kind);
[[nodiscard]] std::optional<Profile::Kind> kindFromText(QStringView text);
//! "find_out", "as_documented", "as_3.3".
[[nodiscard]] QLatin1String toText(Profile::Behaviour behaviour);
[[nodiscard]] std::optional<Profile::Behaviour> behaviourFromText(QStringView text);
//! "system", "none", "own".
[[nodiscard]] QLatin1String toText(Profile::Proxy proxy);
[[nodiscard]] std::optional<Profile::Proxy> proxyFromText(QStringView text);

//! The field that says where a profile leads: without it there is no profile.
[[nodiscard]] const TextField &placeField(Profile::Kind kind);
//! A database server and a file have neither a proxy nor a pinned key.
[[nodiscard]] bool isHttp(Profile::Kind kind);

} // namespace passwright::profilefields
