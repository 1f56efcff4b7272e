// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>

namespace passwright::test {

//! What another program reads in a PDF, without the white space that wrapping makes; "" where it is none.
inline QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(QLatin1Char('\n')).remove(QLatin1Char('\f'));
}

//! How many pages another program counts; 0 where it is no PDF.
inline int pdfPages(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdfinfo"), {path});
    if (!reader.waitForFinished(60'000))
        return 0;
    for (const QString &line : QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("Pages:")))
            return line.section(QLatin1Char(':'), 1).trimmed().toInt();
    }
    return 0;
}

} // namespace passwright::test
