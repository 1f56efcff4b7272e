// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/MariaDbDialect.h"
#include "models/sql/ZatoLayout.h"

namespace passwright {

QStringList MariaDbDialect::zatoLayout() const
{
    return translatedZatoLayout(
        [](QString line) {
            if (line.startsWith(QLatin1String("    CHECK (")))
                return QString();
            // TEXT is indexed by its beginning alone.
            return line.replace(QLatin1String("    id INTEGER NOT NULL"), QLatin1String("    id INTEGER NOT NULL AUTO_INCREMENT"))
                .replace(QLatin1String(" DATETIME"), QLatin1String(" DATETIME(6)"))
                .replace(QLatin1String("DEFAULT (0)"), QLatin1String("DEFAULT 0"))
                .replace(QLatin1String("TEXT(191)"), QLatin1String("VARCHAR(191)"))
                .replace(QLatin1String("(email)"), QLatin1String("(email(191))"));
        },
        tableOptions());
}

} // namespace passwright
