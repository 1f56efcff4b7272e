// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvCell.h"

#include <algorithm>

namespace passwright {
namespace {

bool runsBehindApostrophes(const QString &text)
{
    static const QString triggers = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char('\''); });
    return first != text.end() && triggers.contains(*first);
}

} // namespace

QString guardedCell(const QString &text)
{
    return runsBehindApostrophes(text) ? QLatin1Char('\'') + text : text;
}

QString unguardedCell(const QString &text)
{
    return text.startsWith(QLatin1Char('\'')) && runsBehindApostrophes(text) ? text.mid(1) : text;
}

} // namespace passwright
