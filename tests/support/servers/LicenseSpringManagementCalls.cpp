// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/LicenseSpringManagementCalls.h"

#include "tests/support/servers/LicenseSpringErrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace passwright {

namespace {

TestReply detail(int status, const char *words)
{
    return jsonReply(status, QJsonObject{{QStringLiteral("detail"), QLatin1String(words)}});
}

QJsonValue timeOrNull(const QDateTime &utc)
{
    return utc.isValid() ? QJsonValue(utc.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const LicenseSpringUser &user)
{
    return {{QStringLiteral("id"), user.id}, {QStringLiteral("last_login"), timeOrNull(user.lastLogin)},
        {QStringLiteral("email"), user.trueEmail + QLatin1String("|t1")}, {QStringLiteral("true_email"), user.trueEmail},
        {QStringLiteral("created_at"), timeOrNull(user.createdAt)}, {QStringLiteral("updated_at"), timeOrNull(user.updatedAt)},
        {QStringLiteral("is_active"), user.isActive}, {QStringLiteral("is_manager"), user.isManager},
        {QStringLiteral("initial_password"), user.initialPassword}, {QStringLiteral("is_initial_password"), user.isInitialPassword},
        {QStringLiteral("first_name"), user.firstName}, {QStringLiteral("last_name"), user.lastName},
        {QStringLiteral("phone_number"), QString()}};
}

//! A whole number from 0 of the query, or the fallback.
qsizetype numberOf(const QUrlQuery &query, const char *key, qsizetype fallback)
{
    bool isNumber = false;
    const qsizetype number = query.queryItemValue(QLatin1String(key)).toInt(&isNumber);
    return isNumber && number >= 0 ? number : fallback;
}

bool passes(const LicenseSpringUser &user, const QUrlQuery &query)
{
    const auto contains = [&query](const char *key, const QString &column) {
        const QString wanted = query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
        return wanted.isEmpty() || column.contains(wanted, Qt::CaseInsensitive);
    };
    const QString exact = query.queryItemValue(QStringLiteral("true_email__iexact"), QUrl::FullyDecoded);
    return (exact.isEmpty() || user.trueEmail.compare(exact, Qt::CaseInsensitive) == 0)
        && contains("true_email__icontains", user.trueEmail) && contains("first_name__icontains", user.firstName)
        && contains("last_name__icontains", user.lastName);
}

QJsonValue pageLink(const TestRequest &request, qsizetype limit, qsizetype offset)
{
    QUrlQuery query(QString::fromLatin1(request.query));
    query.removeAllQueryItems(QStringLiteral("limit"));
    query.removeAllQueryItems(QStringLiteral("offset"));
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
    return QStringLiteral("http://%1%2?%3").arg(QString::fromLatin1(request.header(QByteArrayLiteral("Host"))), request.path,
        query.toString(QUrl::FullyEncoded));
}

} // namespace

LicenseSpringManagementCalls::LicenseSpringManagementCalls(LicenseSpringState &state, const QDateTime &nowUtc)
    : m_state(state)
    , m_now(nowUtc)
{
}

TestReply LicenseSpringManagementCalls::handle(const TestRequest &request)
{
    const QByteArray authorization = request.header(QByteArrayLiteral("Authorization"));
    if (authorization.isEmpty())
        return detail(401, "Authentication credentials were not provided.");
    if (authorization != "Api-Key " + m_state.settings.managementKey.toUtf8())
        return detail(401, "Invalid API key.");

    const QStringList rest = request.path.mid(path().size()).split(QLatin1Char('/'));
    if (rest == QStringList{QString()})
        return request.method == "GET" ? list(request) : detail(405, "Method not allowed.");
    const auto user = std::find_if(m_state.users.begin(), m_state.users.end(),
        [&rest](const LicenseSpringUser &one) { return QString::number(one.id) == rest.first(); });
    const bool isDetail = rest.size() == 2 && rest.at(1).isEmpty();
    const bool isSetPassword = rest.size() == 3 && rest.at(1) == QLatin1String("set_password") && rest.at(2).isEmpty();
    if (user == m_state.users.end() || !(isDetail || isSetPassword))
        return detail(404, "Not found.");
    if (request.method != (isDetail ? "GET" : "POST"))
        return detail(405, "Method not allowed.");
    return isDetail ? jsonReply(200, toJson(*user)) : setPassword(*user, request.body);
}

TestReply LicenseSpringManagementCalls::list(const TestRequest &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    const qsizetype limit = std::clamp<qsizetype>(numberOf(query, "limit", 20), 1, 100);
    const qsizetype offset = numberOf(query, "offset", 0);
    QJsonArray results;
    qsizetype count = 0;
    for (const LicenseSpringUser &user : m_state.users) {
        if (!passes(user, query))
            continue;
        if (count >= offset && count < offset + limit)
            results << toJson(user);
        ++count;
    }
    if (m_state.settings.list == LicenseSpringSettings::List::Bare)
        return jsonReply(200, results);
    const QJsonValue none(QJsonValue::Null);
    return jsonReply(200, QJsonObject{{QStringLiteral("count"), count},
        {QStringLiteral("next"), offset + limit < count ? pageLink(request, limit, offset + limit) : none},
        {QStringLiteral("previous"), offset > 0 ? pageLink(request, limit, std::max<qsizetype>(offset - limit, 0)) : none},
        {QStringLiteral("results"), results}});
}

TestReply LicenseSpringManagementCalls::setPassword(LicenseSpringUser &user, const QByteArray &body)
{
    const QJsonValue password = QJsonDocument::fromJson(body).object().value(QLatin1String("password"));
    if (!password.isString() || password.toString().isEmpty()) {
        return jsonReply(400, QJsonObject{{QStringLiteral("password"), QJsonArray{QStringLiteral("This field is required.")}}});
    }
    user.password = password.toString();
    user.updatedAt = m_now;
    return jsonReply(200, QJsonObject{{QStringLiteral("message"), QStringLiteral("Password set.")}});
}

} // namespace passwright
