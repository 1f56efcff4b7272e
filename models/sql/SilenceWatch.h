// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace passwright {

//! Shuts a TCP connection down on which something was sent and nothing came back for too long, so that whoever waits
//! for the answer gets an error in place of it. A thread of its own that looks ten times in that time.
class SilenceWatch
{
public:
    //! \p seconds: without an answer.
    explicit SilenceWatch(int seconds);
    ~SilenceWatch();
    SilenceWatch(const SilenceWatch &) = delete;
    SilenceWatch &operator=(const SilenceWatch &) = delete;

    //! Watches this connection until the next call; -1: none. The socket may be closed meanwhile. Any thread.
    void watch(int socket);
    //! Whether somebody may be waiting for an answer there. Any thread.
    void setBusy(bool isBusy);

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace passwright
