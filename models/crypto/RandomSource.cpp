// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/RandomSource.h"

namespace passwright {

quint32 RandomSource::below(quint32 bound) const
{
    if (bound < 2)
        return 0;
    // What remains above the threshold is a whole number of bounds.
    const quint32 threshold = (0U - bound) % bound;
    quint32 drawn = 0;
    do {
        fill(std::as_writable_bytes(std::span(&drawn, 1)));
    } while (drawn < threshold);
    return drawn % bound;
}

} // namespace passwright
