// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/ServerConnector.h"

#include <QFileInfo>

#include <algorithm>
#include <clocale>

namespace passwright {
namespace {

// Libraries translate what they say by the locale of the thread, and some of it has no code beside it.
class EnglishWords
{
public:
    EnglishWords()
        : m_english(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(LC_GLOBAL_LOCALE)))
        , m_before(::uselocale(m_english))
    {
    }
    ~EnglishWords()
    {
        ::uselocale(m_before);
        ::freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishWords)

private:
    locale_t m_english;
    locale_t m_before;
};

// Another host may do where one cannot be reached, trusted or written to; a refused password is refused by all.
bool othersMayDo(const Error &error)
{
    return error.kind == Error::Kind::NotReachable || error.kind == Error::Kind::NotTrusted || error.kind == Error::Kind::CannotWrite
        || error.kind == Error::Kind::Busy;
}

// What a person can do most about comes first.
bool saysMore(const Error &one, const Error &other)
{
    const auto weight = [](const Error &error) {
        switch (error.kind) {
        case Error::Kind::NotTrusted:
            return 3;
        case Error::Kind::CannotWrite:
            return 2;
        case Error::Kind::Busy:
            return 1;
        default:
            return 0;
        }
    };
    return weight(one) > weight(other);
}

} // namespace

ServerConnector::ServerConnector(Options options)
    : m_options(std::move(options))
{
}

bool ServerConnector::isSocket(const DatabaseUrl::Host &host)
{
    return host.name.startsWith(QLatin1Char('/'));
}

QString ServerConnector::authorities() const
{
    return m_options.url.authoritiesPath.isEmpty() ? QStringLiteral("/etc/ssl/certs/ca-certificates.crt") : m_options.url.authoritiesPath;
}

Result<Done> ServerConnector::checkTls() const
{
    const DatabaseUrl &url = m_options.url;
    if (url.hosts.isEmpty())
        return Error{.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("url"), .detail = QStringLiteral("a host is missing")};
    if (url.tls == DatabaseUrl::Tls::Off) {
        if (url.isLoopback())
            return Done{};
        return Error{.kind = Error::Kind::NotTrusted,
                     .subject = url.hosts.first().name,
                     .detail = QStringLiteral("sslmode=disable is for this machine alone"),
                     .code = QStringLiteral("tls.plain_http")};
    }
    if (std::all_of(url.hosts.begin(), url.hosts.end(), isSocket))
        return Done{};
    // Both drivers take their options as one text in which a semicolon ends a value.
    if (authorities().contains(QLatin1Char(';')))
        return Error{.kind = Error::Kind::InvalidInput,
                     .subject = QStringLiteral("url"),
                     .detail = QStringLiteral("sslrootcert: the path of the file must have no semicolon")};
    if (!QFileInfo(authorities()).isFile() || !QFileInfo(authorities()).isReadable())
        return Error{.kind = Error::Kind::CannotOpen,
                     .subject = authorities(),
                     .detail = QStringLiteral("the authorities' certificates (sslrootcert)")};
    return Done{};
}

Result<Done> ServerConnector::open(QSqlDatabase &database) const
{
    database.close();
    if (auto safe = checkTls(); !safe.ok())
        return safe;
    if (!database.isValid())
        return Error{.kind = Error::Kind::Internal, .detail = QStringLiteral("Qt's driver %1 is missing").arg(driver())};
    const EnglishWords english;
    database.setDatabaseName(m_options.url.name);
    std::optional<Error> failure;
    for (const DatabaseUrl::Host &host : m_options.url.hosts) {
        auto opened = openHost(database, host);
        if (opened.ok())
            return opened;
        database.close();
        if (!othersMayDo(opened.error()))
            return opened;
        if (!failure || saysMore(opened.error(), *failure))
            failure = opened.error();
    }
    return *failure;
}

} // namespace passwright
