// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/LicenseSpringCodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace passwright {

namespace {

//! A JSON string of UTF-8 bytes (RFC 8259, section 7). \p out must have room: a buffer that grows leaves copies.
void appendQuoted(QByteArray &out, QByteArrayView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : bytes) {
        const auto value = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (value < 0x20) {
            out += "\\u00";
            out += digits[value >> 4U];
            out += digits[value & 0xFU];
        } else {
            out += c;
        }
    }
    out += '"';
}

//! An object of strings.
Secret jsonBody(const QList<std::pair<QByteArray, Secret>> &fields)
{
    qsizetype room = 2;
    for (const auto &[name, value] : fields)
        room += name.size() + 6 * value.size() + 6;
    QByteArray out;
    out.reserve(room);
    for (const auto &[name, value] : fields) {
        out += out.isEmpty() ? '{' : ',';
        appendQuoted(out, name);
        out += ':';
        appendQuoted(out, value.bytes());
    }
    out += '}';
    return Secret::taking(std::move(out));
}

//! Null where the body is no object.
std::optional<QJsonObject> objectOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

//! The field's text, empty where it is missing or null; false in \p ok where it is something else.
QString textOf(const QJsonObject &object, QLatin1String name, bool &ok)
{
    const QJsonValue value = object.value(name);
    ok = ok && (value.isString() || value.isNull() || value.isUndefined());
    return value.toString();
}

//! Whole numbers, and texts of digits; empty for anything else.
QString idOf(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        const bool isId =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return isId ? text : QString();
    }
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? QString::number(number) : QString();
}

std::optional<Account> accountOf(const QJsonObject &object)
{
    bool ok = true;
    Account account;
    account.userId = idOf(object.value(QLatin1String("id")));
    account.email = textOf(object, QLatin1String("true_email"), ok);
    const QString tenantEmail = textOf(object, QLatin1String("email"), ok);
    account.userName =
        account.email.isEmpty() ? tenantEmail.section(QLatin1Char('|'), 0, 0) : account.email;
    account.firstName = textOf(object, QLatin1String("first_name"), ok);
    account.lastName = textOf(object, QLatin1String("last_name"), ok);
    const QJsonValue active = object.value(QLatin1String("is_active"));
    account.isActive = active.toBool(true);
    ok = ok && (active.isBool() || active.isNull() || active.isUndefined())
         && !account.userId.isEmpty();
    return ok ? std::optional(account) : std::nullopt;
}

//! Of an object in the way of Django's REST framework: "detail", or the first text of any field.
QString firstText(const QJsonObject &object)
{
    const QString detail = object.value(QLatin1String("detail")).toString();
    if (!detail.isEmpty())
        return detail;
    for (const QJsonValue value : object) {
        const QString text = value.isArray() ? value.toArray().at(0).toString() : value.toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

Secret LicenseSpringCodec::changeBody(
    const QString &userName, const Secret &oldPassword, const Secret &newPassword)
{
    return jsonBody({{"username", Secret::fromString(userName)}, {"password", oldPassword},
        {"new_password", newPassword}});
}

Secret LicenseSpringCodec::resetBody(const Secret &newPassword)
{
    return jsonBody({{"password", newPassword}});
}

Secret LicenseSpringCodec::tokenBody(const QString &clientId, const Secret &clientSecret)
{
    QByteArray secret = QByteArray::fromRawData(clientSecret.bytes().data(), clientSecret.size())
                            .toPercentEncoding();
    QByteArray body = "grant_type=client_credentials&client_id="
                      + clientId.toUtf8().toPercentEncoding() + "&client_secret=";
    body.reserve(body.size() + secret.size());
    body.append(secret);
    wipe(secret);
    return Secret::taking(std::move(body));
}

bool LicenseSpringCodec::saysPasswordChanged(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    return text == "password_changed" || text == "\"password_changed\"";
}

bool LicenseSpringCodec::saysPasswordSet(const QByteArray &body)
{
    const auto object = objectOf(body);
    return object
           && object->value(QLatin1String("message")).toString() == QLatin1String("Password set.");
}

std::optional<LicenseSpringCodec::ServerError> LicenseSpringCodec::licenseError(
    const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return {};
    bool ok = true;
    ServerError error{.code = textOf(*object, QLatin1String("code"), ok),
        .message = textOf(*object, QLatin1String("message"), ok)};
    return ok && !error.code.isEmpty() ? std::optional(error) : std::nullopt;
}

std::optional<LicenseSpringCodec::ServerError> LicenseSpringCodec::managementError(
    const QByteArray &body)
{
    if (const auto error = licenseError(body))
        return error;
    const auto object = objectOf(body);
    return object ? std::optional(ServerError{.message = firstText(*object)}) : std::nullopt;
}

std::optional<Account> LicenseSpringCodec::user(const QByteArray &body)
{
    const auto object = objectOf(body);
    return object ? accountOf(*object) : std::nullopt;
}

std::optional<LicenseSpringCodec::Users> LicenseSpringCodec::users(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    Users found;
    QJsonArray entries = document.array();
    if (document.isObject()) {
        const QJsonValue results = document.object().value(QLatin1String("results"));
        const QJsonValue next = document.object().value(QLatin1String("next"));
        if (!results.isArray() || !(next.isString() || next.isNull() || next.isUndefined()))
            return {};
        entries = results.toArray();
        found.hasNext = !next.toString().isEmpty();
    } else if (!document.isArray()) {
        return {};
    }
    for (const QJsonValue entry : std::as_const(entries)) {
        const auto account = accountOf(entry.toObject());
        if (!account)
            return {};
        found.users.append(*account);
    }
    return found;
}

std::optional<LicenseSpringCodec::Token> LicenseSpringCodec::token(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return {};
    bool ok = true;
    QString bearer = textOf(*object, QLatin1String("access_token"), ok);
    const QString type = textOf(*object, QLatin1String("token_type"), ok);
    // RFC 6750, section 2.1: what follows "Bearer " has no blanks, and is not empty.
    ok = ok && !bearer.isEmpty() && std::all_of(bearer.begin(), bearer.end(), [](QChar c) {
        return c > u' ' && c < u'\x7f';
    }) && (type.isEmpty() || type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0);
    const double seconds = object->value(QLatin1String("expires_in")).toVariant().toDouble();
    Token token{.bearer = Secret::taking(std::move(bearer))};
    if (seconds > 0)
        token.seconds = static_cast<int>(std::min(seconds, 1e9));
    return ok ? std::optional(token) : std::nullopt;
}

} // namespace passwright
