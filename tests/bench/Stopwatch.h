// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <ctime>

namespace passwright {

//! From its making on: the time that passed, and the processor time of all threads of this program. Seconds.
class Stopwatch
{
public:
    [[nodiscard]] double wall() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count(); }
    [[nodiscard]] double processor() const { return processorNow() - m_processor; }

private:
    static double processorNow()
    {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    }

    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    double m_processor = processorNow();
};

} // namespace passwright
