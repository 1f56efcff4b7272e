// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace passwright {

//! Zato SSO's status codes, below them this program's own (P...), which no server sends, and the error
//! codes of LicenseSpring's License API.
enum class StatusCode {
    UsernameInvalid,               //!< E001001 username.invalid
    UsernameExists,                //!< E001002 username.exists
    UsernameTooLong,               //!< E001003 username.too_long
    UsernameHasWhitespace,         //!< E001004 username.has_whitespace
    UserIdInvalid,                 //!< E001100 user_id.invalid
    EmailInvalid,                  //!< E002001 email.invalid
    EmailExists,                   //!< E002002 email.exists
    EmailTooLong,                  //!< E002003 email.too_long
    EmailHasWhitespace,            //!< E002004 email.has_whitespace
    EmailMissing,                  //!< E002005 email.missing
    PasswordInvalid,               //!< E003001 password.invalid
    PasswordTooShort,              //!< E003002 password.too_short
    PasswordTooLong,               //!< E003003 password.too_long
    PasswordExpired,               //!< E003004 password.expired
    PasswordAboutToExpireWarning,  //!< W003005 password.w_about_to_exp
    PasswordAboutToExpire,         //!< E003006 password.e_about_to_exp
    PasswordMustSendNew,           //!< E003007 password.must_send_new
    PasswordNotComplexEnough,      //!< E003008 password.not_complex_enough
    AppInvalid,                    //!< E004001 app_list.invalid
    AppNoSignUp,                   //!< E004002 app_list.no_signup
    AuthNotAllowed,                //!< E005001 auth.not_allowed
    AuthLocked,                    //!< E005002 auth.locked
    AuthInvalidSignUpStatus,       //!< E005003 auth.invalid_signup_status
    AuthNotApproved,               //!< E005004 auth.not_approved
    AuthSuperUserRequired,         //!< E005005 auth.super_user_required
    AuthNoSuchSignUpToken,         //!< E005006 auth.no_such_sign_up_token
    AuthSignUpConfirmed,           //!< E005007 auth.sign_up_confirmed
    AuthTotpMissing,               //!< E005008 auth.totp_missing
    MetadataInvalid,               //!< E006001 metadata.not_allowed
    SessionNotFound,               //!< E007001 session.no_such_session
    SessionExpired,                //!< E007002 session.expired
    OperationInvalid,              //!< E008001 common.invalid_operation
    InputInvalid,                  //!< E008002 common.invalid_input
    InputMissing,                  //!< E008003 common.missing_input
    InternalError,                 //!< E008004 common.internal_error
    AttributeExists,               //!< E009001 attr.already_exists
    AttributeNotFound,             //!< E009002 attr.no_such_attr
    PasswordResetFailed,           //!< E010001 password_reset.could_not_access
    OutOfDate,                     //!< P000001 user.out_of_date: the user was changed by somebody else since it was loaded
    Throttled,                     //!< P000002 sign_in.throttled: too many failed sign-ins; Refusal::seconds says for how long
    SameAsOld,                     //!< P000003 password.same_as_old: the new password is the old one
    RowUnreadable,                 //!< P000004 user.unreadable: the user's stored password cannot be read (wrong key or damage)
    LastSuperUser,                 //!< P000005 user.last_super_user: it would leave nobody who can sign in as a super-user
    ServerRefused,                 //!< P000006 server.refused: with a code that is not known here; detail: the server's words
    BlockedOnTheWay,               //!< P000007 server.blocked: something before the server refused it; detail: the HTTP status
    LsChangeNotAllowed,            //!< change_password_not_allowed
    LsMissingHeaders,              //!< missing_headers
    LsMissingParameters,           //!< missing_parameters
    LsValidationError,             //!< validation_error
    LsInvalidJson,                 //!< invalid_json
    LsClockDiffers,                //!< date_header_diff: this machine's clock is more than 15 minutes off
    LsInvalidHeaders,              //!< authorization_invalid_headers
    LsMissingParams,               //!< authorization_missing_params
    LsHmacRequired,                //!< hmac_required
    LsInvalidApiKey,               //!< invalid_api_key
    LsSignatureMismatch,           //!< signature_mismatch: the shared key is not the one of the API key
    LsAuthenticationFailure,       //!< authentication_failure: wrong user or password
    LsReadOnlyApiKey,              //!< read_only_api_key
    LsRevokedApiKey,               //!< revoked_api_key
    LsOauthTokenExpired,           //!< oauth_token_expired
    LsOauthTokenMalformed,         //!< oauth_token_malformed
    LsNotFound,                    //!< not_found
    LsInternalError,               //!< internal_error
};

//! The code as servers write it, such as "E003002".
[[nodiscard]] QLatin1String code(StatusCode status);
//! The code's name in the API's documents, such as "password.too_short".
[[nodiscard]] QLatin1String name(StatusCode status);
//! The status of a code as a server wrote it; nothing where it is not known.
[[nodiscard]] std::optional<StatusCode> statusFromCode(QStringView code);
//! True where the code lets the operation succeed (W...).
[[nodiscard]] bool isWarning(StatusCode status);

} // namespace passwright
