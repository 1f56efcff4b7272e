// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/LicenseSpringAnswer.h"

#include "models/licensespring/HttpDate.h"
#include "models/licensespring/LicenseSpringCodec.h"
#include "models/licensespring/ServerWords.h"

#include <utility>

namespace passwright {

namespace {

QString statusText(const RestAnswer &answer)
{
    return QStringLiteral("HTTP %1").arg(answer.status);
}

QString httpCode(const RestAnswer &answer)
{
    return QStringLiteral("http.%1").arg(answer.status);
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second
                                               : first + QStringLiteral(": ") + second;
}

//! LicenseSpring's alone; the server does not speak Zato's codes, nor this program's.
std::optional<StatusCode> statusOf(const QString &code)
{
    const auto status = statusFromCode(code);
    return status && *status >= StatusCode::LsChangeNotAllowed ? status : std::nullopt;
}

bool isWebPage(const RestAnswer &answer)
{
    return answer.header("Content-Type").toLower().contains("html");
}

std::optional<LicenseSpringCodec::ServerError> errorOf(
    LicenseSpringAnswer::Api api, const RestAnswer &answer)
{
    return api == LicenseSpringAnswer::Api::License
               ? LicenseSpringCodec::licenseError(answer.body)
               : LicenseSpringCodec::managementError(answer.body);
}

} // namespace

LicenseSpringAnswer::LicenseSpringAnswer(Api api, Asked asked, QDateTime nowUtc)
    : m_api(api)
    , m_asked(std::move(asked))
    , m_nowUtc(std::move(nowUtc))
{
}

Result<Outcome> LicenseSpringAnswer::ofChange(const RestReply &reply) const
{
    if (const auto *failure = std::get_if<RestFailure>(&reply)) {
        if (failure->sent)
            return unknown(joined(QStringLiteral("sent, and not answered"), failure->detail));
        return toError(*failure, m_asked.host, m_asked.cid);
    }
    return ofAnswer(std::get<RestAnswer>(reply));
}

Result<Outcome> LicenseSpringAnswer::ofAnswer(const RestAnswer &answer) const
{
    if (answer.status == 200) {
        const bool isDone = m_api == Api::License
                                ? LicenseSpringCodec::saysPasswordChanged(answer.body)
                                : LicenseSpringCodec::saysPasswordSet(answer.body);
        if (!isDone)
            return unknown(QStringLiteral("HTTP 200 without the words of success"));
        return Outcome{.kind = Outcome::Kind::Changed,
            .cid = m_asked.cid,
            .done = {Outcome::Step::SetPassword},
            .userId = m_asked.userId};
    }
    if (answer.status >= 300 && answer.status < 400)
        return redirected(answer);
    if (answer.status >= 400 && answer.status < 500)
        return ofRefusal(answer);
    const auto error = errorOf(m_api, answer);
    const QString said = error ? joined(error->code, error->message) : QString();
    return unknown(joined(statusText(answer), serverWords(said, m_asked.secrets)));
}

Result<Outcome> LicenseSpringAnswer::ofRefusal(const RestAnswer &answer) const
{
    if (answer.status == 429)
        return readError(answer);
    const auto error = errorOf(m_api, answer);
    if (!error)
        return refused({.status = StatusCode::BlockedOnTheWay, .detail = statusText(answer)});
    const auto status = statusOf(error->code);
    if (status == StatusCode::LsInternalError)
        return unknown(joined(
            statusText(answer), serverWords(joined(error->code, error->message), m_asked.secrets)));
    if (status)
        return refused(refusal(*status, error->message, answer));
    if (m_api == Api::Management && answer.status == 404)
        return refused({.status = StatusCode::UserIdInvalid});
    const QString message =
        error->message.isEmpty() ? joined(statusText(answer), error->code) : error->message;
    return refused(refusal(StatusCode::ServerRefused, message, answer));
}

Refusal LicenseSpringAnswer::refusal(
    StatusCode status, const QString &message, const RestAnswer &answer) const
{
    Refusal refusal{.status = status, .detail = serverWords(message, m_asked.secrets)};
    if (status == StatusCode::LsClockDiffers) {
        refusal.localTime = m_asked.date;
        refusal.serverTime = fromHttpDate(answer.header("Date"));
    }
    return refusal;
}

Result<RestAnswer> LicenseSpringAnswer::ofReading(const RestReply &reply) const
{
    if (const auto *failure = std::get_if<RestFailure>(&reply))
        return toError(*failure, m_asked.host, m_asked.cid);
    const auto &answer = std::get<RestAnswer>(reply);
    if (answer.status != 200)
        return readError(answer);
    return answer;
}

Error LicenseSpringAnswer::readError(const RestAnswer &answer) const
{
    if (answer.status >= 300 && answer.status < 400)
        return redirected(answer);
    if (answer.status == 429) {
        const auto seconds = answer.retryAfterSeconds(m_nowUtc);
        return {.kind = Error::Kind::TooManyRequests,
            .subject = m_asked.host,
            .detail = seconds ? QString::number(*seconds) : QString(),
            .code = httpCode(answer),
            .cid = m_asked.cid};
    }
    const auto error = errorOf(m_api, answer);
    // A fault's words may repeat an earlier request's, of which nothing is known here.
    const bool isFault = answer.status >= 500;
    const QString said = error && !isFault
                             ? serverWords(joined(error->code, error->message), m_asked.secrets)
                             : QString();
    Error failed{.kind = Error::Kind::BadAnswer,
        .subject = m_asked.host,
        .detail = joined(statusText(answer), said),
        .code = httpCode(answer),
        .cid = m_asked.cid};
    if (isFault) {
        failed.kind = Error::Kind::ServerFailed;
    } else if (error && (answer.status == 401 || answer.status == 403)) {
        failed.kind = Error::Kind::NotPermitted;
        failed.code = code(statusOf(error->code).value_or(StatusCode::LsInvalidApiKey));
    } else if (answer.status == 404 && !isWebPage(answer)) {
        failed.kind = Error::Kind::NotFound;
    }
    return failed;
}

Error LicenseSpringAnswer::redirected(const RestAnswer &answer) const
{
    return {.kind = Error::Kind::Redirected,
        .subject = m_asked.host,
        .detail = serverWords(QString::fromUtf8(answer.header("Location")), m_asked.secrets),
        .code = httpCode(answer),
        .cid = m_asked.cid};
}

Error LicenseSpringAnswer::notUnderstood(const QString &what) const
{
    return {.kind = Error::Kind::BadAnswer,
        .subject = m_asked.host,
        .detail = QStringLiteral("HTTP 200 without ") + what,
        .cid = m_asked.cid};
}

Outcome LicenseSpringAnswer::unknown(const QString &detail) const
{
    return {.kind = Outcome::Kind::Unknown,
        .cid = m_asked.cid,
        .userId = m_asked.userId,
        .detail = detail};
}

Outcome LicenseSpringAnswer::refused(const Refusal &refusal) const
{
    Outcome outcome = Outcome::refused(m_asked.cid, {refusal});
    outcome.userId = m_asked.userId;
    return outcome;
}

} // namespace passwright
