// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/RandomSource.h"

#include <random>

namespace passwright {

//! The same bytes in every run, and not one of them secret.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint32 seed = 1) : m_engine(seed) {}

    void fill(std::span<std::byte> bytes) const override
    {
        for (std::byte &byte : bytes)
            byte = static_cast<std::byte>(m_engine() >> 56U);
    }

private:
    mutable std::mt19937_64 m_engine;
};

} // namespace passwright
