// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Task.h"

namespace passwright {

//! Blocks until the task has ended, for tasks that end in a worker's thread.
template<class T>
Result<T> waitFor(Task<T> task)
{
    task.waitForFinished();
    return task.isCanceled() || task.resultCount() == 0 ? Result<T>(Error{.kind = Error::Kind::Cancelled}) : task.result();
}

} // namespace passwright
