// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoReply.h"

#include "models/zato/ZatoCodec.h"
#include "models/zato/ZatoDetails.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace passwright {
namespace {

// HTTP statuses by which something before the SSO, or the SSO's own front, turns a request away unread.
constexpr std::array blocking{400, 401, 403, 404, 405, 407, 410, 413, 415};
constexpr int tooMany = 429;

//! What one answer is judged with.
struct Judge
{
    const RestAnswer &answer;
    const ZatoCall &call;
    const QString &host;
    const QString &cid;
    QJsonObject object = {};

    [[nodiscard]] QString detail(const QString &words = {}) const
    {
        return ZatoDetails::of(answer.status, object, call.body.secrets(), words);
    }
    [[nodiscard]] Error error(Error::Kind kind, const QString &words = {}) const
    {
        const QString code = answer.status == 200 ? QString() : QStringLiteral("http.%1").arg(answer.status);
        return {.kind = kind, .subject = host, .detail = detail(words), .code = code, .cid = cid};
    }
    [[nodiscard]] ZatoReply odd(const char *words) const
    {
        return {.kind = ZatoReply::Kind::NotUnderstood, .error = error(Error::Kind::BadAnswer, QString::fromLatin1(words))};
    }
};

//! Whether the answer is one to this call, and not to the one before it on the same connection.
bool fits(const QJsonObject &object, ZatoCall::Gives gives)
{
    const bool isToken = object.contains(QLatin1String("ust"));
    const bool isUser = object.contains(QLatin1String("username"));
    const bool isPage = object.contains(QLatin1String("result"));
    const bool isExpiry = object.contains(QLatin1String("expiration_time"));
    switch (gives) {
    case ZatoCall::Gives::Nothing:
        return !isToken && !isUser && !isPage && !isExpiry;
    case ZatoCall::Gives::User:
        return ZatoCodec::account(object).has_value();
    case ZatoCall::Gives::Page:
        return ZatoCodec::page(object).has_value();
    case ZatoCall::Gives::Token:
        return !object.value(QLatin1String("ust")).toString().isEmpty();
    case ZatoCall::Gives::Expiry:
        return ZatoCodec::time(object.value(QLatin1String("expiration_time"))).value_or(QDateTime()).isValid();
    }
    return false;
}

ZatoReply refused(const Judge &judge, QList<Refusal> refusals)
{
    if (refusals.isEmpty())
        refusals << Refusal{.status = StatusCode::ServerRefused, .detail = judge.detail()};
    Error error = judge.error(Error::Kind::NotPermitted);
    error.code = code(refusals.constFirst().status);
    if (refusals.constFirst().status == StatusCode::ServerRefused)
        error.detail = refusals.constFirst().detail;
    return {.kind = ZatoReply::Kind::Refused, .refusals = refusals, .error = error};
}

//! An answer that has the SSO's status.
ZatoReply fromSso(const Judge &judge)
{
    const int http = judge.answer.status;
    const QString status = judge.object.value(QLatin1String("status")).toString();
    const QJsonValue cid = judge.object.value(QLatin1String("cid"));
    const std::optional<QList<Refusal>> subStatus = ZatoCodec::subStatus(judge.object);
    if (!subStatus || !(cid.isString() || cid.isUndefined()))
        return judge.odd("an SSO answer with wrong types");
    if (status == QLatin1String("error") && (http == 200 || (http >= 400 && http < 500)))
        return refused(judge, *subStatus);
    if (http != 200 || (status != QLatin1String("ok") && status != QLatin1String("warning")))
        return judge.odd("an SSO answer with a status that does not fit");
    if (!fits(judge.object, judge.call.gives))
        return judge.odd("an SSO answer to another call, or with wrong types");
    return {.kind = ZatoReply::Kind::Ok, .object = judge.object, .refusals = *subStatus};
}

ZatoReply blocked(const Judge &judge, const QDateTime &nowUtc)
{
    const int http = judge.answer.status;
    if (http == tooMany) {
        const std::optional<int> seconds = judge.answer.retryAfterSeconds(nowUtc);
        Error error = judge.error(Error::Kind::TooManyRequests);
        error.detail = seconds ? QString::number(*seconds) : QString();
        return {.kind = ZatoReply::Kind::Blocked,
                .refusals = {{.status = StatusCode::Throttled, .seconds = seconds.value_or(0)}},
                .error = error};
    }
    const bool isZatos = http == 400 && judge.object.value(QLatin1String("result")) == QJsonValue(QLatin1String("Error"));
    return {.kind = ZatoReply::Kind::Blocked,
            .refusals = {{.status = isZatos ? StatusCode::InputInvalid : StatusCode::BlockedOnTheWay, .detail = judge.detail()}},
            .error = judge.error(Error::Kind::BadAnswer)};
}

ZatoReply faulted(const Judge &judge)
{
    const bool isWordless = judge.answer.status == 500 && judge.call.body.has(QStringLiteral("ust"))
        && judge.object.value(QLatin1String("result")) == QJsonValue(QLatin1String("Error"))
        && !judge.object.contains(QLatin1String("details"));
    if (!isWordless)
        return {.kind = ZatoReply::Kind::Faulted, .error = judge.error(Error::Kind::ServerFailed)};
    Error error = judge.error(Error::Kind::NotPermitted);
    error.code = code(StatusCode::SessionNotFound);
    return {.kind = ZatoReply::Kind::TokenUnreadable, .error = error};
}

} // namespace

