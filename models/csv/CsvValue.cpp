// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/csv/CsvValue.h"

#include <QLatin1String>

#include <algorithm>

namespace passwright {

std::optional<bool> yesOrNo(QStringView cell)
{
    const auto is = [cell](const char *word) { return cell.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; };
    if (is("yes") || is("true") || is("1"))
        return true;
    if (is("no") || is("false") || is("0"))
        return false;
    return {};
}

std::optional<int> wholeNumber(QStringView cell, int least, int most)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    bool ok = std::all_of(cell.begin(), cell.end(), isDigit);
    const int number = ok ? cell.toInt(&ok) : 0;
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace passwright
