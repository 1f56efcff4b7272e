// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/licensespring/HttpDate.h"

#include <QLocale>

namespace passwright {

namespace {

QString form()
{
    return QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
}

} // namespace

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc.toUTC(), form()).toLatin1();
}

QDateTime fromHttpDate(const QByteArray &text)
{
    const QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), form());
    return read.isValid() ? QDateTime(read.date(), read.time(), Qt::UTC) : QDateTime();
}

} // namespace passwright
