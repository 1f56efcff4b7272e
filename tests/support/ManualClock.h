// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Clock.h"

#include <mutex>

namespace passwright {

//! A clock that stands still until it is moved. Any thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &nowUtc)
        : m_now(nowUtc)
    {
    }

    [[nodiscard]] QDateTime nowUtc() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_now;
    }
    void set(const QDateTime &nowUtc)
    {
        const std::scoped_lock lock(m_mutex);
        m_now = nowUtc;
    }
    void advance(qint64 seconds) { set(nowUtc().addSecs(seconds)); }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
};

} // namespace passwright
