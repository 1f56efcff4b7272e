// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace passwright {

//! What a process that holds passwords asks of the system, before anything else is done.
class ProcessHardening
{
public:
    //! Files are made for their owner alone (umask 077), and a reader that went away is a failed
    //! write, not the end (SIGPIPE). In a release build no core is dumped, and no other process of
    //! the account may read this one's memory. Call it first in main().
    static void apply();
};

} // namespace passwright
