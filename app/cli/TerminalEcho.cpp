// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/TerminalEcho.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace passwright {
namespace {

// A signal handler can reach nothing else. It may run in any thread: the pipe wakes the one that waits.
volatile std::sig_atomic_t wakeDescriptor = -1;

void onSignal(int signal)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const ssize_t written = ::write(wakeDescriptor, &byte, 1);
    errno = before;
}

} // namespace

TerminalEcho::TerminalEcho(int terminal)
    : m_terminal(terminal)
{
    if (::pipe2(m_wake.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    wakeDescriptor = m_wake[1];
    off();
}

TerminalEcho::~TerminalEcho()
{
    on();
    wakeDescriptor = -1;
    ::close(m_wake[0]);
    ::close(m_wake[1]);
}

void TerminalEcho::off()
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < signals.size(); ++i)
        ::sigaction(signals[i], &action, &m_actions[i]);

    ::tcgetattr(m_terminal, &m_before);
    termios silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
    silent.c_lflag |= ICANON | ISIG;
    ::tcsetattr(m_terminal, TCSAFLUSH, &silent);
}

void TerminalEcho::on()
{
    ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    for (size_t i = 0; i < signals.size(); ++i)
        ::sigaction(signals[i], &m_actions[i], nullptr);
}

TerminalEcho::Ready TerminalEcho::wait()
{
    for (;;) {
        std::array<pollfd, 2> descriptors{{{m_terminal, POLLIN, 0}, {m_wake[0], POLLIN, 0}}};
        if (::poll(descriptors.data(), descriptors.size(), -1) < 0)
            continue; // interrupted: the pipe tells by what
        if (descriptors[1].revents & POLLIN) {
            unsigned char signal = 0;
            if (::read(m_wake[0], &signal, 1) != 1)
                continue;
            on();
            ::kill(::getpid(), signal);
            off();
            return Ready::Resumed;
        }
        if (descriptors[0].revents != 0)
            return Ready::Input;
    }
}

} // namespace passwright
