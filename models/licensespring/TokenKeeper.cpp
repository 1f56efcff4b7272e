// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/TokenKeeper.h"

#include "models/licensespring/LicenseSpringAnswer.h"
#include "models/licensespring/LicenseSpringCodec.h"
#include "models/licensespring/ServerWords.h"
#include "models/licensespring/WhenReplied.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace passwright {

namespace {

//! The token's address is the whole address: a path of its own before the request's would be a slash too many.
RestOptions withoutPath(RestOptions options)
{
    options.base.setPath(QString());
    options.base.setQuery(QString());
    return options;
}

//! How long before its end a token is not used any more: the way to the server takes time.
int margin(int seconds)
{
    return std::min(30, seconds / 4);
}

} // namespace

TokenKeeper::TokenKeeper(
    const LicenseSpringDirectory::OAuth &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_address(options.server.base)
    , m_client(withoutPath(options.server))
{
}

Task<Secret> TokenKeeper::token(const CallContext &context)
{
    if (!m_token.isEmpty() && m_clock.nowUtc() < m_until)
        return readyTask<Secret>(m_token);
    drop();
    const QString path = m_address.path(QUrl::FullyEncoded);
    RestRequest request{
        .verb = QByteArrayLiteral("POST"), .path = path.isEmpty() ? QStringLiteral("/") : path};
    request.query = QUrlQuery(m_address).queryItems(QUrl::FullyDecoded);
    request.body = LicenseSpringCodec::tokenBody(m_options.clientId, m_options.clientSecret);
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded");
    request.headers = {{"Accept", "application/json"}};
    request.stop = context.stop;
    const auto promise = std::make_shared<QPromise<Result<Secret>>>();
    promise->start();
    whenReplied(
        this, m_client.send(request), [this, promise, cid = context.cid](const RestReply &reply) {
            promise->addResult(taken(reply, cid));
            promise->finish();
        });
    return promise->future();
}

void TokenKeeper::drop()
{
    m_token = {};
}

Result<Secret> TokenKeeper::taken(const RestReply &reply, const QString &cid)
{
    const LicenseSpringAnswer answer(LicenseSpringAnswer::Api::License,
        {.host = m_client.host(), .cid = cid, .secrets = {m_options.clientSecret}},
        m_clock.nowUtc());
    const auto whole = answer.ofReading(reply);
    if (!whole.ok()) {
        Error error = whole.error();
        const auto *refused = std::get_if<RestAnswer>(&reply);
        // RFC 6749, section 5.2: {"error": "invalid_client", ...} with 400 or 401.
        if (refused && (refused->status == 400 || refused->status == 401)) {
            const QString said = QJsonDocument::fromJson(refused->body)
                                     .object()
                                     .value(QLatin1String("error"))
                                     .toString();
            if (!said.isEmpty()) {
                error.kind = Error::Kind::NotPermitted;
                error.detail = serverWords(said, {m_options.clientSecret});
                error.code = code(StatusCode::LsOauthTokenMalformed);
            }
        }
        return error;
    }
    const auto token = LicenseSpringCodec::token(whole->body);
    if (!token)
        return answer.notUnderstood(QStringLiteral("a token"));
    if (token->seconds > 0) {
        m_token = token->bearer;
        m_until = m_clock.nowUtc().addSecs(token->seconds - margin(token->seconds));
    }
    return token->bearer;
}

} // namespace passwright
