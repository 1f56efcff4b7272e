// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/LicenseSpringErrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace passwright {

namespace {

struct ApiError
{
    const char *code;
    int status;
    const char *message;
};

constexpr std::array errors{
    ApiError{"change_password_not_allowed", 400, "Change password not allowed for the company"},
    ApiError{"missing_headers", 400, "Some headers are missing"},
    ApiError{"missing_parameters", 400, "Some parameters are missing in the request"},
    ApiError{"validation_error", 400, "The request does not hold what it must"},
    ApiError{"invalid_json", 400, "The body is no JSON"},
    ApiError{"date_header_diff", 400, "The Date header is too far from the server's time"},
    ApiError{"authorization_invalid_headers", 400, "The Authorization header is not of the right form"},
    ApiError{"authorization_missing_params", 400, "The Authorization header lacks a part"},
    ApiError{"hmac_required", 400, "Requests of this key must be signed"},
    ApiError{"invalid_api_key", 400, "No such API key"},
    ApiError{"signature_mismatch", 400, "The signature is not the right one"},
    ApiError{"authentication_failure", 401, "Wrong user name or password"},
    ApiError{"read_only_api_key", 403, "The API key may only read"},
    ApiError{"revoked_api_key", 403, "The API key was revoked"},
    ApiError{"oauth_token_expired", 401, "The token has expired"},
    ApiError{"oauth_token_malformed", 401, "The token is none of this server's"},
    ApiError{"not_found", 404, "Not found"},
    ApiError{"internal_error", 500, "Something went wrong"},
};

} // namespace

TestReply jsonReply(int status, const QJsonValue &body)
{
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return {.status = status,
        .contentType = QByteArrayLiteral("application/json"),
        .body = document.toJson(QJsonDocument::Compact)};
}

TestReply licenseSpringError(const QString &code, int status)
{
    ApiError error{"", 400, "An error that is in no document"};
    for (const ApiError &known : errors) {
        if (code == QLatin1String(known.code))
            error = known;
    }
    const int http = status != 0 ? status : error.status;
    return jsonReply(http, QJsonObject{{QStringLiteral("status"), http}, {QStringLiteral("code"), code},
        {QStringLiteral("message"), QLatin1String(error.message)}});
}

QStringList licenseSpringCodes()
{
    QStringList codes;
    for (const ApiError &error : errors)
        codes << QLatin1String(error.code);
    return codes;
}

} // namespace passwright
