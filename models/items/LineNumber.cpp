// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/LineNumber.h"

#include <QLocale>

namespace passwright {

QString lineNumber(qint64 line)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(line);
}

} // namespace passwright
