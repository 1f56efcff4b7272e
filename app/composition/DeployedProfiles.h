// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/Error.h"
#include "models/services/Profile.h"

#include <QList>
#include <QStringList>

namespace passwright {

//! The profiles that an administrator has put on this machine for everybody: every `*.json` (see ProfileFile)
//! of a few folders, in the order of the folders, then of the file names.
struct DeployedProfiles
{
    QList<Profile> profiles = {}; //!< isDeployed is set; of one id, the first
    QList<Error> errors = {};     //!< a file each that cannot be read; the others are

    //! passwright/profiles.d in the system's configuration folders (XDG_CONFIG_DIRS, else /etc/xdg).
    [[nodiscard]] static QStringList folders();
    //! A folder that is not there holds nothing.
    [[nodiscard]] static DeployedProfiles read(const QStringList &folders);
    //! Those of folders(); a file that cannot be read is told on standard error.
    [[nodiscard]] static QList<Profile> installed();
};

} // namespace passwright
