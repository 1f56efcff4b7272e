// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/domain/Outcome.h"

#include <optional>

namespace passwright {

//! What a bulk run makes of answers that are no outcome of a row.
class BulkTrouble
{
public:
    static constexpr int shortestWaitMs = 1000;

    //! A refusal that is about whoever asks, and would meet every row: the run ends with it.
    [[nodiscard]] static std::optional<Error> ofCaller(const Outcome &outcome);
    //! An error that another row need not meet, as the row's refusal.
    [[nodiscard]] static std::optional<Refusal> ofRow(const Error &error);
    //! The server itself has failed: once is the row's matter, again and again is not.
    [[nodiscard]] static bool isOfServer(const Error &error);
    //! Milliseconds until the same may be asked for again; nothing where waiting does not help. \p times: how often
    //! it has been waited for in a row.
    [[nodiscard]] static std::optional<int> wait(const Error &error, int times);
};

} // namespace passwright
