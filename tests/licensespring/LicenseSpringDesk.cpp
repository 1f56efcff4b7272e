// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/licensespring/LicenseSpringDesk.h"

namespace passwright {

namespace {

QString nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return QStringLiteral("Cancelled");
    case Error::Kind::InvalidInput:
        return QStringLiteral("InvalidInput");
    case Error::Kind::NotSupported:
        return QStringLiteral("NotSupported");
    case Error::Kind::NotFound:
        return QStringLiteral("NotFound");
    case Error::Kind::NotPermitted:
        return QStringLiteral("NotPermitted");
    case Error::Kind::NotReachable:
        return QStringLiteral("NotReachable");
    case Error::Kind::NotTrusted:
        return QStringLiteral("NotTrusted");
    case Error::Kind::BadAnswer:
        return QStringLiteral("BadAnswer");
    case Error::Kind::Redirected:
        return QStringLiteral("Redirected");
    case Error::Kind::ServerFailed:
        return QStringLiteral("ServerFailed");
    case Error::Kind::TooManyRequests:
        return QStringLiteral("TooManyRequests");
    default:
        return QStringLiteral("kind %1").arg(static_cast<int>(kind));
    }
}

} // namespace

RestOptions LicenseSpringDesk::server(const QUrl &url)
{
    return {.base = url, .proxy = RestOptions::Proxy::None};
}

LicenseSpringDirectory::Options LicenseSpringDesk::options(const QUrl &url)
{
    return {.license = server(url),
        .apiKey = QStringLiteral("test-api-key"),
        .sharedKey = Secret::fromUtf8("test-shared-key"),
        .management = server(url),
        .managementKey = Secret::fromUtf8("test-management-key")};
}

LicenseSpringDirectory::OAuth LicenseSpringDesk::oauth(const QUrl &url)
{
    QUrl address = url;
    address.setPath(LicenseSpringApi::tokenPath());
    return {.server = server(address),
        .clientId = QStringLiteral("test-client"),
        .clientSecret = Secret::fromUtf8("test-client-secret")};
}

CallContext LicenseSpringDesk::context(const std::stop_token &stop)
{
    return {.cid = newCid(),
        .currentApp = QStringLiteral("passwright"),
        .remoteAddr = QStringLiteral("127.0.0.1"),
        .host = QStringLiteral("desk-7"),
        .stop = stop};
}

PasswordChange LicenseSpringDesk::ownChange()
{
    return {.oldPassword = Secret::fromUtf8(oldPassword),
        .newPassword = Secret::fromUtf8(newPassword),
        .userName = QStringLiteral("ann.archer@example.com")};
}

PasswordChange LicenseSpringDesk::reset()
{
    return {.newPassword = Secret::fromUtf8(newPassword), .userId = QStringLiteral("1001")};
}

QString LicenseSpringDesk::words(const Error &error)
{
    QString text = QStringLiteral("error ") + nameOf(error.kind);
    if (!error.code.isEmpty())
        text += QLatin1Char(' ') + error.code;
    return text;
}

QString LicenseSpringDesk::words(const Result<Outcome> &outcome)
{
    if (!outcome.ok())
        return words(outcome.error());
    switch (outcome->kind) {
    case Outcome::Kind::Changed:
        return QStringLiteral("changed");
    case Outcome::Kind::Partial:
        return QStringLiteral("partial");
    case Outcome::Kind::Unknown:
        return QStringLiteral("unknown");
    case Outcome::Kind::Refused:
        break;
    }
    QString text = QStringLiteral("refused");
    for (const Refusal &refusal : outcome->refusals)
        text += QLatin1Char(' ') + code(refusal.status);
    return text;
}

FaultServer::Handler LicenseSpringDesk::handler(LicenseSpringApi &api)
{
    return [&api](const FaultRequest &request) -> FaultReply {
        const TestReply reply = api.handle({.method = request.method,
            .path = QUrl::fromPercentEncoding(request.path),
            .query = request.query,
            .headers = request.headers,
            .body = request.body});
        return {.status = reply.status,
            .contentType = reply.contentType,
            .headers = reply.headers,
            .body = reply.body};
    };
}

} // namespace passwright
