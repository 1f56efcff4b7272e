// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <array>
#include <csignal>

namespace passwright {

//! Ctrl+C (SIGINT) and SIGTERM as a signal of Qt's, as long as it lives: what is at work can end in order. One at a time.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

Q_SIGNALS:
    //! Each time.
    void asked();

private:
    static constexpr std::array signals{SIGINT, SIGTERM};

    std::array<int, 2> m_pipe{-1, -1};
    std::array<struct sigaction, signals.size()> m_before{};
};

} // namespace passwright
