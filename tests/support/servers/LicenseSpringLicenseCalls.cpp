// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/LicenseSpringLicenseCalls.h"

#include "tests/support/servers/LicenseSpringErrors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

#include <cstdlib>

namespace passwright {

namespace {

constexpr qint64 largestDifference = 15 * 60; // seconds

const QString &dateFormat()
{
    static const QString format = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    return format;
}

//! The signature is made by Qt's own HMAC, so that it shares nothing with the program under test.
QByteArray signatureOf(const QByteArray &date, const QByteArray &sharedKey)
{
    const QByteArray text = QByteArrayLiteral("licenseSpring\ndate: ") + date;
    return QMessageAuthenticationCode::hash(text, sharedKey, QCryptographicHash::Sha256).toBase64();
}

//! name="value" parts with commas between them; empty where it is not that.
QHash<QByteArray, QByteArray> partsOf(const QByteArray &authorization)
{
    static const QRegularExpression form(QStringLiteral("^\\s*\\w+=\"[^\"]*\"(\\s*,\\s*\\w+=\"[^\"]*\")*\\s*$"));
    static const QRegularExpression part(QStringLiteral("(\\w+)=\"([^\"]*)\""));
    QHash<QByteArray, QByteArray> parts;
    const QString text = QString::fromUtf8(authorization);
    if (!form.match(text).hasMatch())
        return parts;
    for (auto match = part.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        parts.insert(one.captured(1).toUtf8(), one.captured(2).toUtf8());
    }
    return parts;
}

TestReply oauthError(int status, const char *code)
{
    return jsonReply(status, QJsonObject{{QStringLiteral("error"), QLatin1String(code)}});
}

} // namespace

QByteArray serverDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc.toUTC(), dateFormat()).toLatin1();
}

QDateTime fromServerDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), dateFormat());
    time.setTimeSpec(Qt::UTC);
    return serverDate(time) == text ? time : QDateTime();
}

LicenseSpringLicenseCalls::LicenseSpringLicenseCalls(LicenseSpringState &state, const QDateTime &nowUtc)
    : m_state(state)
    , m_now(nowUtc)
{
}

std::optional<TestReply> LicenseSpringLicenseCalls::refusedToken(const QByteArray &authorization) const
{
    const QByteArray scheme = QByteArrayLiteral("Bearer ");
    if (!authorization.startsWith(scheme))
        return licenseSpringError(QStringLiteral("authorization_invalid_headers"));
    const auto token = m_state.tokens.constFind(QString::fromUtf8(authorization.mid(scheme.size())));
    if (token == m_state.tokens.cend())
        return licenseSpringError(QStringLiteral("oauth_token_malformed"));
    if (!token->isValid() || *token <= m_now)
        return licenseSpringError(QStringLiteral("oauth_token_expired"));
    return {};
}

std::optional<TestReply> LicenseSpringLicenseCalls::refusedSignature(const QByteArray &authorization, const QByteArray &date) const
{
    if (authorization.startsWith("Bearer "))
        return licenseSpringError(QStringLiteral("hmac_required"));
    const auto parts = partsOf(authorization);
    if (parts.isEmpty())
        return licenseSpringError(QStringLiteral("authorization_invalid_headers"));
    for (const char *name : {"algorithm", "headers", "signature", "apikey"}) {
        if (!parts.contains(name))
            return licenseSpringError(QStringLiteral("authorization_missing_params"));
    }
    if (parts.value("algorithm") != "hmac-sha256" || parts.value("headers") != "date")
        return licenseSpringError(QStringLiteral("authorization_invalid_headers"));
    if (parts.value("apikey") != m_state.settings.apiKey.toUtf8())
        return licenseSpringError(QStringLiteral("invalid_api_key"));
    const QDateTime sent = fromServerDate(date);
    if (!sent.isValid() || std::abs(sent.secsTo(m_now)) > largestDifference)
        return licenseSpringError(QStringLiteral("date_header_diff"));
    if (parts.value("signature") != signatureOf(date, m_state.settings.sharedKey.toUtf8()))
        return licenseSpringError(QStringLiteral("signature_mismatch"), m_state.settings.signatureMismatchStatus);
    return {};
}

