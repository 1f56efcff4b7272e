// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/SqlTime.h"

#include <QRegularExpression>

namespace passwright {

QDateTime dateTimeFromSql(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return QDateTime(value.toDateTime().date(), value.toDateTime().time(), Qt::UTC);
    const QString text = value.toString().trimmed();
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d{1,9}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return {};
    constexpr int digitsOfMs = 3;
    const int ms = match.captured(3).left(digitsOfMs).leftJustified(digitsOfMs, QLatin1Char('0')).toInt();
    return QDateTime(date, time.addMSecs(ms), Qt::UTC);
}

QString dateTimeToSql(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + QLatin1String("000");
}

} // namespace passwright
