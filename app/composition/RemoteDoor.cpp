// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/RemoteDoor.h"

#include "app/composition/SmallFile.h"
#include "models/licensespring/LicenseSpringDirectory.h"
#include "models/passwords/PasswordPresets.h"
#include "models/services/ProfileCheck.h"
#include "models/zato/ZatoDirectory.h"

#include <QUrl>

namespace passwright {
namespace {

QString fieldName(ProfileCheck::Field field)
{
    switch (field) {
    case ProfileCheck::Field::Name:
        return QStringLiteral("name");
    case ProfileCheck::Field::DatabasePath:
        return QStringLiteral("database");
    case ProfileCheck::Field::Address:
        return QStringLiteral("address");
    case ProfileCheck::Field::AuthoritiesPath:
        return QStringLiteral("authorities");
    case ProfileCheck::Field::PinnedKey:
        return QStringLiteral("pinned_key");
    case ProfileCheck::Field::ProxyAddress:
        return QStringLiteral("proxy_address");
    case ProfileCheck::Field::Application:
        return QStringLiteral("application");
    case ProfileCheck::Field::ApiKey:
        return QStringLiteral("api_key");
    case ProfileCheck::Field::ManagementAddress:
        return QStringLiteral("management_address");
    case ProfileCheck::Field::TokenAddress:
        return QStringLiteral("token_address");
    case ProfileCheck::Field::ClientId:
        return QStringLiteral("client_id");
    case ProfileCheck::Field::DatabaseHosts:
    case ProfileCheck::Field::DatabasePort:
    case ProfileCheck::Field::DatabaseName:
    case ProfileCheck::Field::DatabaseUser:
        return QStringLiteral("url");
    }
    return {};
}

QString problemWords(ProfileCheck::Problem problem)
{
    switch (problem) {
    case ProfileCheck::Problem::Missing:
        return QStringLiteral("missing");
    case ProfileCheck::Problem::NotAnAddress:
        return QStringLiteral("not https://host[:port], nor http to this machine");
    case ProfileCheck::Problem::NotEncrypted:
        return QStringLiteral("plain http to another machine");
    case ProfileCheck::Problem::TooMuch:
        return QStringLiteral("a user name, a password, a query or a fragment in the address");
    case ProfileCheck::Problem::NotAProxy:
        return QStringLiteral("not http://host:port or socks5://host:port");
    case ProfileCheck::Problem::NotAKey:
        return QStringLiteral("not 32 bytes");
    case ProfileCheck::Problem::NotAHost:
        return QStringLiteral("not a host");
    case ProfileCheck::Problem::NotAPort:
        return QStringLiteral("not a port");
    }
    return {};
}

QUrl urlOf(const QString &address)
{
    return QUrl(address.trimmed(), QUrl::StrictMode);
}

RestOptions::Proxy proxyOf(Profile::Proxy proxy)
{
    switch (proxy) {
    case Profile::Proxy::System:
        return RestOptions::Proxy::System;
    case Profile::Proxy::None:
        return RestOptions::Proxy::None;
    case Profile::Proxy::Own:
        return RestOptions::Proxy::Own;
    }
    return RestOptions::Proxy::System;
}

bool isSameServer(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}

// The pinned key is that of the profile's address: another server has another key.
RestOptions optionsFor(const Profile &profile, const RemoteDoor::Given &given, const QString &address)
{
    const QUrl base = urlOf(address);
    return {.base = base,
        .authorities = given.authorities,
        .pinnedKey = isSameServer(base, urlOf(profile.address)) ? profile.pinnedKey : QByteArray(),
        .proxy = proxyOf(profile.proxy),
        .proxyAddress = profile.proxy == Profile::Proxy::Own ? urlOf(profile.proxyAddress) : QUrl()};
}

ZatoBehaviour toZato(Profile::Behaviour behaviour)
{
    switch (behaviour) {
    case Profile::Behaviour::FindOut:
        return ZatoBehaviour::FindOut;
    case Profile::Behaviour::AsDocumented:
        return ZatoBehaviour::AsDocumented;
    case Profile::Behaviour::As33:
        return ZatoBehaviour::As33;
    }
    return ZatoBehaviour::FindOut;
}

Profile::Behaviour fromZato(ZatoBehaviour behaviour)
{
    switch (behaviour) {
    case ZatoBehaviour::FindOut:
        return Profile::Behaviour::FindOut;
    case ZatoBehaviour::AsDocumented:
        return Profile::Behaviour::AsDocumented;
    case ZatoBehaviour::As33:
        return Profile::Behaviour::As33;
    }
    return Profile::Behaviour::FindOut;
}

LicenseSpringDirectory::Options licenseSpringOptions(const Profile &profile, const RemoteDoor::Given &given)
{
    LicenseSpringDirectory::Options options{.license = optionsFor(profile, given, profile.address),
        .apiKey = profile.apiKey,
        .sharedKey = given.secrets.value(SecretName::SharedKey)};
    if (!profile.tokenAddress.isEmpty()) {
        options.oauth = LicenseSpringDirectory::OAuth{.server = optionsFor(profile, given, profile.tokenAddress),
            .clientId = profile.clientId,
            .clientSecret = given.secrets.value(SecretName::ClientSecret)};
    }
    if (!profile.managementAddress.isEmpty()) {
        options.management = optionsFor(profile, given, profile.managementAddress);
        options.managementKey = given.secrets.value(SecretName::ManagementKey);
    }
    return options;
}

template<class Directory>
RemoteDoor doorTo(std::shared_ptr<Directory> directory)
{
    return {.directory = directory, .probe = [directory](const CallContext &context) { return directory->probe(context); }};
}

} // namespace

Result<Done> RemoteDoor::check(const Profile &profile)
{
    for (const ProfileCheck::Finding &finding : ProfileCheck::check(profile)) {
        if (finding.field == ProfileCheck::Field::Name)
            continue; // that is for people
        if (finding.problem == ProfileCheck::Problem::NotEncrypted) {
            return Error{.kind = Error::Kind::NotTrusted, .subject = urlOf(profile.address).host(),
                .detail = fieldName(finding.field) + QStringLiteral(": ") + problemWords(finding.problem),
                .code = QStringLiteral("tls.plain_http")};
        }
        return Error{.kind = Error::Kind::InvalidInput, .subject = fieldName(finding.field), .detail = problemWords(finding.problem)};
    }
    return Done{};
}

Result<RemoteDoor::Given> RemoteDoor::readFiles(const Profile &profile)
{
    Given given{.rules = zatoDefaults()};
    if (!profile.authoritiesPath.isEmpty()) {
        const Result<QByteArray> authorities = SmallFile::readCertificates(profile.authoritiesPath);
        if (!authorities.ok())
            return authorities.error();
        given.authorities = *authorities;
    }
    if (!profile.policyPath.isEmpty()) {
        const Result<SsoConf> policy = SmallFile::readPolicy(profile.policyPath);
        if (!policy.ok())
            return policy.error();
        given.rules = policy->rules;
    }
    return given;
}

RemoteDoor RemoteDoor::make(
    const Profile &profile, const Given &given, const Clock &clock, std::function<void(Profile::Behaviour)> learned)
{
    if (profile.kind == Profile::Kind::LicenseSpring)
        return doorTo(std::make_shared<LicenseSpringDirectory>(licenseSpringOptions(profile, given), clock));
    const ZatoDirectory::Options options{.server = optionsFor(profile, given, profile.address),
        .rules = given.rules,
        .behaviour = toZato(profile.behaviour)};
    return doorTo(std::make_shared<ZatoDirectory>(options, clock,
        [learned = std::move(learned)](ZatoBehaviour behaviour) { learned(fromZato(behaviour)); }));
}

bool RemoteDoor::isPlainHttp(const Profile &profile)
{
    return urlOf(profile.address).scheme() == QLatin1String("http");
}

} // namespace passwright
