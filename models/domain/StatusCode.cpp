// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/StatusCode.h"

#include <algorithm>
#include <array>

namespace passwright {
namespace {

struct Row
{
    StatusCode status;
    QLatin1String code;
    QLatin1String name;
};

constexpr std::array rows{
    Row{StatusCode::UsernameInvalid, QLatin1String("E001001"), QLatin1String("username.invalid")},
    Row{StatusCode::UsernameExists, QLatin1String("E001002"), QLatin1String("username.exists")},
    Row{StatusCode::UsernameTooLong, QLatin1String("E001003"), QLatin1String("username.too_long")},
    Row{StatusCode::UsernameHasWhitespace, QLatin1String("E001004"), QLatin1String("username.has_whitespace")},
    Row{StatusCode::UserIdInvalid, QLatin1String("E001100"), QLatin1String("user_id.invalid")},
    Row{StatusCode::EmailInvalid, QLatin1String("E002001"), QLatin1String("email.invalid")},
    Row{StatusCode::EmailExists, QLatin1String("E002002"), QLatin1String("email.exists")},
    Row{StatusCode::EmailTooLong, QLatin1String("E002003"), QLatin1String("email.too_long")},
    Row{StatusCode::EmailHasWhitespace, QLatin1String("E002004"), QLatin1String("email.has_whitespace")},
    Row{StatusCode::EmailMissing, QLatin1String("E002005"), QLatin1String("email.missing")},
    Row{StatusCode::PasswordInvalid, QLatin1String("E003001"), QLatin1String("password.invalid")},
    Row{StatusCode::PasswordTooShort, QLatin1String("E003002"), QLatin1String("password.too_short")},
    Row{StatusCode::PasswordTooLong, QLatin1String("E003003"), QLatin1String("password.too_long")},
    Row{StatusCode::PasswordExpired, QLatin1String("E003004"), QLatin1String("password.expired")},
    Row{StatusCode::PasswordAboutToExpireWarning, QLatin1String("W003005"), QLatin1String("password.w_about_to_exp")},
    Row{StatusCode::PasswordAboutToExpire, QLatin1String("E003006"), QLatin1String("password.e_about_to_exp")},
    Row{StatusCode::PasswordMustSendNew, QLatin1String("E003007"), QLatin1String("password.must_send_new")},
    Row{StatusCode::PasswordNotComplexEnough, QLatin1String("E003008"), QLatin1String("password.not_complex_enough")},
    Row{StatusCode::AppInvalid, QLatin1String("E004001"), QLatin1String("app_list.invalid")},
    Row{StatusCode::AppNoSignUp, QLatin1String("E004002"), QLatin1String("app_list.no_signup")},
    Row{StatusCode::AuthNotAllowed, QLatin1String("E005001"), QLatin1String("auth.not_allowed")},
    Row{StatusCode::AuthLocked, QLatin1String("E005002"), QLatin1String("auth.locked")},
    Row{StatusCode::AuthInvalidSignUpStatus, QLatin1String("E005003"), QLatin1String("auth.invalid_signup_status")},
    Row{StatusCode::AuthNotApproved, QLatin1String("E005004"), QLatin1String("auth.not_approved")},
    Row{StatusCode::AuthSuperUserRequired, QLatin1String("E005005"), QLatin1String("auth.super_user_required")},
    Row{StatusCode::AuthNoSuchSignUpToken, QLatin1String("E005006"), QLatin1String("auth.no_such_sign_up_token")},
    Row{StatusCode::AuthSignUpConfirmed, QLatin1String("E005007"), QLatin1String("auth.sign_up_confirmed")},
    Row{StatusCode::AuthTotpMissing, QLatin1String("E005008"), QLatin1String("auth.totp_missing")},
    Row{StatusCode::MetadataInvalid, QLatin1String("E006001"), QLatin1String("metadata.not_allowed")},
    Row{StatusCode::SessionNotFound, QLatin1String("E007001"), QLatin1String("session.no_such_session")},
    Row{StatusCode::SessionExpired, QLatin1String("E007002"), QLatin1String("session.expired")},
    Row{StatusCode::OperationInvalid, QLatin1String("E008001"), QLatin1String("common.invalid_operation")},
    Row{StatusCode::InputInvalid, QLatin1String("E008002"), QLatin1String("common.invalid_input")},
    Row{StatusCode::InputMissing, QLatin1String("E008003"), QLatin1String("common.missing_input")},
    Row{StatusCode::InternalError, QLatin1String("E008004"), QLatin1String("common.internal_error")},
    Row{StatusCode::AttributeExists, QLatin1String("E009001"), QLatin1String("attr.already_exists")},
    Row{StatusCode::AttributeNotFound, QLatin1String("E009002"), QLatin1String("attr.no_such_attr")},
    Row{StatusCode::PasswordResetFailed, QLatin1String("E010001"), QLatin1String("password_reset.could_not_access")},
    Row{StatusCode::OutOfDate, QLatin1String("P000001"), QLatin1String("user.out_of_date")},
    Row{StatusCode::Throttled, QLatin1String("P000002"), QLatin1String("sign_in.throttled")},
    Row{StatusCode::SameAsOld, QLatin1String("P000003"), QLatin1String("password.same_as_old")},
    Row{StatusCode::RowUnreadable, QLatin1String("P000004"), QLatin1String("user.unreadable")},
    Row{StatusCode::LastSuperUser, QLatin1String("P000005"), QLatin1String("user.last_super_user")},
    Row{StatusCode::ServerRefused, QLatin1String("P000006"), QLatin1String("server.refused")},
    Row{StatusCode::BlockedOnTheWay, QLatin1String("P000007"), QLatin1String("server.blocked")},
    Row{StatusCode::LsChangeNotAllowed, QLatin1String("change_password_not_allowed"), QLatin1String("change_password_not_allowed")},
    Row{StatusCode::LsMissingHeaders, QLatin1String("missing_headers"), QLatin1String("missing_headers")},
    Row{StatusCode::LsMissingParameters, QLatin1String("missing_parameters"), QLatin1String("missing_parameters")},
    Row{StatusCode::LsValidationError, QLatin1String("validation_error"), QLatin1String("validation_error")},
    Row{StatusCode::LsInvalidJson, QLatin1String("invalid_json"), QLatin1String("invalid_json")},
    Row{StatusCode::LsClockDiffers, QLatin1String("date_header_diff"), QLatin1String("date_header_diff")},
    Row{StatusCode::LsInvalidHeaders, QLatin1String("authorization_invalid_headers"), QLatin1String("authorization_invalid_headers")},
    Row{StatusCode::LsMissingParams, QLatin1String("authorization_missing_params"), QLatin1String("authorization_missing_params")},
    Row{StatusCode::LsHmacRequired, QLatin1String("hmac_required"), QLatin1String("hmac_required")},
    Row{StatusCode::LsInvalidApiKey, QLatin1String("invalid_api_key"), QLatin1String("invalid_api_key")},
    Row{StatusCode::LsSignatureMismatch, QLatin1String("signature_mismatch"), QLatin1String("signature_mismatch")},
    Row{StatusCode::LsAuthenticationFailure, QLatin1String("authentication_failure"), QLatin1String("authentication_failure")},
    Row{StatusCode::LsReadOnlyApiKey, QLatin1String("read_only_api_key"), QLatin1String("read_only_api_key")},
    Row{StatusCode::LsRevokedApiKey, QLatin1String("revoked_api_key"), QLatin1String("revoked_api_key")},
    Row{StatusCode::LsOauthTokenExpired, QLatin1String("oauth_token_expired"), QLatin1String("oauth_token_expired")},
    Row{StatusCode::LsOauthTokenMalformed, QLatin1String("oauth_token_malformed"), QLatin1String("oauth_token_malformed")},
    Row{StatusCode::LsNotFound, QLatin1String("not_found"), QLatin1String("not_found")},
    Row{StatusCode::LsInternalError, QLatin1String("internal_error"), QLatin1String("internal_error")},
};

const Row &row(StatusCode status)
{
    return *std::find_if(rows.begin(), rows.end(), [status](const Row &r) { return r.status == status; });
}

} // namespace

QLatin1String code(StatusCode status)
{
    return row(status).code;
}

QLatin1String name(StatusCode status)
{
    return row(status).name;
}

std::optional<StatusCode> statusFromCode(QStringView text)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [text](const Row &r) { return text == r.code; });
    return found == rows.end() ? std::nullopt : std::optional(found->status);
}

bool isWarning(StatusCode status)
{
    return code(status).startsWith(QLatin1Char('W'));
}

} // namespace passwright
