// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "models/domain/BackgroundThread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace passwright {

void stepBack()
{
#ifdef Q_OS_LINUX
    // On Linux the niceness is a thread's own, and 0 is the calling one: setpriority(2), "C library/kernel differences".
    constexpr int behindTheWindow = 5;
    if (getpriority(PRIO_PROCESS, 0) < behindTheWindow)
        setpriority(PRIO_PROCESS, 0, behindTheWindow);
#endif
}

} // namespace passwright
