// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/DatabaseUrl.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace passwright {
namespace {

constexpr qsizetype longestText = 4096;
constexpr int lastPort = 65535;

struct EngineRow
{
    DatabaseUrl::Engine engine;
    QLatin1String scheme;
    int port;
};

constexpr std::array engineRows{
    EngineRow{DatabaseUrl::Engine::PostgreSql, QLatin1String("postgresql://"), 5432},
    EngineRow{DatabaseUrl::Engine::MariaDb, QLatin1String("mariadb://"), 3306},
};

struct TlsRow
{
    DatabaseUrl::Tls tls;
    QLatin1String text;
};

constexpr std::array tlsRows{
    TlsRow{DatabaseUrl::Tls::VerifyFull, QLatin1String("verify-full")},
    TlsRow{DatabaseUrl::Tls::VerifyCa, QLatin1String("verify-ca")},
    TlsRow{DatabaseUrl::Tls::Off, QLatin1String("disable")},
};

// A detail repeats nothing of the text but an option's name: any part may hold a password in the wrong place.
Error wrong(const char *part, const QString &detail)
{
    return {.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("url"), .detail = detail,
        .code = QStringLiteral("url.") + QLatin1String(part)};
}

Error passwordInside()
{
    return wrong("password", QStringLiteral("a password does not belong into the URL: leave it out; it is asked for, or kept in the keychain"));
}

const EngineRow &rowOf(DatabaseUrl::Engine engine)
{
    return *std::find_if(engineRows.begin(), engineRows.end(), [engine](const EngineRow &row) { return row.engine == engine; });
}

// Without a NUL or another control character: such a name is nobody's, and the drivers cut it there.
std::optional<QString> decoded(const QString &text)
{
    static const QRegularExpression stray(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    if (text.contains(stray))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString result = utf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    const bool hasControl = std::any_of(result.begin(), result.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return utf8.hasError() || hasControl ? std::nullopt : std::optional(result);
}

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

bool isSocket(const QString &host)
{
    return host.startsWith(QLatin1Char('/'));
}

bool isIpv6(const QString &host)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[0-9A-Za-z._-]+)?$"));
    return form.match(host).hasMatch();
}

bool isHostName(const QString &host)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*$"));
    return form.match(host).hasMatch();
}

// RFC 1122, section 3.2.1.3: all of 127.0.0.0/8.
bool isOwnMachine(const QString &host)
{
    static const QRegularExpression loopback(QStringLiteral("^127(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"));
    return isSocket(host) || host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || host == QLatin1String("::1")
        || loopback.match(host).hasMatch();
}

Result<int> parsePort(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,5}$"));
    const int port = digits.match(text).hasMatch() ? text.toInt() : 0;
    if (port < 1 || port > lastPort)
        return wrong("port", QStringLiteral("a port is a number from 1 to 65535"));
    return port;
}

Result<DatabaseUrl::Host> parseHost(const QString &text)
{
    const bool isBracketed = text.startsWith(QLatin1Char('['));
    const qsizetype end = isBracketed ? text.indexOf(QLatin1Char(']')) + 1 : text.indexOf(QLatin1Char(':'));
    if (isBracketed && end == 0)
        return wrong("host", QStringLiteral("the bracket around an IPv6 address is not closed"));
    if (!isBracketed && text.count(QLatin1Char(':')) > 1)
        return wrong("host", QStringLiteral("an IPv6 address stands in brackets: [::1]:5432"));
    const QString rest = end < 0 ? QString() : text.mid(end);
    const auto name = decoded(isBracketed ? text.mid(1, end - 2) : text.left(end < 0 ? text.size() : end));
    if (name && name->isEmpty())
        return wrong("host", QStringLiteral("a host is missing: USER@HOST/NAME, several as HOST1,HOST2"));
    if (!name || (isBracketed ? !isIpv6(*name) : !isSocket(*name) && !isHostName(*name)))
        return wrong("host", QStringLiteral("a host is neither a name, an address, nor a socket's folder with each / written as %2F"));
    if (rest.isEmpty())
        return DatabaseUrl::Host{.name = *name};
    const Result<int> port = rest.startsWith(QLatin1Char(':'))
        ? parsePort(rest.mid(1))
        : wrong("host", QStringLiteral("after the bracket comes :PORT or nothing"));
    return port.andThen([&name](int number) { return Result(DatabaseUrl::Host{.name = *name, .port = number}); });
}

Result<Done> parseAuthority(const QString &text, DatabaseUrl &url)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    const QString person = text.left(std::max<qsizetype>(at, 0));
    if (person.contains(QLatin1Char(':')))
        return passwordInside();
    const auto user = decoded(person);
    if (at < 0 || (user && user->isEmpty()))
        return wrong("user", QStringLiteral("the user is missing: USER@HOST/NAME"));
    if (!user || person.contains(QLatin1Char('@')))
        return wrong("user", QStringLiteral("in the user, @ is written as %40, : as %3A and % as %25"));
    url.user = *user;
    for (const QString &part : text.mid(at + 1).split(QLatin1Char(','))) {
        const Result<DatabaseUrl::Host> host = parseHost(part);
        if (!host.ok())
            return host.error();
        url.hosts.append(*host);
    }
    return Done{};
}

