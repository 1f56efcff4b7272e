// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DateText.h"

namespace passwright {

namespace {

int daysBetween(const QDateTime &nowUtc, const QDateTime &utc)
{
    return static_cast<int>(nowUtc.toLocalTime().date().daysTo(utc.toLocalTime().date()));
}

//! The locale's long date without its weekday.
QString longDate(const QDate &date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    for (const char16_t *weekday : {u"dddd, ", u"dddd، ", u"dddd d ", u", dddd", u"dddd "}) {
        const QString part = QString::fromUtf16(weekday);
        if (const qsizetype at = format.indexOf(part); at >= 0) {
            format.replace(at, part.size(), part == QStringLiteral("dddd d ") ? QStringLiteral("d ") : QString());
            break;
        }
    }
    return locale.toString(date, format);
}

} // namespace

QString DateText::date(const QDateTime &utc, const QLocale &locale)
{
    return utc.isValid() ? longDate(utc.toLocalTime().date(), locale) : QString();
}

QString DateText::moment(const QDateTime &utc, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    //: A date and a time of day, such as "20 Nov 2026, 17:46".
    return tr("%1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat),
        locale.toString(local.time(), QLocale::ShortFormat));
}

QString DateText::timeOfDay(const QDateTime &utc, const QDateTime &nowUtc, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    if (daysBetween(nowUtc, utc) != 0)
        return moment(utc, locale);
    return locale.toString(utc.toLocalTime().time(), QLocale::ShortFormat);
}

QString DateText::expiry(const QDateTime &utc, const QDateTime &nowUtc, const QLocale &locale)
{
    if (!utc.isValid())
        return {};
    if (utc < nowUtc)
        //: About a password. %1 a date, %2 such as "3 days ago".
        return tr("expired %1, %2").arg(date(utc, locale), days(utc, nowUtc));
    //: About a password. %1 a date, %2 such as "in 730 days".
    return tr("expires %1, %2").arg(date(utc, locale), days(utc, nowUtc));
}

QString DateText::days(const QDateTime &utc, const QDateTime &nowUtc)
{
    const int count = daysBetween(nowUtc, utc);
    if (count == 0)
        return tr("today");
    if (count == 1)
        return tr("tomorrow");
    if (count == -1)
        return tr("yesterday");
    if (count > 0)
        //: From today on.
        return tr("in %n days", nullptr, count);
    //: Before today.
    return tr("%n days ago", nullptr, -count);
}

} // namespace passwright
