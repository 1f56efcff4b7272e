// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bulk/HandOver.h"

namespace passwright {

//! One entry of a hand-over file, before it is sealed: see docs/hand-over-file.md.
class HandOverRecord
{
public:
    //! Bytes of the longest that is read or written.
    static constexpr qsizetype longest = 64 * 1024;

    //! Longer than longest where its texts are.
    [[nodiscard]] static Secret toBytes(const HandOverEntry &entry);
    //! Error Damaged where the bytes are no entry.
    [[nodiscard]] static Result<HandOverEntry> fromBytes(const Secret &bytes);
};

} // namespace passwright
