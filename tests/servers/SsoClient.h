// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/servers/ZatoSso.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace passwright {

//! Talks to the SSO's logic without a network.
class SsoClient
{
public:
    explicit SsoClient(ZatoSso &sso)
        : m_sso(sso)
    {
    }

    struct Answer
    {
        int http = 0;
        QJsonObject body = {};

        [[nodiscard]] QString status() const { return body.value(QLatin1String("status")).toString(); }
        [[nodiscard]] QString code() const { return body.value(QLatin1String("sub_status")).toArray().at(0).toString(); }
    };

    //! current_app is added.
    Answer call(const char *method, const char *path, QJsonObject body)
    {
        body.insert(QStringLiteral("current_app"), QStringLiteral("CRM"));
        const TestReply reply = m_sso.handle({.method = method,
            .path = QLatin1String("/zato/sso/user") + QLatin1String(path),
            .body = QJsonDocument(body).toJson()});
        return {reply.status, QJsonDocument::fromJson(reply.body).object()};
    }
    Answer login(const QString &userName, const QString &password, QJsonObject more = {})
    {
        more.insert(QStringLiteral("username"), userName);
        more.insert(QStringLiteral("password"), password);
        return call("POST", "/login", more);
    }
    //! The session's token.
    QString signIn(const char *userName, const char *password)
    {
        return login(QLatin1String(userName), QLatin1String(password)).body.value(QLatin1String("ust")).toString();
    }
    QString signInAdmin() { return signIn("admin1", "hQ9nl93UDqGus"); }

private:
    ZatoSso &m_sso;
};

} // namespace passwright
