// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/servers/ZatoWire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace passwright {

namespace {

using Kind = ZatoAnswer::Kind;

QString newCid()
{
    std::array<quint32, 3> words{};
    QRandomGenerator::global()->fillRange(words.data(), qsizetype(words.size()));
    QString cid;
    for (const quint32 word : words)
        cid += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return cid;
}

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void set(QJsonObject &object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
}

int httpStatus(Kind kind)
{
    switch (kind) {
    case Kind::Ok:
    case Kind::Warning:
    case Kind::UnknownApp:
        return 200;
    case Kind::Refused:
        return 403;
    case Kind::BadRequest:
        return 400;
    case Kind::Crash:
        return 500;
    }
    Q_UNREACHABLE();
}

TestReply json(int status, const QJsonObject &object)
{
    return {.status = status,
        .contentType = QByteArrayLiteral("application/json"),
        .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

QJsonObject failure(const QJsonValue &details)
{
    QJsonObject object{{QStringLiteral("result"), QStringLiteral("Error")}, {QStringLiteral("cid"), newCid()}};
    if (!details.isUndefined())
        set(object, "details", details);
    return object;
}

QString statusWord(Kind kind)
{
    switch (kind) {
    case Kind::Ok:
        return QStringLiteral("ok");
    case Kind::Warning:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("error");
    }
}

} // namespace

QJsonValue zatoTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return QJsonValue::Null;
    const QString seconds = utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const int milliseconds = utc.time().msec();
    // Python leaves the fraction off where it is nought.
    return milliseconds == 0 ? seconds : seconds + QStringLiteral(".%1").arg(milliseconds * 1000, 6, 10, QLatin1Char('0'));
}

QDateTime fromZatoTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QJsonObject zatoUserForRegularUser(const ZatoUser &user)
{
    QJsonObject out;
    set(out, "username", user.userName);
    set(out, "email", user.email);
    set(out, "display_name", orNull(user.displayName));
    set(out, "first_name", orNull(user.firstName));
    set(out, "middle_name", orNull(user.middleName));
    set(out, "last_name", orNull(user.lastName));
    set(out, "is_totp_enabled", user.isTotpEnabled);
    set(out, "totp_label", user.totpLabel);
    return out;
}

QJsonObject zatoUserForSuperUser(const ZatoUser &user)
{
    QJsonObject out = zatoUserForRegularUser(user);
    set(out, "user_id", user.userId);
    set(out, "approval_status", user.approvalStatus);
    set(out, "approval_status_mod_by", user.approvalStatusModBy);
    set(out, "approval_status_mod_time", zatoTime(user.approvalStatusModTime));
    set(out, "creation_ctx", QStringLiteral("null"));
    set(out, "is_active", user.isActive);
    set(out, "is_approval_needed", false);
    set(out, "is_internal", user.isInternal);
    set(out, "is_locked", user.isLocked);
    set(out, "is_super_user", user.isSuperUser);
    set(out, "locked_by", orNull(user.lockedBy));
    set(out, "locked_time", zatoTime(user.lockedTime));
    set(out, "password_expiry", zatoTime(user.passwordExpiry));
    set(out, "password_is_set", user.passwordIsSet);
    set(out, "password_last_set", zatoTime(user.passwordLastSet));
    set(out, "password_must_change", user.passwordMustChange);
    set(out, "sign_up_status", user.signUpStatus);
    set(out, "sign_up_time", zatoTime(user.signUpTime));
    return out;
}

QJsonObject zatoUserInSearch(const ZatoUser &user)
{
    QJsonObject out = zatoUserForSuperUser(user);
    set(out, "is_approval_needed", QJsonValue::Null);
    set(out, "is_current_super_user", false);
    set(out, "is_rate_limit_active", false);
    set(out, "rate_limit_check_parent_def", false);
    set(out, "rate_limit_def", QJsonValue::Null);
    set(out, "rate_limit_type", QJsonValue::Null);
    set(out, "status", QJsonValue::Null);
    set(out, "totp_key", QJsonValue::Null);
    // Here the server tells the label as it is stored: encrypted.
    const QByteArray label = user.userId.toUtf8() + user.totpLabel.toUtf8();
    set(out, "totp_label", QLatin1String("gAAAAAB") + QString::fromLatin1(label.toBase64(QByteArray::Base64UrlEncoding)));
    return out;
}

TestReply toReply(const ZatoAnswer &answer, ZatoSso::Behaviour behaviour)
{
    const int status = httpStatus(answer.kind);
    if (answer.kind == Kind::BadRequest)
        return json(status, failure(QStringLiteral("Bad request")));
    if (answer.kind == Kind::Crash) {
        return json(status, failure(answer.details.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                             : QJsonValue(QJsonArray{answer.details})));
    }
    QJsonObject object = answer.fields;
    set(object, "cid", newCid());
    set(object, "status", statusWord(answer.kind));
    if (answer.kind != Kind::Ok)
        set(object, "sub_status", QJsonArray{answer.code});
    else if (behaviour == ZatoSso::Behaviour::As33)
        set(object, "sub_status", QJsonArray());
    return json(status, object);
}

TestReply zatoNotFound()
{
    return {.status = 404, .body = QStringLiteral("URL not found (CID:%1)").arg(newCid()).toUtf8()};
}

TestReply zatoMethodNotAllowed()
{
    return json(405, failure(QStringLiteral("Method not allowed")));
}

} // namespace passwright
