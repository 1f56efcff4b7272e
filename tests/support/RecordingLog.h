// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/audit/SystemLog.h"

#include <QStringList>

#include <mutex>

namespace passwright {

//! Keeps the lines that the system log would have got. Any thread.
class RecordingLog final : public SystemLog
{
public:
    void write(const AuditEvent &event) override
    {
        const std::scoped_lock lock(m_mutex);
        m_lines << systemLogLine(event);
        m_lastHash = event.hash;
    }
    [[nodiscard]] QStringList lines() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lines;
    }
    [[nodiscard]] QByteArray lastHash() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lastHash;
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_lines;
    QByteArray m_lastHash;
};

} // namespace passwright
