// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/sql/PostgresDialect.h"
#include "models/sql/ZatoLayout.h"

namespace passwright {

QStringList PostgresDialect::zatoLayout() const
{
    return translatedZatoLayout(
        [](QString line) {
            if (line.startsWith(QLatin1String("    CHECK ("))) // a boolean needs none
                return QString();
            return line.replace(QLatin1String("    id INTEGER NOT NULL"), QLatin1String("    id SERIAL NOT NULL"))
                .replace(QLatin1String(" DATETIME"), QLatin1String(" TIMESTAMP WITHOUT TIME ZONE"))
                .replace(QLatin1String("DEFAULT (0)"), QLatin1String("DEFAULT false"))
                .replace(QLatin1String("TEXT(191)"), QLatin1String("TEXT"));
        },
        {});
}

} // namespace passwright
