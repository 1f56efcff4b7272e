// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/SecretStore.h"

#include "models/domain/DatabaseUrl.h"

#include <algorithm>
#include <array>

namespace passwright {
namespace {

struct Row
{
    SecretName name;
    QLatin1String text;
};

constexpr std::array rows{
    Row{SecretName::SharedKey, QLatin1String("shared_key")},
    Row{SecretName::ManagementKey, QLatin1String("management_key")},
    Row{SecretName::ClientSecret, QLatin1String("client_secret")},
    Row{SecretName::DatabasePassword, QLatin1String("database_password")},
    Row{SecretName::FernetKey, QLatin1String("fernet_key")},
};

} // namespace

QLatin1String toText(SecretName name)
{
    return std::find_if(rows.begin(), rows.end(), [name](const Row &row) { return row.name == name; })->text;
}

std::optional<SecretName> secretNameFromText(QStringView text)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [text](const Row &row) { return text == row.text; });
    return found == rows.end() ? std::nullopt : std::optional(found->name);
}

QList<SecretName> secretsNeeded(const Profile &profile)
{
    if (profile.kind == Profile::Kind::DatabaseServer) {
        const Result<DatabaseUrl> url = DatabaseUrl::parse(profile.databaseUrl);
        const bool isLetIn = url.ok() && url->isSocketAlone();
        return isLetIn ? QList<SecretName>() : QList{SecretName::DatabasePassword};
    }
    if (profile.kind != Profile::Kind::LicenseSpring)
        return {};
    QList<SecretName> names;
    names << (profile.tokenAddress.isEmpty() ? SecretName::SharedKey : SecretName::ClientSecret);
    if (!profile.managementAddress.isEmpty())
        names << SecretName::ManagementKey;
    return names;
}

} // namespace passwright
