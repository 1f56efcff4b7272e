// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/bulk/BulkPlanText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace passwright {
namespace {

using Notice = Preflight::Notice;

const auto codeKey = QStringLiteral("code");
const auto detailKey = QStringLiteral("detail");
const auto secondsKey = QStringLiteral("seconds");
const auto localKey = QStringLiteral("local");
const auto serverKey = QStringLiteral("server");

constexpr std::array noticeNames{
    std::pair(Notice::Locked, QLatin1String("locked")),
    std::pair(Notice::NotApproved, QLatin1String("not_approved")),
    std::pair(Notice::SignUpNotFinal, QLatin1String("sign_up_not_final")),
    std::pair(Notice::NotActive, QLatin1String("not_active")),
    std::pair(Notice::OtherSuperUser, QLatin1String("other_super_user")),
    std::pair(Notice::OwnAccount, QLatin1String("own_account")),
    std::pair(Notice::Unreadable, QLatin1String("unreadable")),
};

void insertTime(QJsonObject &object, const QString &key, const QDateTime &utc)
{
    if (utc.isValid())
        object.insert(key, utc.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime time(const QJsonObject &object, const QString &key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs);
}

} // namespace

QString BulkPlanText::from(const QList<Refusal> &refusals)
{
    if (refusals.isEmpty())
        return {};
    QJsonArray array;
    for (const Refusal &refusal : refusals) {
        QJsonObject object{{codeKey, QString(code(refusal.status))}};
        if (!refusal.detail.isEmpty())
            object.insert(detailKey, refusal.detail);
        if (refusal.seconds != 0)
            object.insert(secondsKey, refusal.seconds);
        insertTime(object, localKey, refusal.localTime);
        insertTime(object, serverKey, refusal.serverTime);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Refusal> BulkPlanText::refusals(const QString &text)
{
    QList<Refusal> refusals;
    if (text.isEmpty())
        return refusals;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const auto status = statusFromCode(object.value(codeKey).toString());
        refusals.append({.status = status.value_or(StatusCode::ServerRefused),
                         .detail = object.value(detailKey).toString(),
                         .seconds = object.value(secondsKey).toInt(),
                         .localTime = time(object, localKey),
                         .serverTime = time(object, serverKey)});
    }
    return refusals;
}

QString BulkPlanText::from(const QList<Preflight::Notice> &notices)
{
    QStringList names;
    for (const auto &[notice, name] : noticeNames) {
        if (notices.contains(notice))
            names << name;
    }
    return names.join(QLatin1Char(' '));
}

QList<Preflight::Notice> BulkPlanText::notices(const QString &text)
{
    const QStringList names = text.split(QLatin1Char(' '));
    QList<Notice> notices;
    for (const auto &[notice, name] : noticeNames) {
        if (names.contains(name))
            notices << notice;
    }
    return notices;
}

} // namespace passwright
