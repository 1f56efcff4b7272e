// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/ZatoLayout.h"

#include "models/sql/SqliteDialect.h"

namespace passwright {

QStringList translatedZatoLayout(const std::function<QString(QString)> &translate, const QString &options)
{
    const QString head = QStringLiteral(" (\n");
    const QString tail = QStringLiteral("\n)");
    const QString comma = QStringLiteral(",\n");
    QStringList statements;
    for (const QString &statement : SqliteDialect().zatoLayout()) {
        const qsizetype begin = statement.indexOf(head);
        if (begin < 0) {
            statements << translate(statement);
            continue;
        }
        QStringList lines;
        for (const QString &line : statement.mid(begin + head.size()).chopped(tail.size()).split(comma)) {
            const QString translated = translate(line);
            if (!translated.isEmpty())
                lines << translated;
        }
        statements << statement.left(begin) + head + lines.join(comma) + tail + options;
    }
    return statements;
}

} // namespace passwright
