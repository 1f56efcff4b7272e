// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Fault.h"

#include <QMetaEnum>

namespace passwright {

namespace {

QList<Fault::Kind> kinds(bool ofConnection)
{
    QList<Fault::Kind> found;
    const auto all = QMetaEnum::fromType<Fault::Kind>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto kind = static_cast<Fault::Kind>(all.value(i));
        const bool isFree = kind == Fault::None || kind == Fault::Instead || kind == Fault::Raw;
        if (!isFree && Fault{.kind = kind}.isOfConnection() == ofConnection)
            found.append(kind);
    }
    return found;
}

} // namespace

QList<Fault::Kind> Fault::ofRequest()
{
    return kinds(false);
}

QList<Fault::Kind> Fault::ofConnection()
{
    return kinds(true);
}

const char *Fault::name(Kind kind)
{
    return QMetaEnum::fromType<Kind>().valueToKey(kind);
}

} // namespace passwright
