// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace passwright {

//! Where the program takes the time from, so that a test can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    //! Now, in UTC. Any thread.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace passwright
