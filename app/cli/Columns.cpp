// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Columns.h"

#include "app/cli/Printable.h"

#include <algorithm>

namespace passwright {

void Columns::add(const QStringList &row)
{
    QStringList shown;
    for (qsizetype i = 0; i < row.size(); ++i) {
        shown.append(printable(row.at(i)));
        if (m_widths.size() <= i)
            m_widths.append(0);
        m_widths[i] = std::max(m_widths.at(i), displayWidth(shown.last()));
    }
    m_rows.append(shown);
}

QStringList Columns::lines() const
{
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row.at(i);
            if (i + 1 < row.size())
                line += QString(m_widths.at(i) - displayWidth(row.at(i)) + 2, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

} // namespace passwright
