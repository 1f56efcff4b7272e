// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkTrouble.h"

#include <algorithm>

namespace passwright {
namespace {

constexpr int longestWaitSeconds = 3600;

//! Codes that are about whoever asks, and not about the row.
bool isAboutCaller(StatusCode status)
{
    switch (status) {
    case StatusCode::SessionNotFound:
    case StatusCode::SessionExpired:
    case StatusCode::AppInvalid:
    case StatusCode::AuthLocked:
    case StatusCode::AuthInvalidSignUpStatus:
    case StatusCode::AuthNotApproved:
    case StatusCode::AuthSuperUserRequired:
    case StatusCode::PasswordExpired:
    case StatusCode::LsInvalidApiKey:
    case StatusCode::LsSignatureMismatch:
    case StatusCode::LsReadOnlyApiKey:
    case StatusCode::LsRevokedApiKey:
    case StatusCode::LsOauthTokenExpired:
    case StatusCode::LsOauthTokenMalformed:
    case StatusCode::LsClockDiffers:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<Error> BulkTrouble::ofCaller(const Outcome &outcome)
{
    for (const Refusal &refusal : outcome.refusals) {
        if (isAboutCaller(refusal.status))
            return Error{.kind = Error::Kind::NotPermitted, .detail = refusal.detail, .code = code(refusal.status), .cid = outcome.cid};
    }
    return std::nullopt;
}

std::optional<Refusal> BulkTrouble::ofRow(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return Refusal{.status = StatusCode::UserIdInvalid};
    case Error::Kind::InvalidInput:
    case Error::Kind::NotSupported:
    case Error::Kind::AlreadyExists:
        return Refusal{.status = StatusCode::InputInvalid, .detail = error.subject.isEmpty() ? error.detail : error.subject};
    case Error::Kind::BadAnswer:
    case Error::Kind::ServerFailed:
        return Refusal{.status = StatusCode::InternalError, .detail = error.detail};
    default:
        return std::nullopt;
    }
}

bool BulkTrouble::isOfServer(const Error &error)
{
    return error.kind == Error::Kind::BadAnswer || error.kind == Error::Kind::ServerFailed;
}

std::optional<int> BulkTrouble::wait(const Error &error, int times)
{
    if (error.kind != Error::Kind::TooManyRequests && error.kind != Error::Kind::Busy)
        return std::nullopt;
    bool isNumber = false;
    const int seconds = error.detail.toInt(&isNumber);
    if (error.kind == Error::Kind::TooManyRequests && isNumber && seconds >= 0)
        return std::max(shortestWaitMs, std::min(seconds, longestWaitSeconds) * 1000);
    constexpr int mostDoublings = 5;
    return shortestWaitMs << std::min(times, mostDoublings);
}

} // namespace passwright
