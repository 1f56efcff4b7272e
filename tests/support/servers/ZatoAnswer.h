// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace passwright {

//! How one SSO call ended, before it is JSON and HTTP.
struct ZatoAnswer
{
    enum class Kind {
        Ok,         //!< 200
        Warning,    //!< 200, with a code
        Refused,    //!< 403, with a code
        UnknownApp, //!< 200, with E004001
        BadRequest, //!< 400: a required field is missing
        Crash,      //!< 500: the server's program did not expect this; details may be empty
    };

    Kind kind = Kind::Ok;
    QString code = {};
    QString details = {};
    QJsonObject fields = {}; //!< beside cid, status and sub_status

    static ZatoAnswer ok(const QJsonObject &fields = {}) { return {.kind = Kind::Ok, .fields = fields}; }
    static ZatoAnswer refused(const char *code) { return {.kind = Kind::Refused, .code = QString::fromLatin1(code)}; }
    static ZatoAnswer crash(const QString &details) { return {.kind = Kind::Crash, .details = details}; }
};

} // namespace passwright
