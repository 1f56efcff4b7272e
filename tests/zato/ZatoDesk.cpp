// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/zato/ZatoDesk.h"

#include "tests/support/TestCertificates.h"
#include "tests/support/servers/ZatoSampleUsers.h"

#include <QMap>

namespace passwright {
namespace {

constexpr int others = 5; // beside those with a name

} // namespace

ZatoDesk::ZatoDesk(const Setup &setup)
    : sso(clock, setup.server, zatoSampleUsers(clock.nowUtc().addSecs(-3600), others))
{
    const auto handler = [this](const FaultRequest &request) { return answer(request); };
    server = setup.certificates ? std::make_unique<FaultServer>(*setup.certificates, handler) : std::make_unique<FaultServer>(handler);
    RestOptions options{.base = server->url(),
                        .proxy = RestOptions::Proxy::None,
                        .connectTimeout = setup.timeout,
                        .totalTimeout = setup.timeout};
    if (setup.certificates) {
        options.authorities = setup.certificates->authorityPem();
        options.pinnedKey = setup.certificates->goodPin();
    }
    directory = std::make_unique<ZatoDirectory>(
        ZatoDirectory::Options{.server = options, .behaviour = setup.behaviour}, clock, setup.learned);
}

ZatoDesk::~ZatoDesk()
{
    directory.reset();
    server.reset();
}

FaultReply ZatoDesk::answer(const FaultRequest &request)
{
    clock.advance(1);
    Intercept intercept;
    {
        const std::scoped_lock lock(m_mutex);
        intercept = m_intercept;
    }
    if (intercept) {
        if (const std::optional<FaultReply> reply = intercept(request))
            return *reply;
    }
    return handle(request);
}

FaultReply ZatoDesk::handle(const FaultRequest &request)
{
    const TestReply reply = sso.handle({.method = request.method,
                                        .path = QString::fromUtf8(request.path),
                                        .query = request.query,
                                        .headers = request.headers,
                                        .body = request.body});
    return {.status = reply.status, .contentType = reply.contentType, .headers = reply.headers, .body = reply.body};
}

void ZatoDesk::setIntercept(const Intercept &intercept)
{
    const std::scoped_lock lock(m_mutex);
    m_intercept = intercept;
}

Session ZatoDesk::signIn(const QString &userName)
{
    const auto outcome = waitFor(
        directory->signIn({.userName = userName, .password = Secret::fromString(sso.user(userName)->password)}, context()));
    if (!outcome.ok() || !outcome->signedIn())
        qFatal("cannot sign in");
    return *outcome->session;
}

CallContext ZatoDesk::context(const std::optional<Session> &session)
{
    return {.cid = newCid(), .currentUst = session ? session->ust : Secret(), .currentApp = QStringLiteral("CRM")};
}

QString ZatoDesk::idOf(const char *userName) const
{
    return row(userName).userId;
}

ZatoUser ZatoDesk::row(const char *userName) const
{
    return sso.user(QString::fromLatin1(userName)).value_or(ZatoUser());
}

QStringList ZatoDesk::calls() const
{
    QStringList calls;
    const QList<FaultRequest> requests = server->requests();
    for (const FaultRequest &request : requests)
        calls << QString::fromUtf8(request.method + ' ' + request.target);
    return calls;
}

Result<Outcome> ZatoDesk::reset(const Session &admin, const PasswordChange &data)
{
    return waitFor(directory->changePassword(data, context(admin)));
}

Secret secret(const char *text)
{
    return Secret::fromUtf8(text);
}

QString summary(const Result<Outcome> &outcome)
{
    if (!outcome.ok())
        return QStringLiteral("error ") + outcome.error().code;
    static const QMap<Outcome::Kind, QString> words{{Outcome::Kind::Changed, QStringLiteral("changed")},
        {Outcome::Kind::Refused, QStringLiteral("refused")}, {Outcome::Kind::Partial, QStringLiteral("partial")},
        {Outcome::Kind::Unknown, QStringLiteral("unknown")}};
    QString text = words.value(outcome->kind);
    for (const Refusal &refusal : outcome->refusals)
        text += QLatin1Char(' ') + code(refusal.status);
    return text;
}

} // namespace passwright
