// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/ProcessHardening.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace passwright {

void ProcessHardening::apply()
{
    ::umask(S_IRWXG | S_IRWXO);

    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN; // NOLINT: the macro is the system's
    ::sigaction(SIGPIPE, &ignore, nullptr);

#ifdef NDEBUG
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace passwright
