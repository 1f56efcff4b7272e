// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdio>
#include <vector>

namespace passwright {

//! The longest event of each round of one thing that a person does.
struct StallPhase
{
    static constexpr double limitMs = 33.0;

    const char *name;
    std::vector<double> longestMs = {};

    //! Of the rounds after the first, in which fonts, icons and styles are loaded.
    [[nodiscard]] double median() const
    {
        std::vector<double> rows(longestMs.begin() + 1, longestMs.end());
        std::sort(rows.begin(), rows.end());
        return rows.at(rows.size() / 2);
    }
    //! Prints it; true where it is within the limit.
    [[nodiscard]] bool report() const
    {
        std::printf("stall %-10s %6.1f ms (first time %6.1f ms)   limit %.0f ms  %s\n", name, median(), longestMs.front(), limitMs,
            median() <= limitMs ? "within" : "OVER");
        return median() <= limitMs;
    }
};

} // namespace passwright
