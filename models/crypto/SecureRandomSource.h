// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"

namespace passwright {

//! OpenSSL's generator for secrets, seeded by the system. Any thread; needs no CryptoGate.
//! Where the system gives no randomness the program ends rather than go on without.
class SecureRandomSource final : public RandomSource
{
public:
    void fill(std::span<std::byte> bytes) const override;
};

} // namespace passwright
