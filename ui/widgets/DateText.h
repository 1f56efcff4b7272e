// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <QCoreApplication>

namespace passwright {

//! Dates for people, in the locale's format and the machine's time zone. Every date-time given is UTC.
class DateText
{
    Q_DECLARE_TR_FUNCTIONS(passwright::DateText)

public:
    //! "19 November 2028"; empty where it is invalid.
    [[nodiscard]] static QString date(const QDateTime &utc, const QLocale &locale = QLocale());
    //! "20 Nov 2026, 17:46"; empty where it is invalid.
    [[nodiscard]] static QString moment(const QDateTime &utc, const QLocale &locale = QLocale());
    //! "17:46", with the date before it where that is not today's.
    [[nodiscard]] static QString timeOfDay(const QDateTime &utc, const QDateTime &nowUtc, const QLocale &locale = QLocale());
    //! "expires 19 November 2028, in 730 days"; "expired ..., 3 days ago"; empty where it is invalid.
    [[nodiscard]] static QString expiry(const QDateTime &utc, const QDateTime &nowUtc, const QLocale &locale = QLocale());
    //! "in 730 days", "tomorrow", "today", "yesterday", "3 days ago": by calendar days.
    [[nodiscard]] static QString days(const QDateTime &utc, const QDateTime &nowUtc);
};

} // namespace passwright
