// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace passwright {

//! Where random bytes come from, so that a test can know them.
class RandomSource
{
public:
    virtual ~RandomSource() = default;

    //! Overwrites every byte.
    virtual void fill(std::span<std::byte> bytes) const = 0;

    //! A number from 0 to \p bound - 1, each as likely as any other; 0 where bound is 0.
    [[nodiscard]] quint32 below(quint32 bound) const;
};

} // namespace passwright
