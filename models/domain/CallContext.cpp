// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/CallContext.h"

#include <QRandomGenerator>

#include <array>

namespace passwright {

QString newCid()
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QString cid;
    for (const quint32 word : words)
        cid += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return cid;
}

} // namespace passwright