ZatoReply ZatoReply::from(
    const RestReply &reply, const ZatoCall &call, const QString &host, const QString &cid, const QDateTime &nowUtc)
{
    if (const auto *failure = std::get_if<RestFailure>(&reply))
        return {.kind = failure->sent ? Kind::Unanswered : Kind::NotSent, .error = toError(*failure, host, cid)};
    const RestAnswer &answer = std::get<RestAnswer>(reply);
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    const Judge judge{.answer = answer, .call = call, .host = host, .cid = cid, .object = json.object()};
    if (answer.status >= 300 && answer.status < 400) {
        Error error = judge.error(Error::Kind::Redirected);
        error.detail = ZatoDetails::address(answer.header("Location"));
        return {.kind = Kind::Redirected, .error = error};
    }
    if (answer.status >= 500)
        return faulted(judge);
    if (judge.object.contains(QLatin1String("status")))
        return fromSso(judge);
    if (answer.status == tooMany || std::find(blocking.begin(), blocking.end(), answer.status) != blocking.end())
        return blocked(judge, nowUtc);
    return judge.odd(json.isNull() ? "no JSON" : "JSON that is not the SSO's");
}

ZatoReply ZatoReply::lacking(StatusCode missing, const QString &cid)
{
    return {.kind = Kind::Refused,
            .refusals = {{.status = missing}},
            .error = {.kind = Error::Kind::NotPermitted, .code = code(missing), .cid = cid}};
}

bool ZatoReply::isRefusedFor(StatusCode status) const
{
    return kind == Kind::Refused && refusals.size() == 1 && refusals.constFirst().status == status;
}

bool ZatoReply::changedNothing() const
{
    return kind == Kind::Refused || kind == Kind::Blocked || kind == Kind::Redirected || kind == Kind::NotSent;
}

Result<Outcome> ZatoReply::toOutcome() const
{
    if (error.kind == Error::Kind::TooManyRequests)
        return error;
    if (kind == Kind::Refused || kind == Kind::Blocked)
        return Outcome::refused(error.cid, refusals);
    if (changedNothing())
        return error;
    return Outcome{.kind = Outcome::Kind::Unknown, .cid = error.cid, .detail = error.detail};
}

Result<Outcome> ZatoReply::notBegun(const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        return Outcome::refused(error.cid, {{.status = StatusCode::UserIdInvalid}});
    if (error.kind != Error::Kind::NotPermitted)
        return error;
    const StatusCode status = statusFromCode(error.code).value_or(StatusCode::ServerRefused);
    return Outcome::refused(
        error.cid, {{.status = status, .detail = status == StatusCode::ServerRefused ? error.detail : QString()}});
}

} // namespace passwright
