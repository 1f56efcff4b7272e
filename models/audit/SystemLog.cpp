// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/SystemLog.h"

namespace passwright {
namespace {

bool isPlain(QChar c)
{
    return c.isPrint() && c != QLatin1Char('"') && c != QLatin1Char('\\');
}

QString quoted(const QString &text)
{
    constexpr int longest = 191;
    QString out = QStringLiteral("\"");
    const QString start = text.left(longest);
    for (const QChar c : start) {
        if (isPlain(c) || c.isSurrogate())
            out += c;
        else
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return out + QLatin1Char('"');
}

QString person(const QString &id, const QString &name)
{
    return id.isEmpty() ? quoted(QString()) : quoted(id) + QLatin1Char('/') + quoted(name);
}

} // namespace

QString systemLogLine(const AuditEvent &event)
{
    QStringList codes;
    for (const StatusCode status : event.subStatus)
        codes << code(status);
    // Joined rather than arg()-ed: a field may hold a per cent sign.
    return QStringList{
        QStringLiteral("audit seq=") + QString::number(event.sequence),
        QStringLiteral("kind=") + toText(event.kind),
        QStringLiteral("outcome=") + toText(event.outcome),
        QStringLiteral("codes=") + codes.join(QLatin1Char(',')),
        QStringLiteral("actor=") + person(event.actorId, event.actorName),
        QStringLiteral("target=") + person(event.targetId, event.targetName),
        QStringLiteral("cid=") + quoted(event.cid),
        QStringLiteral("app=") + quoted(event.application),
        QStringLiteral("addr=") + quoted(event.remoteAddr),
        QStringLiteral("host=") + quoted(event.host),
        QStringLiteral("head=") + QString::fromLatin1(event.hash.toHex())}
        .join(QLatin1Char(' '));
}

} // namespace passwright
