// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"
#include "models/domain/Clock.h"

#include <QString>
#include <QStringList>

namespace passwright {

//! What a bulk reset works with beside its connection. The references outlive whatever is given this.
struct BulkParts
{
    const Clock &clock;
    const RandomSource &random;
    QStringList words = {};  //!< for passphrases
    QString folder = {};     //!< where plans are kept
    QString profileId = {};  //!< of the connection
};

} // namespace passwright