std::optional<TestReply> LicenseSpringLicenseCalls::refusedAuthorization(const TestRequest &request) const
{
    const QByteArray authorization = request.header(QByteArrayLiteral("Authorization"));
    const QByteArray date = request.header(QByteArrayLiteral("Date"));
    if (authorization.isEmpty() || date.isEmpty())
        return licenseSpringError(QStringLiteral("missing_headers"));
    return m_state.settings.demandsOauth ? refusedToken(authorization) : refusedSignature(authorization, date);
}

TestReply LicenseSpringLicenseCalls::changePassword(const TestRequest &request)
{
    if (!m_state.settings.forcedCode.isEmpty())
        return licenseSpringError(m_state.settings.forcedCode, m_state.settings.forcedStatus);
    if (const auto refused = refusedAuthorization(request))
        return *refused;

    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return licenseSpringError(QStringLiteral("invalid_json"));
    const QJsonObject input = document.object();
    static const QStringList names{QStringLiteral("username"), QStringLiteral("password"), QStringLiteral("new_password")};
    for (const QString &name : names) {
        if (!input.contains(name))
            return licenseSpringError(QStringLiteral("missing_parameters"));
        if (!input.value(name).isString() || input.value(name).toString().isEmpty())
            return licenseSpringError(QStringLiteral("validation_error"));
    }
    if (input.size() != names.size())
        return licenseSpringError(QStringLiteral("validation_error"));

    LicenseSpringUser *user = m_state.byEmail(input.value(names.at(0)).toString());
    if (!user || !user->isActive || user->password != input.value(names.at(1)).toString())
        return licenseSpringError(QStringLiteral("authentication_failure"));
    user->password = input.value(names.at(2)).toString();
    user->isInitialPassword = false;
    user->updatedAt = m_now;
    const bool isBare = m_state.settings.success == LicenseSpringSettings::Success::Bare;
    return {.contentType = isBare ? QByteArrayLiteral("text/plain") : QByteArrayLiteral("application/json"),
        .body = isBare ? QByteArrayLiteral("password_changed") : QByteArrayLiteral("\"password_changed\"")};
}

TestReply LicenseSpringLicenseCalls::token(const TestRequest &request)
{
    QString grant;
    QString id;
    QString secret;
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    QString form = QString::fromUtf8(request.body);
    const QUrlQuery query(form.replace(QLatin1Char('+'), QLatin1String("%20")));
    const auto field = [&json, &query](const char *name) {
        const QLatin1String key(name);
        return json.isEmpty() ? query.queryItemValue(key, QUrl::FullyDecoded) : json.value(key).toString();
    };
    grant = field("grant_type");
    id = field("client_id");
    secret = field("client_secret");
    if (const QByteArray basic = request.header(QByteArrayLiteral("Authorization")); basic.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(basic.mid(6)));
        id = QUrl::fromPercentEncoding(pair.section(QLatin1Char(':'), 0, 0).toUtf8());
        secret = QUrl::fromPercentEncoding(pair.section(QLatin1Char(':'), 1).toUtf8());
    }
    if (grant != QLatin1String("client_credentials"))
        return oauthError(400, grant.isEmpty() ? "invalid_request" : "unsupported_grant_type");
    if (id != m_state.settings.clientId || secret != m_state.settings.clientSecret)
        return oauthError(401, "invalid_client");
    const QString token = QUuid::createUuid().toString(QUuid::Id128);
    m_state.tokens.insert(token, m_now.addSecs(m_state.settings.tokenSeconds));
    return jsonReply(200, QJsonObject{{QStringLiteral("access_token"), token}, {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), m_state.settings.tokenSeconds}});
}

} // namespace passwright
