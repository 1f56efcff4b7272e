// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <termios.h>

#include <array>
#include <csignal>

namespace passwright {

//! A terminal that shows nothing of what is typed, as long as this lives. A signal that would end
//! or stop the process is held back until the terminal is as it was. One at a time.
class TerminalEcho
{
public:
    //! Turns the echo of \p terminal off.
    explicit TerminalEcho(int terminal);
    ~TerminalEcho();
    Q_DISABLE_COPY_MOVE(TerminalEcho)

    enum class Ready {
        Input,   //!< there is something to read
        Resumed, //!< the process was stopped and goes on: ask again
    };
    //! Waits. A signal that ends the process ends it here.
    Ready wait();

private:
    void off();
    void on();

    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

    int m_terminal;
    std::array<int, 2> m_wake{-1, -1};
    termios m_before{};
    std::array<struct sigaction, signals.size()> m_actions{};
};

} // namespace passwright
