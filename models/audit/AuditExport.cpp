// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditExport.h"

#include "models/audit/AuditRow.h"
#include "models/csv/CsvWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace passwright {
namespace {

QString codesText(const QList<StatusCode> &codes)
{
    QStringList texts;
    for (const StatusCode status : codes)
        texts << code(status);
    return texts.join(QLatin1Char(' '));
}

QString isoTime(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QStringList csvRow(const AuditEvent &e)
{
    return {QString::number(e.sequence), isoTime(e.time), toText(e.kind), toText(e.outcome), codesText(e.subStatus),
        e.actorId, e.actorName, e.targetId, e.targetName, e.cid, e.application, e.remoteAddr, e.host,
        e.expiryDays ? QString::number(*e.expiryDays) : QString(),
        e.mustChange ? (*e.mustChange ? QStringLiteral("true") : QStringLiteral("false")) : QString(), e.reason, e.verification,
        QString::fromLatin1(e.previousHash.toHex()), QString::fromLatin1(e.hash.toHex()), e.bulkId};
}

QByteArray jsonRow(const AuditEvent &e)
{
    QJsonArray codes;
    for (const StatusCode status : e.subStatus)
        codes << QString(code(status));
    const QJsonObject object{
        {QStringLiteral("sequence"), e.sequence},
        {QStringLiteral("time"), isoTime(e.time)},
        {QStringLiteral("kind"), QString(toText(e.kind))},
        {QStringLiteral("outcome"), QString(toText(e.outcome))},
        {QStringLiteral("sub_status"), codes},
        {QStringLiteral("actor_id"), e.actorId},
        {QStringLiteral("actor_name"), e.actorName},
        {QStringLiteral("target_id"), e.targetId},
        {QStringLiteral("target_name"), e.targetName},
        {QStringLiteral("cid"), e.cid},
        {QStringLiteral("application"), e.application},
        {QStringLiteral("remote_addr"), e.remoteAddr},
        {QStringLiteral("host"), e.host},
        {QStringLiteral("expiry_days"), e.expiryDays ? QJsonValue(*e.expiryDays) : QJsonValue()},
        {QStringLiteral("must_change"), e.mustChange ? QJsonValue(*e.mustChange) : QJsonValue()},
        {QStringLiteral("reason"), e.reason},
        {QStringLiteral("verification"), e.verification},
        {QStringLiteral("previous_hash"), QString::fromLatin1(e.previousHash.toHex())},
        {QStringLiteral("hash"), QString::fromLatin1(e.hash.toHex())},
        {QStringLiteral("bulk_id"), e.bulkId}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

AuditExport::AuditExport(QIODevice &device, AuditLog::Format format)
    : m_device(device)
    , m_format(format)
{
}

bool AuditExport::begin()
{
    if (m_format == AuditLog::Format::Json)
        return m_device.write("[") == 1;
    QStringList heading = AuditRow::columns().split(QStringLiteral(", "));
    for (QString &name : heading)
        name = name.trimmed();
    // What came later stands last: whoever reads by position goes on reading.
    const QString bulkId = heading.takeLast();
    heading << QStringLiteral("previous_hash") << QStringLiteral("hash") << bulkId;
    return CsvWriter(m_device).write(heading);
}

bool AuditExport::write(const AuditEvent &event)
{
    if (m_format == AuditLog::Format::Csv)
        return CsvWriter(m_device).write(csvRow(event));
    const QByteArray line = (m_first ? "\n" : ",\n") + jsonRow(event);
    m_first = false;
    return m_device.write(line) == line.size();
}

bool AuditExport::end()
{
    return m_format == AuditLog::Format::Csv || m_device.write("\n]\n") == 3;
}

} // namespace passwright
