// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/audit/AuditRow.h"

namespace passwright {
namespace {

enum Column {
    Sequence,
    Time,
    KindColumn,
    OutcomeColumn,
    SubStatus,
    ActorId,
    ActorName,
    TargetId,
    TargetName,
    Cid,
    Application,
    RemoteAddr,
    Host,
    ExpiryDays,
    MustChange,
    Reason,
    Verification,
    BulkId,
    ColumnCount
};
static_assert(ColumnCount == AuditRow::columnCount());

constexpr QStringView timeFormat(u"yyyy-MM-dd HH:mm:ss.zzz");

QString codesText(const QList<StatusCode> &codes)
{
    QStringList texts;
    for (const StatusCode status : codes)
        texts << code(status);
    return texts.join(QLatin1Char(','));
}

QList<StatusCode> codesFromText(const QString &text)
{
    QList<StatusCode> codes;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto status = statusFromCode(part))
            codes << *status;
    }
    return codes;
}

//! The text as every database gives it back: PostgreSQL takes no NUL, SQLite gives other characters for what is none,
//! and half a pair is lost on the way to UTF-8. A null QString would be stored as NULL.
QString storable(const QString &text)
{
    QString kept = text.isNull() ? QStringLiteral("") : text;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar unit = kept.at(i);
        const bool isPair = unit.isHighSurrogate() && i + 1 < kept.size() && kept.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (unit.isNull() || unit.isSurrogate() || unit.unicode() >= 0xFFFE)
            kept[i] = QChar(QChar::ReplacementCharacter);
    }
    return kept;
}

} // namespace

QString auditTimeText(const QDateTime &utc)
{
    return utc.toUTC().toString(timeFormat);
}

QString AuditRow::columns()
{
    return QStringLiteral("sequence, time, kind, outcome, sub_status, actor_id, actor_name, target_id, target_name, cid,"
                          " application, remote_addr, host, expiry_days, must_change, reason, verification, bulk_id");
}

AuditRow AuditRow::fromEvent(const AuditEvent &event)
{
    AuditRow row;
    row.m_values = {event.sequence,
        auditTimeText(event.time),
        QString(toText(event.kind)),
        QString(toText(event.outcome)),
        storable(codesText(event.subStatus)),
        storable(event.actorId),
        storable(event.actorName),
        storable(event.targetId),
        storable(event.targetName),
        storable(event.cid),
        storable(event.application),
        storable(event.remoteAddr),
        storable(event.host),
        event.expiryDays ? QVariant(*event.expiryDays) : QVariant(),
        event.mustChange ? QVariant(*event.mustChange ? 1 : 0) : QVariant(),
        storable(event.reason),
        storable(event.verification),
        storable(event.bulkId)};
    return row;
}

AuditRow AuditRow::fromQuery(const QSqlQuery &query)
{
    AuditRow row;
    for (int i = 0; i < ColumnCount; ++i)
        row.m_values << query.value(i);
    row.m_previousHash = QByteArray::fromHex(query.value(ColumnCount).toByteArray());
    row.m_hash = QByteArray::fromHex(query.value(ColumnCount + 1).toByteArray());
    return row;
}

AuditEvent AuditRow::toEvent() const
{
    const auto text = [this](Column column) { return m_values.at(column).toString(); };
    AuditEvent event;
    event.sequence = sequence();
    event.time = QDateTime::fromString(text(Time), timeFormat.toString());
    event.time.setTimeSpec(Qt::UTC);
    event.kind = auditKindFromText(text(KindColumn)).value_or(AuditEvent::Kind::SignIn);
    event.outcome = auditOutcomeFromText(text(OutcomeColumn)).value_or(AuditEvent::Outcome::Unknown);
    event.subStatus = codesFromText(text(SubStatus));
    event.actorId = text(ActorId);
    event.actorName = text(ActorName);
    event.targetId = text(TargetId);
    event.targetName = text(TargetName);
    event.cid = text(Cid);
    event.application = text(Application);
    event.remoteAddr = text(RemoteAddr);
    event.host = text(Host);
    if (!m_values.at(ExpiryDays).isNull())
        event.expiryDays = m_values.at(ExpiryDays).toInt();
    if (!m_values.at(MustChange).isNull())
        event.mustChange = m_values.at(MustChange).toInt() != 0;
    event.reason = text(Reason);
    event.verification = text(Verification);
    event.bulkId = text(BulkId);
    event.previousHash = m_previousHash;
    event.hash = m_hash;
    return event;
}

qint64 AuditRow::sequence() const
{
    return m_values.at(Sequence).toLongLong();
}

QList<AuditChain::Field> AuditRow::fields() const
{
    QList<AuditChain::Field> fields;
    for (const QVariant &value : m_values)
        fields << (value.isNull() ? AuditChain::Field() : AuditChain::Field(value.toString().toUtf8()));
    if (fields.constLast() && isLeftOut(*fields.constLast()))
        fields.removeLast();
    return fields;
}

} // namespace passwright
