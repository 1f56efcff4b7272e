// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/zato/ZatoDetails.h"

#include "models/zato/ZatoCodec.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace passwright {
namespace {

constexpr qsizetype longestPiece = 200; // characters
constexpr qsizetype tellingRun = 4;     // characters

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

//! "details" is a text, or a list of texts.
QString words(const QJsonValue &details)
{
    if (!details.isArray())
        return details.toString();
    QStringList texts;
    const QJsonArray list = details.toArray();
    for (const QJsonValue &text : list)
        texts << text.toString();
    return texts.join(QLatin1String("; "));
}

bool isServersCid(const QString &cid)
{
    return cid.size() == 24 && std::all_of(cid.begin(), cid.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
}

} // namespace

QString ZatoDetails::of(int status, const QJsonObject &answer, const QList<Secret> &secrets, const QString &odd)
{
    QStringList parts{QStringLiteral("HTTP %1").arg(status)};
    if (!odd.isEmpty())
        parts << odd;
    if (const QString cid = answer.value(QLatin1String("cid")).toString(); isServersCid(cid))
        parts << QStringLiteral("server's cid %1").arg(cid);
    const QString details = words(answer.value(QLatin1String("details")));
    const bool isSafe = std::none_of(secrets.begin(), secrets.end(), [&details](const Secret &s) { return mayHold(details, s); });
    if (!details.isEmpty() && isSafe)
        parts << ZatoCodec::printable(details).left(longestPiece);
    return parts.join(QLatin1String(", "));
}

bool ZatoDetails::mayHold(const QString &text, const Secret &secret)
{
    const QByteArray haystack = text.toUtf8().toLower();
    QByteArray run;
    bool isTelling = false;
    bool isFound = false;
    const auto endRun = [&] {
        for (qsizetype at = 0; at + tellingRun <= run.size() && !isFound; ++at) {
            isTelling = true;
            isFound = haystack.contains(run.mid(at, tellingRun).toLower());
        }
        wipe(run);
    };
    for (const char c : secret.bytes()) {
        if (isLetterOrDigit(c))
            run.append(c);
        else
            endRun();
    }
    endRun();
    return isFound || !isTelling;
}

QString ZatoDetails::address(const QByteArray &location)
{
    return ZatoCodec::printable(
        QUrl(QString::fromUtf8(location)).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)).left(longestPiece);
}

} // namespace passwright
