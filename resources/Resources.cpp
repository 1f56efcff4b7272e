// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/Resources.h"

#include <QFile>

namespace passwright {

QStringList Resources::words(const QString &name)
{
    QFile file(QStringLiteral(":/words/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace passwright
