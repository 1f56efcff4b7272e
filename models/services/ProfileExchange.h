// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Result.h"
#include "models/domain/Task.h"
#include "models/services/Profile.h"

#include <QList>

namespace passwright {

//! Takes profiles to a file and back, for another desk or for many; the composition root implements it.
//! There is no secret in such a file. Never blocks its caller; the tasks end in the caller's thread.
class ProfileExchange
{
public:
    virtual ~ProfileExchange() = default;

    //! Those of the file, with the ids they have there, not deployed; none is saved. Error NotFound,
    //! CannotOpen, or Damaged (subject: the path, detail: what is odd).
    virtual Task<QList<Profile>> read(const QString &path) = 0;
    //! Replaces a file of that name, whole or not at all. Error CannotWrite or NoSpace.
    virtual Task<Done> write(const QString &path, const QList<Profile> &profiles) = 0;
};

} // namespace passwright
