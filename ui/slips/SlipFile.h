// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "ui/slips/SlipSheet.h"

#include <functional>

namespace passwright {

//! Slips in a file. Blocks as long as the disk does; any thread.
class SlipFile
{
public:
    //! Writes what \p fill adds to a new file that its owner alone can read (mode 0600), which is there whole or not at
    //! all. Errors: AlreadyExists, NotFound (no such folder), CannotWrite, NoSpace, and those of \p fill. Where
    //! add() gave false, \p fill may end with Done: what went wrong is found here.
    static Result<Done> write(const QString &path, SlipSheet::PerPage perPage, const std::function<Result<Done>(SlipSheet &)> &fill);
};

} // namespace passwright
