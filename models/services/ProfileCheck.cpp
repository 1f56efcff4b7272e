// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/ProfileCheck.h"

#include "models/domain/DatabaseUrl.h"

#include <QUrl>

#include <algorithm>
#include <cctype>

namespace passwright {

namespace {

constexpr int keySize = 32;

//! An IPv4 address of 127.0.0.0/8 (RFC 1122, section 3.2.1.3), in its four decimal parts.
bool isLoopbackNumber(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != QLatin1String("127"))
        return false;
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        return isNumber && number >= 0 && number <= 255;
    });
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || isLoopbackNumber(host);
}

bool hasTooMuch(const QUrl &url)
{
    return !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment();
}

} // namespace

QList<ProfileCheck::Finding> ProfileCheck::check(const Profile &profile)
{
    QList<Finding> findings;
    const auto demand = [&findings](Field field, const QString &text) {
        if (text.trimmed().isEmpty())
            findings.append({field, Problem::Missing});
    };
    const auto address = [&findings](Field field, const QString &text) {
        if (const auto problem = ofAddress(text))
            findings.append({field, *problem});
    };

    demand(Field::Name, profile.name);
    if (profile.kind == Profile::Kind::LocalDatabase) {
        demand(Field::DatabasePath, profile.databasePath);
        return findings;
    }
    if (profile.kind == Profile::Kind::DatabaseServer) {
        if (const auto finding = ofDatabaseUrl(profile.databaseUrl))
            findings.append(*finding);
        return findings;
    }
    address(Field::Address, profile.address);
    if (!profile.pinnedKey.isEmpty() && profile.pinnedKey.size() != keySize)
        findings.append({Field::PinnedKey, Problem::NotAKey});
    if (profile.proxy == Profile::Proxy::Own) {
        if (const auto problem = ofProxy(profile.proxyAddress))
            findings.append({Field::ProxyAddress, *problem});
    }
    if (profile.kind == Profile::Kind::ZatoServer) {
        demand(Field::Application, profile.application);
        return findings;
    }
    demand(Field::ApiKey, profile.apiKey);
    if (!profile.managementAddress.isEmpty())
        address(Field::ManagementAddress, profile.managementAddress);
    if (!profile.tokenAddress.isEmpty()) {
        address(Field::TokenAddress, profile.tokenAddress);
        demand(Field::ClientId, profile.clientId);
    }
    return findings;
}

std::optional<QByteArray> ProfileCheck::keyFromText(QStringView text)
{
    QByteArray ascii = text.trimmed().toLatin1();
    for (const char *prefix : {"sha256//", "sha256/"}) {
        if (ascii.startsWith(prefix)) {
            ascii.remove(0, qstrlen(prefix));
            break;
        }
    }
    QByteArray digits = ascii;
    digits.replace(':', "").replace(' ', "");
    const bool isHex = digits.size() == keySize * 2
        && std::all_of(digits.cbegin(), digits.cend(), [](char digit) { return std::isxdigit(static_cast<unsigned char>(digit)) != 0; });
    if (isHex)
        return QByteArray::fromHex(digits);
    const auto decoded = QByteArray::fromBase64Encoding(ascii, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && (*decoded).size() == keySize)
        return *decoded;
    return std::nullopt;
}

QString ProfileCheck::keyToText(const QByteArray &key)
{
    return QString::fromLatin1(key.toBase64());
}

std::optional<ProfileCheck::Finding> ProfileCheck::ofDatabaseUrl(const QString &url)
{
    const Result<DatabaseUrl> read = DatabaseUrl::parse(url);
    if (read.ok())
        return std::nullopt;
    const QString &code = read.error().code;
    if (code == QLatin1String("url.user"))
        return Finding{Field::DatabaseUser, Problem::Missing};
    if (code == QLatin1String("url.name"))
        return Finding{Field::DatabaseName, Problem::Missing};
    if (code == QLatin1String("url.port"))
        return Finding{Field::DatabasePort, Problem::NotAPort};
    if (code == QLatin1String("url.plain"))
        return Finding{Field::DatabaseHosts, Problem::NotEncrypted};
    return Finding{Field::DatabaseHosts, url.isEmpty() ? Problem::Missing : Problem::NotAHost};
}

std::optional<ProfileCheck::Problem> ProfileCheck::ofAddress(const QString &address)
{
    if (address.trimmed().isEmpty())
        return Problem::Missing;
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isHttps = url.scheme() == QLatin1String("https");
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || !(isHttps || isHttp))
        return Problem::NotAnAddress;
    if (hasTooMuch(url))
        return Problem::TooMuch;
    if (isHttp && !isLoopback(url.host()))
        return Problem::NotEncrypted;
    return std::nullopt;
}

std::optional<ProfileCheck::Problem> ProfileCheck::ofProxy(const QString &address)
{
    if (address.trimmed().isEmpty())
        return Problem::Missing;
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isKnown = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() <= 0)
        return Problem::NotAProxy;
    return hasTooMuch(url) ? std::optional(Problem::TooMuch) : std::nullopt;
}

} // namespace passwright
