// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QtGlobal>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace passwright {

//! A terminal whose other end the test holds.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
        , m_slave(otherEnd(m_master))
    {
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    //! The process will read from this terminal, and be stopped and ended from it.
    void connectTo(QProcess &process) const
    {
        const int slave = m_slave;
        process.setChildProcessModifier([slave] {
            ::setsid();
            ::ioctl(slave, TIOCSCTTY, 0);
            ::dup2(slave, STDIN_FILENO);
        });
    }

    void type(const QByteArray &keys) const
    {
        const ssize_t written = ::write(m_master, keys.data(), static_cast<size_t>(keys.size()));
        Q_ASSERT(written == keys.size());
    }

    [[nodiscard]] bool echoes() const
    {
        termios state{};
        ::tcgetattr(m_slave, &state);
        return (state.c_lflag & ECHO) != 0;
    }

    //! What it has shown so far.
    [[nodiscard]] QByteArray shown()
    {
        pollfd descriptor{m_master, POLLIN, 0};
        char buffer[4096];
        while (::poll(&descriptor, 1, 0) > 0 && (descriptor.revents & POLLIN)) {
            const ssize_t count = ::read(m_master, buffer, sizeof buffer);
            if (count <= 0)
                break;
            m_shown.append(buffer, count);
        }
        return m_shown;
    }

private:
    static int otherEnd(int master)
    {
        ::grantpt(master);
        ::unlockpt(master);
        return ::open(::ptsname(master), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }

    int m_master;
    int m_slave;
    QByteArray m_shown;
};

} // namespace passwright
