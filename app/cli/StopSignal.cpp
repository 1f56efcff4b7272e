// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/StopSignal.h"

#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace passwright {
namespace {

// A signal's handler can reach nothing else.
volatile std::sig_atomic_t writeEnd = -1;

extern "C" void noteSignal(int)
{
    const int before = errno;
    const char byte = 1;
    if (writeEnd >= 0)
        (void)!::write(writeEnd, &byte, 1);
    errno = before;
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writeEnd = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_pipe[0], &byte, 1) == 1)
            Q_EMIT asked();
    });
    struct sigaction handling{};
    handling.sa_handler = noteSignal;
    handling.sa_flags = SA_RESTART;
    for (size_t i = 0; i < signals.size(); ++i)
        ::sigaction(signals.at(i), &handling, &m_before.at(i));
}

StopSignal::~StopSignal()
{
    if (m_pipe[0] < 0)
        return;
    for (size_t i = 0; i < signals.size(); ++i)
        ::sigaction(signals.at(i), &m_before.at(i), nullptr);
    writeEnd = -1;
    for (const int end : m_pipe)
        ::close(end);
}

} // namespace passwright
