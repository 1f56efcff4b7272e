// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace passwright {

//! An application that knows its longest event. A nested delivery belongs to the one around it.
class MeteredApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        m_longestMs = std::max(m_longestMs, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return result;
    }
    double takeLongestMs() { return std::exchange(m_longestMs, 0.0); }

private:
    int m_depth = 0;
    double m_longestMs = 0;
};

} // namespace passwright