Result<Done> parseOption(const QString &text, DatabaseUrl &url, QStringList &seen)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const QString key = text.left(std::max<qsizetype>(equals, 0));
    const auto value = decoded(text.mid(equals + 1));
    if (equals < 0 || !value || value->isEmpty())
        return wrong("option", QStringLiteral("after ? come options as NAME=VALUE, joined by &"));
    if (key.contains(QLatin1String("password"), Qt::CaseInsensitive))
        return passwordInside();
    if (seen.contains(key))
        return wrong("option", QStringLiteral("the option %1 is given twice").arg(key));
    if (key == QLatin1String("sslmode")) {
        const auto row = std::find_if(tlsRows.begin(), tlsRows.end(), [&value](const TlsRow &one) { return *value == one.text; });
        if (row == tlsRows.end())
            return wrong("option", QStringLiteral("sslmode is verify-full, verify-ca or, on this machine alone, disable"));
        url.tls = row->tls;
    } else if (key == QLatin1String("sslrootcert")) {
        url.authoritiesPath = *value;
    } else {
        static const QRegularExpression word(QStringLiteral("^[A-Za-z_]{1,40}$"));
        const QString known = QStringLiteral("the options are sslmode and sslrootcert");
        return wrong("option", word.match(key).hasMatch() ? QStringLiteral("there is no option %1; ").arg(key) + known : known);
    }
    seen.append(key);
    return Done{};
}

Result<Done> checkTls(const DatabaseUrl &url)
{
    if (url.tls != DatabaseUrl::Tls::Off)
        return Done{};
    if (!url.isLoopback())
        return wrong("plain", QStringLiteral("sslmode=disable is for this machine alone: leave it out, the connection is encrypted then"));
    if (!url.authoritiesPath.isEmpty())
        return wrong("option", QStringLiteral("sslrootcert has no meaning with sslmode=disable"));
    return Done{};
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestText)
        return wrong("scheme", QStringLiteral("longer than %1 characters").arg(longestText));
    const auto row = std::find_if(engineRows.begin(), engineRows.end(),
        [&trimmed](const EngineRow &one) { return trimmed.startsWith(one.scheme, Qt::CaseInsensitive); });
    if (row == engineRows.end())
        return wrong("scheme", QStringLiteral("it begins with postgresql:// or mariadb://"));
    DatabaseUrl url{.engine = row->engine};

    static const QRegularExpression endOfAuthority(QStringLiteral("[/?#]"));
    const QString rest = trimmed.mid(row->scheme.size());
    const qsizetype end = rest.indexOf(endOfAuthority);
    if (const auto read = parseAuthority(end < 0 ? rest : rest.left(end), url); !read.ok())
        return read.error();

    const QString tail = end < 0 ? QString() : rest.mid(end);
    if (tail.contains(QLatin1Char('#')))
        return wrong("option", QStringLiteral("# is written as %23"));
    const qsizetype question = tail.indexOf(QLatin1Char('?'));
    const QString path = question < 0 ? tail : tail.left(question);
    const auto name = decoded(path.mid(1));
    if (!name || path.count(QLatin1Char('/')) > 1)
        return wrong("name", QStringLiteral("in the database's name, / is written as %2F and % as %25"));
    if (name->isEmpty())
        return wrong("name", QStringLiteral("the database's name is missing: USER@HOST/NAME"));
    url.name = *name;

    QStringList seen;
    const QStringList options = question < 0 ? QStringList() : tail.mid(question + 1).split(QLatin1Char('&'));
    for (const QString &option : options) {
        if (const auto read = parseOption(option, url, seen); !read.ok())
            return read.error();
    }
    if (const auto checked = checkTls(url); !checked.ok())
        return checked.error();
    return url;
}

QString DatabaseUrl::toString() const
{
    QStringList places;
    for (const Host &host : hosts) {
        QString place = isIpv6(host.name) ? QLatin1Char('[') + encoded(host.name, ":") + QLatin1Char(']') : encoded(host.name);
        if (host.port != 0)
            place += QLatin1Char(':') + QString::number(host.port);
        places.append(place);
    }
    QStringList options;
    if (tls != Tls::VerifyFull) {
        const auto row = std::find_if(tlsRows.begin(), tlsRows.end(), [this](const TlsRow &one) { return one.tls == tls; });
        options.append(QStringLiteral("sslmode=") + row->text);
    }
    if (!authoritiesPath.isEmpty())
        options.append(QStringLiteral("sslrootcert=") + encoded(authoritiesPath, "/"));
    const QString base = rowOf(engine).scheme + encoded(user) + QLatin1Char('@') + places.join(QLatin1Char(',')) + QLatin1Char('/') + encoded(name);
    return options.isEmpty() ? base : base + QLatin1Char('?') + options.join(QLatin1Char('&'));
}

QString DatabaseUrl::title() const
{
    QStringList places;
    for (const Host &host : hosts) {
        const bool isUsual = host.port == 0 || host.port == rowOf(engine).port;
        const QString place = isIpv6(host.name) && !isUsual ? QLatin1Char('[') + host.name + QLatin1Char(']') : host.name;
        places.append(isUsual ? place : place + QLatin1Char(':') + QString::number(host.port));
    }
    return user + QLatin1Char('@') + places.join(QLatin1Char(',')) + QLatin1Char('/') + name;
}

bool DatabaseUrl::isLoopback() const
{
    return !hosts.isEmpty() && std::all_of(hosts.begin(), hosts.end(), [](const Host &host) { return isOwnMachine(host.name); });
}

bool DatabaseUrl::isSocketAlone() const
{
    return !hosts.isEmpty() && std::all_of(hosts.begin(), hosts.end(), [](const Host &host) { return isSocket(host.name); });
}

int DatabaseUrl::port(const Host &host) const
{
    return host.port != 0 ? host.port : rowOf(engine).port;
}

} // namespace passwright
