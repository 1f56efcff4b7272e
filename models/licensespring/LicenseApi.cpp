// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/LicenseApi.h"

#include "models/licensespring/HttpDate.h"
#include "models/licensespring/LicenseSpringCodec.h"
#include "models/licensespring/PendingOutcome.h"
#include "models/licensespring/ServerWords.h"
#include "models/licensespring/WhenReplied.h"

#include <utility>

namespace passwright {

namespace {

ServerProbe::Api apiOf(StatusCode status)
{
    switch (status) {
    case StatusCode::LsAuthenticationFailure:
    case StatusCode::LsMissingParameters:
    case StatusCode::LsValidationError:
    case StatusCode::LsChangeNotAllowed:
        return ServerProbe::Api::AsExpected;
    case StatusCode::LsClockDiffers:
        return ServerProbe::Api::ClockDiffers;
    case StatusCode::LsInvalidHeaders:
    case StatusCode::LsMissingParams:
    case StatusCode::LsHmacRequired:
    case StatusCode::LsInvalidApiKey:
    case StatusCode::LsSignatureMismatch:
    case StatusCode::LsReadOnlyApiKey:
    case StatusCode::LsRevokedApiKey:
    case StatusCode::LsOauthTokenExpired:
    case StatusCode::LsOauthTokenMalformed:
        return ServerProbe::Api::KeysRefused;
    default:
        return ServerProbe::Api::SomethingElse;
    }
}

Secret bearer(const Secret &token)
{
    QByteArray header;
    header.reserve(token.size() + 7);
    header.append("Bearer ").append(token.bytes());
    return Secret::taking(std::move(header));
}

} // namespace

LicenseApi::LicenseApi(
    const LicenseSpringDirectory::Options &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_signer(options.apiKey, options.sharedKey)
    , m_tokens(options.oauth ? std::make_unique<TokenKeeper>(*options.oauth, clock) : nullptr)
    , m_client(options.license)
{
}

Task<Outcome> LicenseApi::changePassword(const PasswordChange &data, const CallContext &context)
{
    const Secret oldPassword = data.oldPassword.value_or(Secret());
    const auto pending = std::make_shared<PendingOutcome>(context.cid);
    const auto body = LicenseSpringCodec::changeBody(data.userName, oldPassword, data.newPassword);
    whenDone<Prepared>(this, prepared(body, context),
        [=, this, newPassword = data.newPassword](const Result<Prepared> &ready) {
            if (!ready.ok())
                return pending->end(ready.error());
            if (context.stop.stop_requested())
                return pending->end(Error{.kind = Error::Kind::Cancelled, .cid = context.cid});
            const LicenseSpringAnswer::Asked asked{.host = m_client.host(),
                .cid = context.cid,
                .date = ready->date,
                .secrets = {oldPassword, newPassword}};
            pending->setSent();
            whenReplied(this, m_client.send(ready->request),
                [this, pending, asked](
                    const RestReply &reply) { pending->end(outcome(reply, asked)); });
        });
    return pending->task();
}

Result<Outcome> LicenseApi::outcome(const RestReply &reply, const LicenseSpringAnswer::Asked &asked)
{
    const auto outcome =
        LicenseSpringAnswer(LicenseSpringAnswer::Api::License, asked, m_clock.nowUtc())
            .ofChange(reply);
    const auto *answer = std::get_if<RestAnswer>(&reply);
    const bool isTokenRefused = outcome.ok()
                                && (outcome->has(StatusCode::LsOauthTokenExpired)
                                    || outcome->has(StatusCode::LsOauthTokenMalformed)
                                    || (answer && answer->status == 401));
    if (m_tokens && isTokenRefused)
        m_tokens->drop();
    return outcome;
}

Task<LicenseApi::Prepared> LicenseApi::prepared(const Secret &body, const CallContext &context)
{
    if (!m_tokens)
        return readyTask<Prepared>(request(body, context, {}));
    return chained<Prepared>(
        this, m_tokens->token(context), [this, body, context](const Result<Secret> &token) {
            return token.ok() ? readyTask<Prepared>(request(body, context, *token))
                              : readyTask<Prepared>(token.error());
        });
}

LicenseApi::Prepared LicenseApi::request(
    const Secret &body, const CallContext &context, const Secret &token) const
{
    const QByteArray date = httpDate(m_clock.nowUtc());
    RestRequest request{.verb = QByteArrayLiteral("POST"),
        .path = QStringLiteral("/api/v4/change_password"),
        .body = body};
    request.headers = {{"Accept", "application/json"}, {"Date", date}};
    request.secretHeaders = {
        {"Authorization", token.isEmpty() ? m_signer.authorization(date) : bearer(token)}};
    request.freshConnection = true;
    request.stop = context.stop;
    return {.request = request, .date = fromHttpDate(date)};
}

Task<ServerProbe> LicenseApi::probe(const CallContext &context)
{
    const auto promise = std::make_shared<QPromise<Result<ServerProbe>>>();
    promise->start();
    const auto end = [promise](const Result<ServerProbe> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone<Prepared>(this, prepared(LicenseSpringCodec::changeBody({}, {}, {}), context),
        [=, this](const Result<Prepared> &ready) {
            if (!ready.ok()) {
                const bool isRefused = ready.error().kind == Error::Kind::NotPermitted;
                return end(
                    isRefused ? Result<ServerProbe>(ServerProbe{
                        .api = ServerProbe::Api::KeysRefused, .detail = ready.error().detail})
                              : Result<ServerProbe>(ready.error()));
            }
            const LicenseSpringAnswer::Asked asked{
                .host = m_client.host(), .cid = context.cid, .date = ready->date};
            whenReplied(this, m_client.send(ready->request),
                [this, end, asked](const RestReply &reply) { end(probed(reply, asked)); });
        });
    return promise->future();
}

Result<ServerProbe> LicenseApi::probed(
    const RestReply &reply, const LicenseSpringAnswer::Asked &asked) const
{
    const auto *answer = std::get_if<RestAnswer>(&reply);
    const auto read =
        LicenseSpringAnswer(LicenseSpringAnswer::Api::License, asked, m_clock.nowUtc())
            .ofReading(reply);
    if (!answer)
        return read.error();
    ServerProbe probe{.protocol = QString::fromLatin1(answer->protocol),
        .certificateUntil = answer->certificateUntil,
        .serverTime = fromHttpDate(answer->header("Date"))};
    const auto error = LicenseSpringCodec::licenseError(answer->body);
    const auto status = error ? statusFromCode(error->code) : std::nullopt;
    if (answer->status >= 400 && answer->status < 500 && status) {
        probe.api = apiOf(*status);
        probe.detail = error->code;
        return probe;
    }
    if (!read.ok() && read.error().kind != Error::Kind::BadAnswer
        && read.error().kind != Error::Kind::NotFound
        && read.error().kind != Error::Kind::NotPermitted)
        return read.error();
    probe.detail =
        read.ok() ? QStringLiteral("HTTP 200 to a change with nothing in it") : read.error().detail;
    return probe;
}

} // namespace passwright
